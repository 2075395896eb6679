// The facts of a page, judged elsewhere. This part runs in the pages themselves.
import { countBody } from './countBody.ts';
import { measureText } from './measureText.ts';
import type { HeadFacts, PageFacts } from './pageFacts.ts';
import { parseHead } from './parseHead.ts';
import { textUpperBound } from './textUpperBound.ts';

/** The facts of `doc`, the page at `url`, its text taken for the best it can be; see `textUpperBound`. */
export function estimatePage(doc: Document, url: URL): PageFacts {
  const counts = countBody(doc, url);
  return { head: parseHead(doc), body: { ...counts, ...textUpperBound(doc, counts) }, isMeasured: false };
}

/** The same with its text measured; `estimate` where there was one. */
export function measurePage(doc: Document, url: URL, estimate?: PageFacts): PageFacts {
  const { head, body } = estimate ?? { head: parseHead(doc), body: countBody(doc, url) };
  return { head, body: { ...body, ...measureText(doc) }, isMeasured: true };
}

const NEWS = /NewsArticle$|^LiveBlogPosting$|^Report$/;
const WRITTEN = /^(?:Article|BlogPosting)$/;

/**
 * Whether a page is an article by what its head says in so many words, while its body is still on its way: good enough
 * to hold back the first paint, and so rarely wrong that no other page is kept waiting.
 * @param address what the page's address is worth (`addressScore`)
 */
export function isLikely({ ldTypes, ogType, isNoIndex }: HeadFacts, address: number): boolean {
  if (isNoIndex) return false;
  const isArticle = /article/.test(ogType);
  if (ldTypes.some((type) => NEWS.test(type))) return address + (isArticle ? 3.3 : 2.2) > 2;
  return isArticle && ldTypes.some((type) => WRITTEN.test(type)) && address + 2.5 > 2;
}
