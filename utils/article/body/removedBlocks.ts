// What extraction left out of the article's own region, so that a reader can see why and put it back.
import type { RemovedBlock } from '../types.ts';
import { type Block, originOf } from './blocks.ts';
import type { PageCopy } from './copyPage.ts';
import { selectorOf } from './selectorOf.ts';

const MAX_BLOCKS = 60;
const START = 120;

/** Blocks the passes dropped and boxes that were pruned, as far as they stand inside `region` of the live page. */
export function removedBlocks(
  page: PageCopy,
  blocks: readonly Block[],
  region: Element | undefined,
): RemovedBlock[] {
  const found: RemovedBlock[] = [];
  const add = (element: Element | undefined, text: string, pass: string) => {
    if (!element || found.length >= MAX_BLOCKS || !text || !region?.contains(element)) return;
    const selector = selectorOf(element);
    if (!found.some((one) => one.selector === selector))
      found.push({ pass, text: text.slice(0, START), selector });
  };
  for (const block of blocks) {
    if (block.isKept) continue;
    const origin = originOf(block.element);
    add(origin ? page.origins[Number(origin)] : undefined, block.text, block.pass ?? 'runReadability');
  }
  for (const { element, pass } of page.pruned)
    add(element, (element.textContent ?? '').replace(/\s+/g, ' ').trim(), pass);
  return found;
}
