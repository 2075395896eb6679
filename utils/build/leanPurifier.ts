// DOMPurify without its own lists of what is allowed: the reader gives it ours (`components/reader/insertArticleHtml.ts`), and
// theirs are only looked at where none are given. What it forbids, and the names by which it knows drawings and formulas, stay.
import type { Plugin } from 'vite';

/** Elements of HTML, and attributes of HTML, drawings and formulas. */
export const UNUSED_LISTS: readonly string[] = ['html$1', 'html', 'svg', 'mathMl'];

/**
 * The source with these lists empty.
 * @throws {Error} when a release has none of that name
 */
export function withoutUnusedLists(source: string): string {
  let lean = source;
  for (const name of UNUSED_LISTS) {
    const opening = `\nconst ${name} = freeze([`;
    const from = lean.indexOf(opening);
    const to = lean.indexOf('])', from);
    if (from < 0 || to < 0) throw new Error(`DOMPurify has no list ${name} any more.`);
    lean = lean.slice(0, from + opening.length) + lean.slice(to);
  }
  return lean;
}

export const leanPurifier: Plugin = {
  name: 'lectern:lean-purifier',
  enforce: 'pre',
  transform: (code, id) =>
    /[\\/]dompurify[\\/]dist[\\/]purify\.es\.mjs$/.test(id)
      ? { code: withoutUnusedLists(code), map: null }
      : null,
};
