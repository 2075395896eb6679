// Keeps what is between kept blocks.
import type { Block } from '../blocks/blocks.ts';
import { bodyOf } from '../blocks/measure.ts';
import { standsIn } from '../blocks/standsIn.ts';
import { markKept } from '../blocks/verdict.ts';

const MAX_LINKED_SHARE = 0.4;

/** What is between kept blocks. */
export function keepGaps(blocks: readonly Block[]): void {
  const body = bodyOf(blocks, 0.9);
  if (!body) return;
  const first = blocks.findIndex((block) => block.isKept);
  const last = blocks.findLastIndex((block) => block.isKept);
  for (let i = first; i < last; i++) {
    const block = blocks[i];
    if (!block || block.isKept || !body.contains(block.element)) continue;
    if (block.linked > MAX_LINKED_SHARE * block.text.length) continue;
    if (standsIn(block.element, 'aside, figure, footer, form', body)) continue;
    const name = block.element.localName;
    const ok = block.isProse || /^(?:h[1-6]|li|td|th|dt|dd|blockquote|pre|p)$/.test(name);
    if (ok) markKept(block, 'keepGaps');
  }
}
