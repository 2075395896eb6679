// Hand-written pages for the body's tests: a real-looking article, and whatever a test puts around or into it.

import type { Article, ExtractOptions } from '../../../utils/article/articleTypes.ts';
import { extractArticle } from '../../../utils/article/extractArticle.ts';

export const TITLE = 'The harbour bakery opens before dawn';

/** Paragraphs long enough to be prose, each different. */
export const PARAGRAPHS = [
  'The ovens at the harbour are lit at three, long before the first ferry, and by four the whole quay smells of rye, caraway and a little diesel from the boats.',
  'Nadia Okafor bought the shop in spring with a loan from her aunt, two second-hand mixers and the firm belief that sailors, of all people, deserve decent bread.',
  'Her first week was a failure, she says: the dough would not rise in the cold, the till jammed twice, and a gull carried off the only tray that had turned out well.',
  'Since then the queue has grown past the chandler, round the corner and up to the old customs house, where people wait with umbrellas, dogs and the morning paper.',
  'The town, which lost its cannery nine years ago, has begun to count on her; the council moved the bus stop, and the school sends a class to knead every Friday.',
  'She does not plan to open a second shop, whatever the bank proposes. There is one oven that works, she says, and one harbour, and both of them need watching.',
];

export const article = (extra = ''): string =>
  `<article><h1>${TITLE}</h1><div class="story">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}${extra}</div></article>`;

/** A document made of that body. It has no window, as a page's own scripts would not run in it. */
export function pageOf(body: string, head = ''): Document {
  return Document.parseHTMLUnsafe(
    `<!doctype html><html lang="en"><head><title>${TITLE} - Quay News</title>${head}</head><body>${body}</body></html>`,
  );
}

export const ADDRESS = new URL('https://quay.example/news/harbour-bakery');

/** The article on that page; fails the test when there is none. */
export function read(doc: Document, options: ExtractOptions = {}, url: URL = ADDRESS): Article {
  const extraction = extractArticle(doc, url, options);
  if (extraction.kind !== 'article') throw new Error(`no article: ${extraction.reason}`);
  return extraction.article;
}
