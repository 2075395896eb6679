// Gathers everything structured that a page says about itself, in one pass.

import { allNamed, attributeOf, holds, matches, queryAll, rawText } from '../../shared/dom/nodes.ts';
import { plainText } from '../../shared/text/plainText.ts';
import { isWeb } from '../../shared/url/webAddress.ts';
import type { Evidence } from './evidence.ts';
import { readLinkedData } from './linkedArticle.ts';
import { allMeta, readMetaTags } from './metaTags.ts';

const MAX_ELEMENTS = 4000;
const AUTHOR_LINK = 'a[rel*="author"]';

/** Gathers the structured statements of `doc`, which was received from `url`. */
export function collectEvidence(doc: Document, url: URL, leaveOut: readonly Element[] = []): Evidence {
  const all = (tag: string) => [...allNamed(doc, tag)].slice(0, MAX_ELEMENTS);
  const headings = all('h1').filter((heading) => !leaveOut.some((box) => holds(box, heading)));
  const times = all('time');
  const marked = queryAll(doc, `[itemprop], ${AUTHOR_LINK}`);
  const items = marked.filter((item) => attributeOf(item, 'itemprop')).slice(0, MAX_ELEMENTS);
  const authorLinks = marked.filter((item) => matches(item, AUTHOR_LINK)).slice(0, MAX_ELEMENTS);
  const scripts = all('script')
    .filter((script) => /ld\+json/i.test(attributeOf(script, 'type')))
    .map(rawText);
  let base = url;
  for (const element of all('base')) base = resolveAddress(attributeOf(element, 'href'), url) ?? base;
  let documentTitle = '';
  for (const element of all('title')) documentTitle ||= plainText(rawText(element));
  const meta = readMetaTags(all('meta'));
  const titles = [
    ...allMeta(meta, 'og:title', 'twitter:title'),
    ...headings.slice(0, 3).map((heading) => plainText(rawText(heading))),
  ];
  const linked = readLinkedData(scripts, url, titles);
  return { doc, url, base, meta, linked, documentTitle, headings, times, items, authorLinks };
}

/** An absolute address, or undefined when it is none or not of the web. */
export function resolveAddress(address: string, base: URL): URL | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return isWeb(url) ? url : undefined;
  } catch {
    return undefined;
  }
}
