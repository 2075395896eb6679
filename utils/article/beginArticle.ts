// Document + URL → an article as it is first shown, and a way to complete it. What the first frame needs is read at once:
//
// 1. readFirstMetadata  off the whole page (`metadata/`)
// 2. copyPage           a pruned copy of the page; the live page is never changed
// 3. runReadability     chooses the article's elements in a clone of that copy
// 4. passes             correct the choice, block by block, in the order of `passes/passes.ts`
// 5. buildHtml          the chosen blocks, with their pictures and embeds, as HTML
// or, where the page shows next to nothing, statedBody: what it states as its text
//
// Byline, dates and counts come with `complete`, by functions it is given: they are a third of the code.

import { withoutHash } from '../shared/url/webAddress.ts';
import type { ArticleStart, Extraction, ExtractOptions, FirstMetadata, NotFound } from './articleTypes.ts';
import { confidenceOf } from './blocks/confidence.ts';
import { bodyOf } from './blocks/measure.ts';
import { isInBody } from './blocks/standfirstInBody.ts';
import { type StatedBody, statedBody } from './blocks/statedBody.ts';
import { baseOf } from './copy/addresses.ts';
import { liveSections } from './copy/liveEntries.ts';
import { buildHtml } from './html/buildHtml.ts';
import { placeLeadImage } from './html/placeLeadImage.ts';
import type { DetailsReader } from './metadata/readDetails.ts';
import { readFirstMetadata } from './metadata/readFirstMetadata.ts';
import { mayRepeatByline } from './passes/mayRepeatByline.ts';
import { type Body, bodyReader } from './readBody.ts';

/** An article that has been read as far as its first frame needs it. */
export interface Beginning {
  readonly first: { readonly kind: 'article'; readonly article: ArticleStart } | NotFound;
  /** Reads the rest, from what was gathered of the page at first, and lets go of that: to be called once. */
  readonly complete: (by: DetailsReader) => Extraction;
}

/**
 * Begins to read the article off a page. The document given is never changed.
 * @param doc the live page
 * @param url the page's address (the document's own may be that of a snapshot)
 */
export function beginArticle(doc: Document, url: URL, options: ExtractOptions = {}): Beginning {
  const { metadata, basis, authors, expected } = readFirstMetadata(doc, url, options.leaveOut);
  const { title, standfirst } = metadata;
  const read = bodyReader(doc, title, options);
  const body = read({ title, standfirst, byline: authors }, options);
  const first = assemble(doc, url, metadata, body, options);
  const isLate = body?.page.isLong === true && options.isLate?.() === true;
  return {
    first:
      first.kind === 'article'
        ? {
            kind: 'article',
            article: {
              ...first.article,
              confidence: first.confidence(expected.published !== undefined, expected.byline !== undefined),
              expected,
            },
          }
        : first,
    complete: once((by) => {
      const details = by.readDetails(basis);
      const byline = details.byline?.text;
      const isSame = isLate || byline === authors || !body || !mayRepeat(body, byline, authors);
      const { isLate: _, ...unhurried } = options;
      const last = isSame
        ? first
        : assemble(doc, url, metadata, read({ title, standfirst, byline }, unhurried), options);
      if (last.kind === 'notFound') return { ...last, metadata: { ...metadata, ...details } };
      const { article } = last;
      return {
        kind: 'article',
        article: {
          ...article,
          ...details,
          ...by.countText(article.text, metadata.lang),
          confidence: last.confidence(details.published !== undefined, byline !== undefined),
        },
      };
    }),
  };
}

/** The copy of a page is large, and whoever has been given the article is kept for as long as it is read. */
function once(complete: Beginning['complete']): Beginning['complete'] {
  let next: Beginning['complete'] | undefined = complete;
  return (by) => {
    const now = next;
    next = undefined;
    return now ? now(by) : { kind: 'notFound', reason: 'it was completed before' };
  };
}

/** Whether a body may be another one with one of these bylines. A body that was chosen among several is. */
function mayRepeat({ blocks, isChosen }: Body, ...bylines: readonly (string | undefined)[]): boolean {
  return isChosen || bylines.some((byline) => byline !== undefined && mayRepeatByline(blocks, byline));
}

interface Assembled {
  readonly kind: 'article';
  readonly article: Omit<ArticleStart, 'confidence'>;
  readonly confidence: (isDated: boolean, isSigned: boolean) => number;
}

/** Joins metadata and body. */
function assemble(
  doc: Document,
  url: URL,
  metadata: FirstMetadata,
  body: Body | undefined,
  options: ExtractOptions,
): Assembled | NotFound {
  const stated = statedBody(doc, url, options.body === 'stated' ? '' : (body?.text ?? ''));
  if (options.body === 'stated' && !stated) return { kind: 'notFound', reason: 'the page states no text' };
  if (stated)
    return {
      kind: 'article',
      article: joinParts(metadata, url, stated),
      confidence: () => STATED_CONFIDENCE,
    };
  if (!body) return { kind: 'notFound', reason: 'no body was found' };
  const { page, blocks, text } = body;
  const base = baseOf(doc, url);
  const region = bodyOf(blocks, 0.9)?.parentElement ?? undefined;
  if (!options.readAnyway && text.length < MIN_TEXT_CHARS)
    return { kind: 'notFound', reason: `only ${text.length} characters` };
  const live = liveSections(page.doc.body, blocks);
  const { html, isCut } = buildHtml(page.doc.body, blocks, base, live?.boxes);
  return {
    kind: 'article',
    article: {
      ...joinParts(metadata, url, { html, text }),
      ...((page.isCut || isCut) && { isCut: true }),
      ...(live && { liveEntries: live.entries }),
    },
    confidence: (isDated, isSigned) => confidenceOf(blocks, region, { isDated, isSigned }),
  };
}

/** Characters; what is shorter is no article unless the reader asked for it all the same. */
const MIN_TEXT_CHARS = 60;
/** Confidence in a body that the page states and doesn't show. */
const STATED_CONFIDENCE = 0.3;

function joinParts(
  { standfirst, ...metadata }: FirstMetadata,
  url: URL,
  { html, text }: StatedBody,
): Assembled['article'] {
  return {
    url: withoutHash(url.href),
    ...metadata,
    ...(standfirst && !isInBody(standfirst, text) && { standfirst }),
    ...(metadata.leadImage && { leadImage: placeLeadImage(metadata.leadImage, html) }),
    html,
    text,
  };
}
