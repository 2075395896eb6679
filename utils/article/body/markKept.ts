// Carries Readability's choice over to the blocks of the copy.
import type { Block } from './blocks.ts';

/** Marks the blocks whose element Readability kept. */
export function markKept(blocks: readonly Block[], kept: ReadonlySet<Element>): void {
  for (const block of blocks) block.isKept = kept.has(block.element);
}
