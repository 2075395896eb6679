import { expect, it } from 'vitest';
import { PARAGRAPHS, pageOf, read, TITLE } from '../page.ts';

const paragraphs = (from: number, to: number) =>
  PARAGRAPHS.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');
const LETTER = PARAGRAPHS.slice(0, 3).map((text) => `<p>${text}</p>`);
const names = (of: string) =>
  Array.from({ length: 60 }, (_, at) => `${of} ${at}, keeper of the ${at}th lock`).join('<br>');

it('keeps a letter above the long list of those who signed it', () => {
  const page = pageOf(
    `<article><h1>${TITLE}</h1><div class="copy">${LETTER.join('')}<table><tbody><tr><td>${names('Ada Lund')}</td><td>${names('Jo Marsh')}</td></tr></tbody></table></div></article>`,
  );
  const { text } = read(page);
  expect(text).toContain('Nadia Okafor bought the shop');
  expect(text).toContain('Jo Marsh 59');
});

it('keeps an opening that stands in another box than the text', () => {
  const page = pageOf(
    `<main><div class="stage"><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p></div><div class="wide"><div class="story">${paragraphs(1, 6)}${paragraphs(1, 6)}</div></div></main>`,
  );
  expect(read(page).text.startsWith(PARAGRAPHS[0] ?? '')).toBe(true);
});

it('reads the article under the title, not the longer ones loaded below it', () => {
  const other = (at: number) =>
    `<article id="a${at}"><h1>Other news ${at}</h1><div class="entry">${Array.from({ length: 9 }, (_, line) => `<p>Line ${line} of other news ${at}: the council met on Tuesday and talked about the drains, the lamps, the benches, and again, until late, about the drains.</p>`).join('')}</div></article>`;
  const page = pageOf(
    `<section><article id="a0"><h1>${TITLE}</h1><div class="entry">${paragraphs(0, 3)}</div></article>${other(1)}${other(2)}</section>`,
  );
  const { text } = read(page);
  expect(text).toContain('Her first week was a failure');
  expect(text).not.toContain('of other news');
});

it('leaves a summary and a caption between title and text out', () => {
  const page = pageOf(
    `<main><h1>${TITLE}</h1><div class="article-summary"><p>In short: a baker came to the harbour, failed, tried again, and now feeds the town, which has begun to count on her.</p></div><figure><img src="/oven.jpg" alt=""><figcaption>The oven at four in the morning, photographed through the window of the chandler next door, who is her first customer.</figcaption></figure><div class="wide"><div class="story">${paragraphs(0, 6)}</div></div></main>`,
  );
  const { text } = read(page);
  expect(text).not.toContain('In short');
  expect(text).not.toContain('photographed through the window');
});
