// Addresses the page itself declares: as related (JSON-LD `relatedLink` / `isRelatedTo`, `<link rel="related">`,
// microdata), or as its neighbours (`<link rel="next">`, `prev`).
import { attributeOf, rawAttribute } from '../shared/dom/nodes.ts';
import { addressKey, canonicalAddress } from './address.ts';

const MAX_JSON_CHARS = 400_000;
const MAX_DEPTH = 8;

/** Keys (see `addressKey`) of the addresses declared. */
export function declaredRelated(doc: Document, page: URL): Set<string> {
  const keys = new Set<string>();
  const add = (href: unknown) => {
    const url = typeof href === 'string' ? canonicalAddress(href, page) : undefined;
    if (url) keys.add(addressKey(url));
  };
  const all = (selector: string) => doc.querySelectorAll(selector);
  for (const link of all('link[rel~=related][href]')) add(rawAttribute(link, 'href'));
  for (const link of all('[itemprop~=relatedLink][href]')) add(rawAttribute(link, 'href'));
  for (const script of all('script[type="application/ld+json" i]')) {
    const json = script.textContent ?? '';
    if (json.length < MAX_JSON_CHARS && /relatedLink|isRelatedTo/.test(json)) readJson(json, add);
  }
  return keys;
}

/** Keys of the addresses declared as the previous and the next. */
export function declaredNeighbours(doc: Document, page: URL): Set<string> {
  const keys = new Set<string>();
  for (const link of doc.querySelectorAll('link[rel~=next][href], link[rel~=prev][href]')) {
    const url = canonicalAddress(attributeOf(link, 'href'), page);
    if (url) keys.add(addressKey(url));
  }
  return keys;
}

function readJson(json: string, add: (href: unknown) => void): void {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return;
  }
  const visit = (node: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || typeof node !== 'object' || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === 'relatedLink' || key === 'isRelatedTo')
        for (const item of [inner].flat()) add(addressIn(item));
      else visit(inner, depth + 1);
    }
  };
  visit(value, 0);
}

function addressIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { url, '@id': id } = value as { url?: unknown; '@id'?: unknown };
  return url ?? id;
}
