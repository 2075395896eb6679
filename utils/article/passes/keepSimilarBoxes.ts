// Keeps the parts of a body that is split over sibling containers.
import type { Block } from '../blocks/blocks.ts';
import { bodyOf, mainBoxKeys, mainStyleKeys } from '../blocks/measure.ts';
import { standsIn } from '../blocks/standsIn.ts';
import { markKept } from '../blocks/verdict.ts';

const MAX_LINKED_SHARE = 0.4;

/** A body split over sibling containers: blocks in boxes just like those of the kept prose. */
export function keepSimilarBoxes(blocks: readonly Block[]): void {
  const main = mainStyleKeys(blocks);
  const boxes = mainBoxKeys(blocks);
  const body = bodyOf(blocks, 0.7);
  const home = body?.closest('article');
  for (const block of blocks) {
    if (block.isKept || block.linked > MAX_LINKED_SHARE * block.text.length) continue;
    const isAlike =
      main.has(block.styleKey) || (boxes.has(block.boxKey) && PART.test(block.element.localName));
    if (!isAlike || (home && !home.contains(block.element))) continue;
    if (!standsIn(block.element, 'aside, figure, footer', body)) markKept(block, 'keepSimilarBoxes');
  }
}

const PART = /^(?:h[2-6]|li|dt|dd|td|th|blockquote|pre)$/;
