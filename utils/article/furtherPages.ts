// The further pages of an article in several pages, found among the page's links.

import { allNamed, attributeOf, rawText } from '../shared/dom/nodes.ts';
import { queryEntries } from '../shared/url/queryEntries.ts';
import { isTrackingParameter } from '../shared/url/trackingParameters.ts';
import { baseOf } from './copy/addresses.ts';

const PAGE_PARAMETER =
  /^(?:page|p|pg|seite|pagina|página|pagenum|pageno|sida|side|strona|str|stránka|sayfa|страница)$/i;
const MAX_PAGES = 50;

/**
 * Addresses of the article's pages after this one, in order. Only addresses that are this one's with a page number
 * count: `rel="next"` often leads to the next article.
 */
export function furtherPages(doc: Document, url: URL): string[] {
  const base = baseOf(doc, url);
  const links = linksToPages(doc);
  if (!links.length) return [];
  const here = pageOf(url);
  const found = new Map<number, string>();
  for (const link of links) {
    const href = attributeOf(link, 'href');
    const address = /\d/.test(href) ? parse(href, base) : undefined;
    if (!address || address.origin !== url.origin) continue;
    const there = pageOf(address);
    if (there.page > here.page && there.page <= MAX_PAGES && there.rest === here.rest) {
      address.hash = '';
      found.set(there.page, address.href);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, address]) => address);
}

/** Links that say "next" or a page number. A page has hundreds, so each is asked for nothing but its text. */
function linksToPages(doc: Document): Element[] {
  const links: Element[] = [];
  for (const link of allNamed(doc, 'link')) if (isNext(link)) links.push(link);
  for (const link of allNamed(doc, 'a'))
    if (isNext(link) || /^\s*\d{1,2}\s*$/.test(rawText(link))) links.push(link);
  return links;
}

const isNext = (link: Element) => /next/i.test(attributeOf(link, 'rel'));

function parse(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

/** The address without its page number, and the number: 1 when there is none. */
function pageOf(url: URL): { rest: string; page: number } {
  let page = 1;
  const rest: string[] = [];
  for (const [name, value] of queryEntries(url)) {
    if (PAGE_PARAMETER.test(name) && /^\d{1,2}$/.test(value)) page = Number(value);
    else if (!isTrackingParameter(name)) rest.push(`${name}=${value}`);
  }
  const path = url.pathname.replace(
    /(?:\/page)?[/,_-](\d{1,2})(\.\w+)?\/?$/,
    (whole, digits: string, ending = '') => {
      if (Number(digits) < 1 || Number(digits) > MAX_PAGES) return whole;
      page = Number(digits);
      return ending;
    },
  );
  return { rest: `${path.replace(/\/$/, '')}?${rest.sort().join('&')}`, page };
}
