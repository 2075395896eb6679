// How sure extraction is of itself: from how much there is, and from how well its witnesses agree.
import type { Block } from './blocks.ts';

/** Characters of prose that make an article without doubt. */
const PLENTY = 2_000;

/** 0 to 1: a third each for the amount of prose, for Readability's part in it, and for the share of the region's prose. */
export function confidenceOf(blocks: readonly Block[], region: Element | undefined): number {
  let kept = 0;
  let chosen = 0;
  let around = 0;
  for (const block of blocks) {
    if (!block.isProse) continue;
    const { length } = block.text;
    if (block.isKept) {
      kept += length;
      if (!block.pass) chosen += length;
    } else if (region?.contains(block.element)) around += length;
  }
  if (!kept) return 0.1;
  const sure = Math.min(1, kept / PLENTY) + chosen / kept + kept / (kept + around);
  return Math.round((sure / 3) * 100) / 100;
}
