// Asks the page once for everything structured it says about itself.

import { plainText } from '../text.ts';
import { attributeOf, queryAll, rawText } from './dom.ts';
import { readLinkedData } from './linkedArticle.ts';
import { allMeta, readMetaTags } from './metaTags.ts';
import type { Evidence } from './types.ts';

const WANTED = 'meta,title,h1,time,base[href],[itemprop],a[rel~="author"],script[type*="ld+json" i]';
const MOST = 4000;

/** Gathers the structured statements of `doc`, which was received from `url`. */
export function collectEvidence(doc: Document, url: URL): Evidence {
  const metas: Element[] = [];
  const headings: Element[] = [];
  const times: Element[] = [];
  const items: Element[] = [];
  const authorLinks: Element[] = [];
  const scripts: string[] = [];
  let base = url;
  let documentTitle = '';
  for (const element of queryAll(doc, WANTED).slice(0, MOST)) {
    switch (element.localName) {
      case 'meta':
        metas.push(element);
        break;
      case 'script':
        scripts.push(rawText(element));
        break;
      case 'base':
        base = resolveAddress(attributeOf(element, 'href'), url) ?? base;
        break;
      case 'title':
        documentTitle ||= plainText(rawText(element));
        break;
      case 'h1':
        headings.push(element);
        break;
      case 'time':
        times.push(element);
        break;
    }
    if (attributeOf(element, 'itemprop')) items.push(element);
    if (/\bauthor\b/.test(attributeOf(element, 'rel'))) authorLinks.push(element);
  }
  const meta = readMetaTags(metas);
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
