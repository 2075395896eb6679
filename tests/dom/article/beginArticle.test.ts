// An article is read in two steps: what the first frame needs, and the rest once that is on screen.
import { expect, it } from 'vitest';
import { beginArticle } from '../../../utils/article/beginArticle.ts';
import { beginSelection } from '../../../utils/article/beginSelection.ts';
import { DETAILS } from '../../../utils/article/metadata/readDetails.ts';
import { ADDRESS, article, PARAGRAPHS, pageOf, TITLE } from './page.ts';

const BYLINE =
  '<p class="byline">By Ida Lindqvist</p><time datetime="2025-03-04T05:06:00Z">4 March 2025</time>';
const BIO =
  '<p>Ida Lindqvist has covered the coast for a decade, and bakes badly, in her own time, as she says.</p>';
const STATED = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: TITLE,
  author: { '@type': 'Person', name: 'Ida Lindqvist' },
  datePublished: '2025-03-04T05:06:00Z',
})}</script>`;

const signed = (extra = '') => article(extra).replace('</h1>', `</h1>${BYLINE}`);

it('shows title and text first, and reads byline and date later', () => {
  const { first, complete } = beginArticle(pageOf(signed()), ADDRESS);
  if (first.kind !== 'article') throw new Error(first.reason);
  expect(first.article.title).toBe(TITLE);
  expect(first.article.text).toBe(PARAGRAPHS.join('\n'));
  expect(first.article).not.toHaveProperty('byline');
  const whole = complete(DETAILS);
  if (whole.kind !== 'article') throw new Error(whole.reason);
  expect(whole.article.byline?.text).toBe('Ida Lindqvist');
  expect(whole.article.published).toContain('2025-03-04');
  expect(whole.article.wordCount).toBeGreaterThan(100);
  expect(whole.article).not.toHaveProperty('expected');
  expect(whole.article.html).toBe(first.article.html);
});

it.each([
  ['states', STATED],
  ['does not state', ''],
])('leaves out what is said of an author whom the data %s', (_, head) => {
  const { first, complete } = beginArticle(pageOf(signed(BIO), head), ADDRESS);
  if (first.kind !== 'article') throw new Error(first.reason);
  // By the data alone it is known from the beginning.
  expect(first.article.html.includes('bakes badly')).toBe(head === '');
  const whole = complete(DETAILS);
  if (whole.kind !== 'article') throw new Error(whole.reason);
  expect(whole.article.html).not.toContain('bakes badly');
  expect(whole.article.text).toBe(PARAGRAPHS.join('\n'));
});

it('expects what the page states of author and dates', () => {
  const { first } = beginArticle(pageOf(signed(), STATED), ADDRESS);
  expect(first).toMatchObject({
    article: {
      expected: { byline: { people: [{ name: 'Ida Lindqvist' }] }, published: '2025-03-04T05:06:00Z' },
    },
  });
});

it('keeps place for what the names of the head’s elements say where the page states nothing', () => {
  const { first } = beginArticle(pageOf(signed()), ADDRESS);
  expect(first).toMatchObject({
    article: { expected: { byline: { people: [{ name: 'By Ida Lindqvist' }] }, published: '4 March 2025' } },
  });
});

it('completes from what was read, whatever has become of the page', () => {
  const doc = pageOf(signed(BIO));
  const { complete } = beginArticle(doc, ADDRESS);
  doc.body.querySelector('.story')?.remove();
  const whole = complete(DETAILS);
  expect(whole).toMatchObject({ article: { text: PARAGRAPHS.join('\n') } });
});

it('lets go of the page once it is complete', () => {
  const { complete } = beginArticle(pageOf(signed()), ADDRESS);
  expect(complete(DETAILS).kind).toBe('article');
  expect(complete(DETAILS).kind).toBe('notFound');
});

it('finds no selection where nothing is selected', () => {
  const { first, complete } = beginSelection(document, ADDRESS);
  expect(first.kind).toBe('notFound');
  expect(complete(DETAILS).kind).toBe('notFound');
});
