import { expect, it } from 'vitest';
import { DOUBTFUL_BELOW } from '../../../../utils/article/blocks/confidence.ts';
import { article, PARAGRAPHS, pageOf, read, TITLE } from '../page.ts';

it('is sure of a plain article', () => {
  expect(read(pageOf(article())).confidence).toBeGreaterThan(DOUBTFUL_BELOW);
});

it('doubts a body beside which more prose was left out than kept', () => {
  const cards = Array.from(
    { length: 30 },
    (_, at) =>
      `<li><p>Card ${at}: the council will meet again on Tuesday to talk about the drains, the lamps and the benches on the quay.</p></li>`,
  ).join('');
  const page = pageOf(
    `<main><div><h1>${TITLE}</h1><div class="story"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></div><aside><ul>${cards}</ul></aside></div></main>`,
  );
  expect(read(page).confidence).toBeLessThan(DOUBTFUL_BELOW);
});
