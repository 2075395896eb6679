// Document + URL → Article, in one go; `beginArticle` lists the steps.

import type { Extraction, ExtractOptions } from './articleTypes.ts';
import { beginArticle } from './beginArticle.ts';
import { DETAILS } from './metadata/readDetails.ts';

/**
 * Reads the article off a page. The document given is never changed.
 * @param doc the live page
 * @param url the page's address (the document's own may be that of a snapshot)
 */
export function extractArticle(doc: Document, url: URL, options: ExtractOptions = {}): Extraction {
  return beginArticle(doc, url, options).complete(DETAILS);
}
