// Document + URL → Article. (Seed version: stock Readability with the Article shape around it; the passes grow here.)
import { Readability } from '@mozilla/readability';
import { countText } from './metadata/countText.ts';
import { readMetadata } from './metadata/readMetadata.ts';
import type { Extraction, ExtractOptions } from './types.ts';

/**
 * Reads the article off a page. The document given is never changed.
 * @param doc the live page
 * @param url the page's address (the document's own may be that of a snapshot)
 */
export function extractArticle(doc: Document, url: URL, _options: ExtractOptions = {}): Extraction {
  const copy = doc.cloneNode(true) as Document;
  const parsed = new Readability(copy).parse();
  const text = parsed?.textContent?.trim();
  if (!parsed?.content || !text) return { kind: 'notFound', reason: 'Readability found nothing' };
  const address = new URL(url);
  address.hash = '';
  const metadata = readMetadata(doc, url);
  return {
    kind: 'article',
    article: {
      url: address.href,
      ...metadata,
      title: metadata.title || (parsed.title ?? doc.title),
      html: parsed.content,
      text,
      ...countText(text, metadata.lang),
      confidence: 0.5,
      removed: [],
    },
  };
}
