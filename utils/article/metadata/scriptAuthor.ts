// The author that a page tells its own scripts (a data layer for statistics) where it says so nowhere else:
// `"pageAuthor":"Ana Ruiz"`. Scripts aren't parsed: only a short string behind a key named so is read.

import { allNamed, attributeOf, rawText } from '../../shared/dom/nodes.ts';

const MAX_SCRIPTS = 60;
const MAX_SCRIPT_CHARS = 60_000;
/** `"author":"…"`, `'pagePostAuthor': '…'`, `author_name = "…"`. */
const STATED =
  /["'\s,{.]\w{0,20}author(?:_?name)?["']?\s?[:=]\s?(?:"([^"\\<>{}]{3,60})"|'([^'\\<>{}]{3,60})')/gi;

/** What the page's inline scripts give as its author; nothing where they don't agree. */
export function scriptAuthor(doc: Document): string | undefined {
  const found = new Set<string>();
  let count = 0;
  for (const script of allNamed(doc, 'script')) {
    if (count++ >= MAX_SCRIPTS) break;
    if (attributeOf(script, 'src') || /json/i.test(attributeOf(script, 'type'))) continue;
    const text = rawText(script);
    if (text.length > MAX_SCRIPT_CHARS) continue;
    for (const [, double, single] of text.matchAll(STATED)) found.add((double ?? single ?? '').trim());
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
