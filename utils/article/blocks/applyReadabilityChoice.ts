// Applies Readability's choice to the blocks of the copy.
import type { Block } from './blocks.ts';
import { markKept } from './verdict.ts';

/** Marks the blocks whose element Readability kept. */
export function applyReadabilityChoice(blocks: readonly Block[], kept: ReadonlySet<Element>): void {
  for (const block of blocks) if (kept.has(block.element)) markKept(block, 'runReadability');
}
