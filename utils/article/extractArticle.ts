// Document + URL → Article. Metadata is read off the whole page first (`metadata/`), then the body (`body/`):
//
// 1. copyPage       a pruned copy of the page; the live page is never changed
// 2. runReadability chooses the article's elements in a clone of that copy
// 3. passes         correct the choice, block by block, in the order of `body/passes.ts`
// 4. buildHtml      the chosen blocks, with their pictures and embeds, as HTML
import { baseOf } from './body/addresses.ts';
import { buildHtml } from './body/buildHtml.ts';
import { readBody } from './body/readBody.ts';
import { isInBody } from './body/standfirstInBody.ts';
import { countText } from './metadata/countText.ts';
import { readMetadata } from './metadata/readMetadata.ts';
import { placeLeadImage } from './placeLeadImage.ts';
import type { Extraction, ExtractOptions } from './types.ts';

/**
 * Reads the article off a page. The document given is never changed.
 * @param doc the live page
 * @param url the page's address (the document's own may be that of a snapshot)
 */
export function extractArticle(doc: Document, url: URL, options: ExtractOptions = {}): Extraction {
  const metadata = readMetadata(doc, url);
  const body = readBody(
    doc,
    { title: metadata.title, standfirst: metadata.standfirst, byline: metadata.byline?.text },
    options,
  );
  if (!body) return { kind: 'notFound', reason: 'no body was found' };
  const html = buildHtml(body.page.doc.body, body.blocks, baseOf(doc, url));
  const address = new URL(url);
  address.hash = '';
  const { standfirst, ...rest } = metadata;
  return {
    kind: 'article',
    article: {
      url: address.href,
      ...metadata,
      ...(metadata.leadImage && { leadImage: placeLeadImage(metadata.leadImage, html) }),
      html,
      text: body.text,
      ...countText(body.text, metadata.lang),
      confidence: 0.5,
      removed: [],
    },
  };
}
