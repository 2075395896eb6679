// "Read more: …" lines put back among the paragraphs, for readers who want them where the page has them.
import type { Block } from '../blocks/blocks.ts';
import { markKept } from '../blocks/verdict.ts';

/** Keeps the promo lines that the body goes on after. */
export function keepPromos(blocks: readonly Block[]): void {
  const first = blocks.findIndex((block) => block.isKept && block.isProse);
  const last = blocks.findLastIndex((block) => block.isKept && block.isProse);
  for (const block of blocks.slice(first + 1, Math.max(0, last)))
    if (block.verdict.kind === 'promo') markKept(block, 'keepPromos');
}
