// Keeps formulas and code that are set as blocks: they belong to the sentence before them, which often ends in a colon, and
// no other pass recognises them.
import type { Block } from '../blocks/blocks.ts';
import { isInPage } from '../blocks/measure.ts';
import { markKept } from '../blocks/verdict.ts';

/** Keeps block formulas and code that follow or precede a kept block in the same box. */
export function keepDisplays(blocks: readonly Block[]): void {
  if (!isInPage(blocks, 'pre, math')) return;
  for (const [at, block] of blocks.entries()) {
    if (block.isKept || !isDisplay(block)) continue;
    const box = boxOf(block);
    const isBeside = [blocks[at - 1], blocks[at + 1]].some(
      (other) => other?.isKept && (box?.contains(other.element) || boxOf(other)?.contains(block.element)),
    );
    if (isBeside) markKept(block, 'keepDisplays');
  }
}

const isDisplay = ({ element, nodes }: Block) =>
  element.closest('pre') !== null || (nodes.length === 1 && nodes[0]?.nodeName.toLowerCase() === 'math');

/** The box around a block's own element. */
const boxOf = ({ element }: Block) => (element.closest('pre, p, h2, h3, h4, li') ?? element).parentElement;
