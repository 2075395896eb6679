// The page's `<meta>` elements as one table, so that every reader looks a name up instead of asking the DOM again.

import { attributeOf } from '../../shared/dom/nodes.ts';
import { plainText } from '../../shared/text/plainText.ts';

/** Contents by lower-case name (`name`, `property` or `itemprop`), in page order, never empty. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Characters of a statement; a longer one states nothing. */
const MAX_CONTENT_CHARS = 20_000;

/** Reads a list of `<meta>` elements; one with several names in an attribute counts for each. */
export function readMetaTags(elements: readonly Element[]): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of elements) {
    const stated = attributeOf(element, 'content') || attributeOf(element, 'value');
    const content = plainText(stated.slice(0, MAX_CONTENT_CHARS));
    if (!content) continue;
    const names = `${attributeOf(element, 'property')} ${attributeOf(element, 'name')}`.toLowerCase();
    for (const name of new Set(names.split(/\s+/))) {
      if (!name) continue;
      const list = tags.get(name);
      if (!list) tags.set(name, [content]);
      else if (list.length < 50) list.push(content);
    }
  }
  return tags;
}

/** The first content found under any of `names`, in the order of the names. */
export function metaOf(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = tags.get(name)?.[0];
    if (found) return found;
  }
  return undefined;
}

/** All contents under any of `names`. */
export function allMeta(tags: MetaTags, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}
