// What extraction left out of the article's own region, so that a reader can see why and put it back.
import type { RemovedBlock } from '../types.ts';
import type { Block } from './blocks.ts';
import type { PageCopy } from './copyPage.ts';
import { nodeReader } from './nodes.ts';
import { selectorReader } from './selectorOf.ts';

const MAX_BLOCKS = 60;
const START = 120;

/** Blocks the passes dropped and boxes that were pruned, as far as they stand inside `region` of the live page. */
export function removedBlocks(
  page: PageCopy,
  blocks: readonly Block[],
  region: Element | undefined,
): RemovedBlock[] {
  const read = nodeReader();
  const selectorOf = selectorReader(read);
  const found = new Map<string, RemovedBlock>();
  const isWanted = (element: Element | undefined): element is Element =>
    element !== undefined && found.size < MAX_BLOCKS && region?.contains(element) === true;
  const add = (element: Element, text: string, pass: string) => {
    const selector = selectorOf(element);
    if (!found.has(selector)) found.set(selector, { pass, text: text.slice(0, START), selector });
  };
  for (const block of blocks) {
    if (block.isKept) continue;
    const element = page.origins.get(block.element);
    if (isWanted(element)) add(element, block.text, block.pass ?? 'runReadability');
  }
  for (const { element, pass } of page.pruned) {
    const text = isWanted(element)
      ? read
          .text(element)
          .slice(0, 40 * START)
          .replace(/\s+/g, ' ')
          .trim()
      : '';
    if (text) add(element, text, pass);
  }
  return [...found.values()];
}
