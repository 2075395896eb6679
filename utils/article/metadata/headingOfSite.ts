// First-level headings that name the site: a blog's own name over every one of its articles, linked to its front page.

import { attributeOf, elementsByTag, parentOf, rawText } from '../../shared/dom/nodes.ts';
import { comparable } from '../../shared/text/strings.ts';
import { resolveAddress } from './collectEvidence.ts';
import type { Evidence } from './evidence.ts';

const MAX_HEADINGS = 12;

/**
 * The headings that are links to the site's front page, and what they say, bare. Empty on a front page; an address with a
 * query is a page of its own: "/?p=12".
 */
export function headingOfSite({ headings, url, base }: Evidence): ReadonlyMap<Element, string> {
  const found = new Map<Element, string>();
  const elsewhere = new Map<Element, string>();
  if (isFront(url) && url.search === '') return found;
  for (const heading of headings.slice(0, MAX_HEADINGS)) {
    const key = comparable(rawText(heading));
    const link = linkAround(heading, key);
    const target = link && resolveAddress(attributeOf(link, 'href'), base);
    if (!key || !target || hostOf(target) !== hostOf(url)) continue;
    if (isFront(target) && (url.search === '' || target.search !== url.search)) found.set(heading, key);
    else if (target.pathname !== url.pathname && isWhole(link, key)) elsewhere.set(heading, key);
  }
  // A manual's name leads to its first page. Where every heading leads elsewhere, they are what the page lists.
  const known = headings.slice(0, MAX_HEADINGS).filter((heading) => comparable(rawText(heading)) !== '');
  if (elsewhere.size === 1 && known.length === 2 && found.size === 0) return elsewhere;
  return found;
}

/** The link that a heading consists of, or stands in. */
function linkAround(heading: Element, key: string): Element | undefined {
  const parent = parentOf(heading);
  if (parent?.localName === 'a') return parent;
  const [link] = elementsByTag(heading, 'a');
  return link && comparable(rawText(link)).length * 2 > key.length ? link : undefined;
}

const isWhole = (link: Element, key: string) => comparable(rawText(link)) === key;

const isFront = ({ pathname }: URL) => /^\/(?:index\.\w{2,5})?$/.test(pathname);
const hostOf = ({ hostname }: URL) => hostname.replace(/^www\./, '');
