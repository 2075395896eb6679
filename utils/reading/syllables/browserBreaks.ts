// Where words may be parted, by the browser's own hyphenation dictionaries: words are set in a box without width, and
// looked at for where their lines begin.
import { createElementIn, createRangeIn } from '../../shared/dom/nodes.ts';

const BOX =
  'position:absolute;visibility:hidden;inline-size:0;contain:layout style;font:16px/20px sans-serif;' +
  'hyphens:auto;-webkit-hyphens:auto;hyphenate-limit-chars:5 2 2;overflow-wrap:normal;word-break:normal';

/** @param host where the box stands for a moment @param words in small letters */
export function browserBreaks(
  host: Element,
  words: readonly string[],
  lang: string,
): ReadonlyMap<string, readonly number[]> {
  const doc = host.ownerDocument;
  const box = createElementIn(doc, 'div');
  box.style.cssText = BOX;
  box.lang = lang;
  const lines = words.map((word) => {
    const line = createElementIn(doc, 'div');
    line.textContent = word;
    return line;
  });
  box.append(...lines);
  host.append(box);
  const range = createRangeIn(doc);
  const found = new Map<string, readonly number[]>();
  for (const [at, line] of lines.entries()) {
    const word = words[at] ?? '';
    found.set(word, line.offsetHeight > 30 ? lineStarts(range, line.firstChild) : []);
  }
  box.remove();
  return found;
}

function lineStarts(range: Range, text: Node | null): readonly number[] {
  if (!(text instanceof Text)) return [];
  const starts: number[] = [];
  let last: number | undefined;
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const { top } = range.getBoundingClientRect();
    if (last !== undefined && top > last + 5) starts.push(at);
    last = top;
  }
  return starts;
}
