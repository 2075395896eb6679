import { expect, it } from 'vitest';
import { extractArticle } from '../../../../utils/article/extractArticle.ts';
import { ADDRESS, article, PARAGRAPHS, pageOf, read, TITLE } from '../page.ts';

const stating = (body: string, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: body, ...more }).replaceAll('<', '\\u003c')}</script>`;
const EMPTY = `<h1>${TITLE}</h1><div id="app"></div>`;
const text = PARAGRAPHS.join('\n\n');

it('reads what the page states when it shows nothing', () => {
  const found = read(pageOf(EMPTY, stating(text)));
  expect(found.text.split('\n')).toEqual(PARAGRAPHS);
  expect(found.html.match(/<p>/g)).toHaveLength(PARAGRAPHS.length);
  expect(found.confidence).toBeLessThan(0.5);
});

it('reads a statement in HTML as text, and lets none of its markup in', () => {
  const html = `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<script>x()</script><p>Bread &amp; salt<br>and rye</p>`;
  const found = read(pageOf(EMPTY, stating(html)));
  expect(found.text.split('\n')).toEqual([...PARAGRAPHS, 'Bread & salt', 'and rye']);
  expect(found.html).not.toMatch(/<(?!\/?p>)/);
});

it('reads it when the page shows only how it begins', () => {
  const begun = `<article><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p></article>`;
  expect(read(pageOf(begun, stating(text))).text.split('\n')).toEqual(PARAGRAPHS);
});

it('believes the page where it shows the article', () => {
  const longer = `${text}\n\n${'More that nobody is shown. '.repeat(200)}`;
  expect(read(pageOf(article(), stating(longer))).text.split('\n')).toEqual(PARAGRAPHS);
});

it('believes the page where the two contradict each other', () => {
  const other =
    'An entirely different text stands here, about a lighthouse and the two sisters who have kept it since the war.';
  const shown = `<article><h1>${TITLE}</h1><p>${other}</p></article>`;
  expect(read(pageOf(shown, stating(text))).text).toBe(other);
});

it.each<[string, string, string]>([
  ['says that it isn’t free', EMPTY, stating(text, { isAccessibleForFree: 'False' })],
  [
    'says that a part of it isn’t free',
    EMPTY,
    stating(text, { hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false }] }),
  ],
  ['is locked', EMPTY, `${stating(text)}<meta property="article:content_tier" content="locked">`],
  ['has a paywall', `${EMPTY}<div class="js-Paywall">Subscribe to read on</div>`, stating(text)],
])('is no way around a paywall: the page %s', (_, body, head) => {
  const extraction = extractArticle(pageOf(body, head), ADDRESS);
  expect(extraction).toMatchObject({ kind: 'notFound', metadata: { title: TITLE } });
});

it('leaves a short statement alone', () => {
  const extraction = extractArticle(pageOf(EMPTY, stating(PARAGRAPHS[0] ?? '')), ADDRESS);
  expect(extraction.kind).toBe('notFound');
});
