// Asks the page once for everything structured it says about itself.

import { plainText } from '../text.ts';
import { allNamed, attributeOf, queryAll, rawText } from './dom.ts';
import { readLinkedData } from './linkedArticle.ts';
import { allMeta, readMetaTags } from './metaTags.ts';
import type { Evidence } from './types.ts';

const MOST = 4000;
const AUTHOR_LINK = 'a[rel~="author"]';

/** Gathers the structured statements of `doc`, which was received from `url`. */
export function collectEvidence(doc: Document, url: URL): Evidence {
  const all = (tag: string) => [...allNamed(doc, tag)].slice(0, MOST);
  const headings = all('h1');
  const times = all('time');
  const marked = queryAll(doc, `[itemprop], ${AUTHOR_LINK}`);
  const items = marked.filter((item) => attributeOf(item, 'itemprop')).slice(0, MOST);
  const authorLinks = marked
    .filter((item) => Element.prototype.matches.call(item, AUTHOR_LINK))
    .slice(0, MOST);
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
    ...headings.slice(0, 3).map((one) => plainText(rawText(one))),
  ];
  const linked = readLinkedData(scripts, url, titles);
  return { doc, url, base, meta, linked, documentTitle, headings, times, items, authorLinks };
}

/** An absolute address, or undefined when it is none or not of the web. */
export function resolveAddress(address: string, base: URL): URL | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
