// Document + URL → Article. Metadata is read off the whole page first (`metadata/`), then the body:
//
// 1. copyPage       a pruned copy of the page; the live page is never changed
// 2. runReadability chooses the article's elements in a clone of that copy
// 3. passes         correct the choice, block by block, in the order of `passes/passes.ts`
// 4. buildHtml      the chosen blocks, with their pictures and embeds, as HTML
// or, where the page shows next to nothing, statedBody: what it states as its text

import { withoutHash } from '../shared/url/webAddress.ts';
import type { Article, Extraction, ExtractOptions, Metadata } from './articleTypes.ts';
import { confidenceOf } from './blocks/confidence.ts';
import { bodyOf } from './blocks/measure.ts';
import { isInBody } from './blocks/standfirstInBody.ts';
import { type StatedBody, statedBody } from './blocks/statedBody.ts';
import { baseOf } from './copy/addresses.ts';
import { liveSections } from './copy/liveEntries.ts';
import { buildHtml } from './html/buildHtml.ts';
import { placeLeadImage } from './html/placeLeadImage.ts';
import { countText } from './metadata/countText.ts';
import { readMetadata } from './metadata/readMetadata.ts';
import { readBody } from './readBody.ts';

/**
 * Reads the article off a page. The document given is never changed.
 * @param doc the live page
 * @param url the page's address (the document's own may be that of a snapshot)
 */
export function extractArticle(doc: Document, url: URL, options: ExtractOptions = {}): Extraction {
  const metadata = readMetadata(doc, url, { leaveOut: options.leaveOut });
  const body = readBody(
    doc,
    { title: metadata.title, standfirst: metadata.standfirst, byline: metadata.byline?.text },
    options,
  );
  const stated = statedBody(doc, url, options.body === 'stated' ? '' : (body?.text ?? ''));
  if (options.body === 'stated' && !stated)
    return { kind: 'notFound', reason: 'the page states no text', metadata };
  if (stated)
    return {
      kind: 'article',
      article: { ...joinParts(metadata, url, stated), confidence: STATED_CONFIDENCE },
    };
  if (!body) return { kind: 'notFound', reason: 'no body was found', metadata };
  const { page, blocks, text } = body;
  const base = baseOf(doc, url);
  const region = bodyOf(blocks, 0.9)?.parentElement ?? undefined;
  const confidence = confidenceOf(blocks, region, {
    isDated: metadata.published !== undefined,
    isSigned: metadata.byline !== undefined,
  });
  if (!options.readAnyway && text.length < MIN_TEXT_CHARS)
    return { kind: 'notFound', reason: `only ${text.length} characters`, metadata };
  const live = liveSections(page.doc.body, blocks);
  const { html, isCut } = buildHtml(page.doc.body, blocks, base, live?.boxes);
  return {
    kind: 'article',
    article: {
      ...joinParts(metadata, url, { html, text }),
      ...((page.isCut || isCut) && { isCut: true }),
      ...(live && { liveEntries: live.entries }),
      confidence,
    },
  };
}

/** Characters; what is shorter is no article unless the reader asked for it all the same. */
const MIN_TEXT_CHARS = 60;
/** Confidence in a body that the page states and doesn't show. */
const STATED_CONFIDENCE = 0.3;

/** Joins metadata and body. */
function joinParts({ standfirst, ...metadata }: Metadata, url: URL, { html, text }: StatedBody): Article {
  return {
    url: withoutHash(url.href),
    ...metadata,
    ...(standfirst && !isInBody(standfirst, text) && { standfirst }),
    ...(metadata.leadImage && { leadImage: placeLeadImage(metadata.leadImage, html) }),
    html,
    text,
    ...countText(text, metadata.lang),
    confidence: 0,
  };
}
