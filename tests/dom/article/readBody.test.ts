// What is read again when names have taken the article away.
import { expect, it } from 'vitest';
import { PARAGRAPHS, pageOf, read, TITLE } from './page.ts';

const story = (at: number) =>
  `<div class="promo-block-${'abcdef'[at]}"><h2>Part ${at}</h2><p>${PARAGRAPHS[at]}</p><p>${PARAGRAPHS[(at + 1) % 6]} So it was.</p></div>`;
const NOTE =
  '<div class="note"><p>The council thanks the readers of the Quay News for their patience in spring.</p></div>';

it('reads a page again whose every box bears another name of a promotion', () => {
  const parts = [0, 1, 2, 3, 4, 5].map(story).join('');
  const { text } = read(pageOf(`<main><h1>${TITLE}</h1>${NOTE}${parts}</main>`));
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
});

it('leaves promotions above the title out of a short article', () => {
  const parts = [0, 1, 2, 3, 4, 5].map(story).join('');
  const brief =
    'The bakery on the quay is closed on Monday, for the ovens are swept, the flour is counted, and the baker sleeps.';
  const { text } = read(
    pageOf(`${parts}<main><h1>${TITLE}</h1><div class="story"><p>${brief}</p></div></main>`),
  );
  expect(text).toContain(brief);
  expect(text).not.toContain('Nadia Okafor');
});

it('leaves what readers wrote under a short article out', () => {
  const replies = Array.from(
    { length: 30 },
    (_, at) =>
      `<div class="respond-${'abcdefghijklmnopqrstuvwxyzabcd'[at]} comments"><p>Reader ${at} thinks that rye is better than spelt, whatever anybody on this quay may say to the contrary.</p></div>`,
  ).join('');
  const brief =
    'The bakery on the quay is closed on Monday, for the ovens are swept, the flour is counted, and the baker sleeps.';
  const { text } = read(
    pageOf(`<main><h1>${TITLE}</h1><div class="story"><p>${brief}</p></div>${replies}</main>`),
  );
  expect(text).not.toContain('rye is better');
});
