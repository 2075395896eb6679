import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/article/extractArticle.ts';

const TITLE = 'The bakery that weighs by ear';
const paragraph = (at: number) =>
  `<p>Part ${at} of the story of the bakery behind the old ropery, where the baker listens to the dough, and the neighbours to the baker, until it is time for bread.</p>`;
const story = [0, 1, 2].map(paragraph).join('');
const rest = [3, 4, 5].map(paragraph).join('');

/** Boxes that some sites put around every page. */
const WRAPS = [
  ['a form', '<form id="mainform" action="/">', '</form>'],
  ['a footer', '<footer>', '</footer>'],
] as const;
/** What is found in a page without such a box. */
const PARTS = [
  [
    'ingredients',
    '<div class="recipeIngredients"><div class="amount">1 cup of brown rye</div></div>',
    'brown rye',
  ],
  [
    'gaps',
    '<div class="media"><h4>Loaves</h4><ul><li>Rye, dark</li><li>Spelt, light</li></ul></div>',
    'Spelt, light',
  ],
  [
    'lines',
    '<div><div><div>1. Light the oven.</div><div>2. Weigh the rye.</div></div><div><div>3. Wait for the ferry.</div><div>4. Knead.</div></div></div>',
    'Wait for the ferry',
  ],
] as const;

function textOf(html: string): string {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>${TITLE}</title><body>${html}</body>`,
    'text/html',
  );
  const found = extractArticle(page, new URL('https://news.example/bakery'), {});
  return found.kind === 'article' ? found.article.text : '';
}

describe.each(WRAPS)('in a page that is wholly in %s', (_, open, close) => {
  it.each(PARTS)('%s are kept', (_part, html, words) => {
    const text = textOf(
      `${open}<div class="page"><h1>${TITLE}</h1><div class="story">${story}${html}${rest}</div></div>${close}`,
    );
    expect(text).toContain('Part 5');
    expect(text).toContain(words);
  });
});

describe('in a form of its own', () => {
  it('what is asked is not the article', () => {
    const text = textOf(
      `<div class="page"><h1>${TITLE}</h1><div class="story">${story}<form action="/tip"><p>Tell us what you heard at the bakery, and we may print it on Saturday with your name below it.</p></form>${rest}</div></div>`,
    );
    expect(text).toContain('Part 5');
    expect(text).not.toContain('Tell us');
  });
});
