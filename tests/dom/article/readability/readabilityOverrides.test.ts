import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { readabilityOverrides } from '../../../../utils/article/readability/readabilityOverrides.ts';

type Density = (element: Element, tags: readonly string[]) => number;

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const TEXTISH = ['SPAN', 'LI', 'TD', 'BLOCKQUOTE', 'DL', 'DIV', 'IMG', 'OL', 'P', 'PRE', 'TABLE', 'UL'];

/** The same box asked by Readability itself and with the quicker steps in place of its own. */
function densities(html: string, tags: readonly string[]): [number, number] {
  const doc = Document.parseHTMLUnsafe(`<body><section>${html}</section>`);
  const box = doc.querySelector('section') as Element;
  const readers = [new Readability(doc), Object.assign(new Readability(doc), readabilityOverrides())];
  const [own = Number.NaN, quicker = Number.NaN] = readers.map((reader) =>
    (Reflect.get(reader, '_getTextDensity') as Density).call(reader, box, tags),
  );
  return [own, quicker];
}

it.each(['<h2>Rye</h2><p>Salt comes last.</p>', '<h3> </h3> Rye', 'Rye and salt', '<h2>Rye</h2>'])(
  'the share of headings in %s is as Readability has it',
  (html) => {
    const [own, quicker] = densities(html, HEADINGS);
    expect(quicker).toBe(own);
  },
);

it.each([
  '<p>Salt comes last.</p> Rye',
  '<p> </p><span>Rye</span>',
  '<p> </p><img alt="">',
  'Rye and <b>salt</b>',
  '<ul><li>\u00a0</li></ul>',
  '',
])('whether any text stands in tags of text in %s is as Readability has it', (html) => {
  const [own, quicker] = densities(html, TEXTISH);
  expect(quicker === 0).toBe(own === 0);
});

it('asks for the text of a box once while Readability decides over it, and anew for the next', () => {
  const doc = Document.parseHTMLUnsafe('<body><p>Rye</p><p>Salt</p>');
  const reader = Object.assign(new Readability(doc), readabilityOverrides());
  const asked: string[] = [];
  const kept = [...doc.querySelectorAll('p')];
  reader._removeNodes(kept, function (this: typeof reader, node: Node) {
    asked.push(this._getInnerText(node), this._getInnerText(node));
    return node.textContent === 'Salt';
  } as (node: Node) => boolean);
  expect(asked).toEqual(['Salt', 'Salt', 'Rye', 'Rye']);
  expect(doc.body.textContent).toBe('Rye');
  const [rye] = kept;
  if (rye) rye.textContent = 'Spelt';
  expect(reader._getInnerText(rye as Node)).toBe('Spelt');
});
