// Drops readers' comments that no class name gives away: texts of one structure, each under a short line that names
// somebody and a day, and each with the same few words after it ("Reply").
import type { Block } from '../blocks/blocks.ts';
import { mainStyleKeys } from '../blocks/measure.ts';
import { markDropped } from '../blocks/verdict.ts';

const MIN_COMMENTS = 3;
/** Characters of prose that make an article of what precedes them. */
const MIN_ARTICLE_CHARS = 200;
const MAX_LINE_CHARS = 80;
const MAX_CONTROL_CHARS = 25;
const DAY = /\d/;

/** Drops such texts, and all that follows the first of them in boxes like theirs. */
export function dropThread(blocks: readonly Block[]): void {
  const threads = new Map<string, number[]>();
  for (const [at, block] of blocks.entries()) {
    const control = controlBehind(blocks, at);
    if (!block.isKept || !block.isProse || !control || !isSigned(blocks[at - 1])) continue;
    const key = `${block.styleKey} ${control}`;
    threads.set(key, [...(threads.get(key) ?? []), at]);
  }
  for (const found of threads.values()) {
    const [first = 0] = found;
    const before = blocks.slice(0, first).filter(({ isKept, isProse }) => isKept && isProse);
    const chars = before.reduce((sum, { text }) => sum + text.length, 0);
    if (found.length < MIN_COMMENTS || chars < MIN_ARTICLE_CHARS) continue;
    const own = mainStyleKeys(before);
    const style = blocks[first]?.styleKey ?? -1;
    if (own.has(style)) continue;
    for (const block of blocks.slice(first - 1))
      if (!own.has(block.styleKey)) markDropped(block, 'dropThread');
  }
}

/** "Ana · 3 March 2025", somebody's name a link. */
function isSigned(line: Block | undefined): boolean {
  return (
    line !== undefined &&
    !line.isProse &&
    line.text.length <= MAX_LINE_CHARS &&
    line.linked > 0 &&
    DAY.test(line.text) &&
    line.element.closest('h1, h2, h3, h4, h5, h6') === null
  );
}

/** The short link behind a text, before the next text. */
function controlBehind(blocks: readonly Block[], at: number): string | undefined {
  for (const block of blocks.slice(at + 1, at + 4)) {
    if (block.isProse) return undefined;
    if (block.linked > 0 && block.text.length <= MAX_CONTROL_CHARS) return block.text;
  }
  return undefined;
}
