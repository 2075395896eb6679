// A paragraph is known again by its words: on the page and in the reader, on the next visit, and after the article was
// read from the page anew. Pixels and positions change with the window, the look and the page.
import { boxOf, findInside, queryInside, rawText, tagOf } from '../shared/dom/nodes.ts';

/** What holds a paragraph's worth of text. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, dd, td, div, section, figcaption';
/** Characters of a block's text from which it is told from others. */
const MIN_CHARS = 25;
const MAX_CHARS = 160;
/** More blocks than this are not looked through: it would be felt. */
const MAX_BLOCKS = 8000;

export interface MarkedBlock {
  readonly element: Element;
  readonly mark: string;
}

/** The mark of a block that holds text itself, not only in further blocks. */
function markOf(element: Element): string | undefined {
  const name = tagOf(element);
  const isBox = name === 'div' || name === 'section' || name === 'blockquote' || name === 'td';
  if (isBox && findInside(element, BLOCKS)) return undefined;
  const text = rawText(element);
  const comparable = text
    .slice(0, 4 * MAX_CHARS)
    .replace(/[\s\u00ad\u200b]+/g, '')
    .slice(0, MAX_CHARS);
  return comparable.length < MIN_CHARS ? undefined : hash(comparable);
}

/** The blocks of a tree that can be told from each other, in order. */
export function* markedBlocks(root: Element): Generator<MarkedBlock> {
  let left = MAX_BLOCKS;
  for (const element of queryInside(root, BLOCKS)) {
    if (left-- <= 0) return;
    const mark = markOf(element);
    if (mark) yield { element, mark };
  }
}

/**
 * The blocks that begin at a line of the window or run across it, and those after it, at most so many.
 * @param box where an element stands, when that isn't simply down the window
 */
export function blocksFrom(
  root: Element,
  line: number,
  limit: number,
  box: (element: Element) => { readonly bottom: number; readonly height: number } = boxOf,
): readonly MarkedBlock[] {
  const found: MarkedBlock[] = [];
  for (const block of markedBlocks(root)) {
    const { bottom, height } = box(block.element);
    if (height === 0 || bottom <= line) continue;
    found.push(block);
    if (found.length >= limit) break;
  }
  return found;
}

/** The first of the marks that is found, by the order of the marks. */
export function findMark(
  root: Element,
  marks: readonly string[],
): { readonly element: Element; readonly at: number } | undefined {
  const wanted = new Map(marks.map((mark, at) => [mark, at]));
  let best: { readonly element: Element; readonly at: number } | undefined;
  for (const { element, mark } of markedBlocks(root)) {
    const at = wanted.get(mark);
    if (at === undefined || (best && best.at <= at)) continue;
    if (boxOf(element).height === 0) continue;
    best = { element, at };
    if (at === 0) break;
  }
  return best;
}

/** Fifty-three bits of the text (FNV-1a, twice), in base 36; for telling paragraphs apart, not for keeping secrets. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x5bd1e995);
  }
  return ((low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff)).toString(36);
}
