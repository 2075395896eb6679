import type { Block } from './blocks.ts';

/** Leaves a block out, on that pass's word. */
export function drop(block: Block, pass: string): void {
  block.isKept = false;
  block.pass = pass;
}
