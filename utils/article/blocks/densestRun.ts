// An opinion on where the article is that asks nothing but how dense the text is: the run of blocks in which prose outweighs
// labels and links the most. It knows no tags of boxes, no names and none of Readability's rules, so where both agree
// the article is found.
import type { Block } from './blocks.ts';

/** What a label among the prose takes away from it, in characters, and each linked character in it. */
const LABEL_COST_CHARS = 25;
const COST_PER_LINKED_CHAR = 1.5;
/** Elements that stand in articles without being prose; each costs little. */
const PARTS = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'dd', 'dt', 'pre', 'blockquote']);
const PART_COST_CHARS = 5;

/** The blocks of the densest run, in page order; none on a page without prose. */
export function densestRun(blocks: readonly Block[]): readonly Block[] {
  let best = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  for (const [at, block] of blocks.entries()) {
    if (sum <= 0) [sum, start] = [0, at];
    sum += gainOf(block);
    if (sum > best) [best, from, to] = [sum, start, at + 1];
  }
  return blocks.slice(from, to);
}

function gainOf({ element, text, linked, isProse }: Block): number {
  if (isProse) return text.length;
  if (PARTS.has(element.localName) && linked < text.length / 2) return -PART_COST_CHARS;
  return -LABEL_COST_CHARS - COST_PER_LINKED_CHAR * linked;
}
