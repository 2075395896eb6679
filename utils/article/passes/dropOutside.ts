// Where the article ends: what follows it, or is far from it, belongs to the page.
import type { Block } from '../blocks/blocks.ts';
import { bodyOf, mainBoxKeys, mainStyleKeys } from '../blocks/measure.ts';
import { isSection, markDropped } from '../blocks/verdict.ts';

/** What was kept after the body and outside its box: the page's footer, the next article. */
export function dropOutside(blocks: readonly Block[]): void {
  const body = bodyOf(blocks, 0.9);
  if (!body) return;
  const main = mainStyleKeys(blocks);
  const boxes = mainBoxKeys(blocks);
  const last = blocks.findLastIndex((block) => block.isKept && main.has(block.styleKey));
  const neighbours = neighboursAt(blocks);
  const end = Math.min(neighbours, last < 0 ? blocks.length : stragglersAt(blocks, last + 1));
  for (let at = Math.min(end, last + 1); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block?.isKept) continue;
    const isOutside =
      at > last && !isSection(block) && !boxes.has(block.boxKey) && !body.contains(block.element);
    if (at >= end || isOutside) markDropped(block, 'dropOutside');
  }
}

/** Blocks left out one after another, and blocks that may follow them and still belong to the page. */
const WIDE_GAP_BLOCKS = 6;
const MAX_STRAGGLERS = 2;

/** Where one or two blocks are on their own, far after the article. */
function stragglersAt(blocks: readonly Block[], from: number): number {
  let gap = 0;
  for (let at = from; at < blocks.length; at++) {
    const isKept = blocks[at]?.isKept === true;
    if (isKept && gap >= WIDE_GAP_BLOCKS)
      return blocks.slice(at).filter((block) => block.isKept).length <= MAX_STRAGGLERS ? at : blocks.length;
    gap = isKept ? 0 : gap + 1;
  }
  return blocks.length;
}

/** The part of the prose that may follow links to the articles before and after this one. */
const MAX_SHARE_AFTER = 0.3;

/** Where the links to the articles before and after this one are. */
function neighboursAt(blocks: readonly Block[]): number {
  const lengthOf = ({ isKept, isProse, text }: Block) => (isKept && isProse ? text.length : 0);
  let after = MAX_SHARE_AFTER * blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  let found = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block) break;
    after -= lengthOf(block);
    if (after < 0) break;
    if (!block.isKept && block.linked > 0 && leadsOn(block)) found = at;
  }
  return found;
}

const leadsOn = ({ nodes }: Block) =>
  nodes.some(
    (node) => node.nodeType === 1 && /^(?:prev|next)$/.test((node as Element).getAttribute('rel') ?? ''),
  );
