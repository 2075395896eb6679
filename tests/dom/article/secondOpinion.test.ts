// An article most of whose boxes bear names of furniture, and what two other opinions make of it.
import { expect, it } from 'vitest';
import { blocksOf } from '../../../utils/article/blocks/blocks.ts';
import { densestRun } from '../../../utils/article/blocks/densestRun.ts';
import { article, PARAGRAPHS, pageOf, read, TITLE } from './page.ts';

const line = (at: number) =>
  `Part ${at} of the story tells how the ovens of house ${at * 3} were carried down to the quay, one brick after another, by people who had never baked a loaf before.`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<p>${line(from + at)}</p>`).join('');
/** Each holds less of the page's prose than a name may not take. */
const NAMES = ['newsletter-text', 'recommend-box', 'subscribe-part', 'recirc-area', 'donate-note'];

it('reads the boxes too that only their names kept out', () => {
  const boxes = NAMES.map((name, at) => `<div class="${name}">${paragraphs(6 + at * 3, 9 + at * 3)}</div>`);
  const doc = pageOf(
    `<article><h1>${TITLE}</h1><div class="text">${paragraphs(0, 6)}${boxes.join('')}</div></article>`,
  );
  const { text } = read(doc);
  expect(Array.from({ length: 21 }, (_, at) => line(at)).filter((one) => !text.includes(one))).toEqual([]);
});

it('leaves out what has such a name and is none of the article', () => {
  const others = NAMES.map(
    (name, at) =>
      `<div class="${name}">${[0, 1, 2].map((one) => `<p><a href="/${at}${one}">${line(30 + at * 3 + one)}</a></p>`).join('')}</div>`,
  );
  expect(read(pageOf(article() + others.join(''))).text.split('\n')).toEqual(PARAGRAPHS);
});

it('finds the densest run between links and labels', () => {
  const links = Array.from({ length: 9 }, (_, at) => `<li><a href="/${at}">News of day ${at}</a></li>`).join(
    '',
  );
  const doc = pageOf(
    `<ul>${links}</ul>${article('<h2>Why</h2><ul><li>rye</li></ul><p>And so the quay had bread again, every day but Monday, until the cold came.</p>')}<ul>${links}</ul>`,
  );
  const run = densestRun(blocksOf(doc.body)).map(({ text }) => text);
  expect(run[0]).toBe(PARAGRAPHS[0]);
  expect(run.at(-1)).toContain('every day but Monday');
  expect(run).toContain('rye');
});
