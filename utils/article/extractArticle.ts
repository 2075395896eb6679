// Document + URL → Article. Metadata is read off the whole page first (`metadata/`), then the body (`body/`):
//
// 1. copyPage       a pruned copy of the page; the live page is never changed
// 2. runReadability chooses the article's elements in a clone of that copy
// 3. passes         correct the choice, block by block, in the order of `body/passes.ts`
// 4. buildHtml      the chosen blocks, with their pictures and embeds, as HTML
// or, where the page shows next to nothing, statedBody: what it states as its text
import { baseOf } from './body/addresses.ts';
import { buildHtml } from './body/buildHtml.ts';
import { confidenceOf } from './body/confidence.ts';
import { furtherPages } from './body/furtherPages.ts';
import { liveSections } from './body/liveEntries.ts';
import { bodyOf } from './body/measure.ts';
import { readBody } from './body/readBody.ts';
import { removedBlocks } from './body/removedBlocks.ts';
import { isInBody } from './body/standfirstInBody.ts';
import { type StatedBody, statedBody } from './body/statedBody.ts';
import { countText } from './metadata/countText.ts';
import { readMetadata } from './metadata/readMetadata.ts';
import { placeLeadImage } from './placeLeadImage.ts';
import type { Article, Extraction, ExtractOptions, Metadata } from './types.ts';

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
  const stated = statedBody(doc, url, body?.text ?? '');
  if (stated) return { kind: 'article', article: { ...assemble(metadata, url, stated), confidence: STATED } };
  if (!body) return { kind: 'notFound', reason: 'no body was found', metadata };
  const { page, blocks, text } = body;
  const base = baseOf(doc, url);
  const region = bodyOf(blocks, 0.9)?.parentElement ?? undefined;
  const confidence = confidenceOf(blocks, region);
  if (!options.readAnyway && text.length < MIN_TEXT)
    return { kind: 'notFound', reason: `only ${text.length} characters`, metadata };
  const live = liveSections(page.doc.body, blocks);
  const html = buildHtml(page.doc.body, blocks, base, live?.boxes);
  const further = furtherPages(doc, url, base);
  const bio = blocks.find((block) => block.pass === 'dropBio')?.text;
  return {
    kind: 'article',
    article: {
      ...assemble(metadata, url, { html, text }),
      ...(bio && { authorBio: bio }),
      ...(live && { liveEntries: live.entries }),
      ...(further.length > 0 && { furtherPages: further }),
      confidence,
      removed: removedBlocks(page, blocks, region && page.origins.get(region)),
    },
  };
}

/** Characters; what is shorter is no article unless the reader asked for it all the same. */
const MIN_TEXT = 60;
/** Confidence in a body that the page states and doesn't show. */
const STATED = 0.3;

/** Metadata and body put together. */
function assemble({ standfirst, ...metadata }: Metadata, url: URL, { html, text }: StatedBody): Article {
  return {
    url: url.href.replace(/#.*$/, ''),
    ...metadata,
    ...(standfirst && !isInBody(standfirst, text) && { standfirst }),
    ...(metadata.leadImage && { leadImage: placeLeadImage(metadata.leadImage, html) }),
    html,
    text,
    ...countText(text, metadata.lang),
    confidence: 0,
    removed: [],
  };
}
