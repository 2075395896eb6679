// Carries Readability's choice over to the blocks of the copy.
import type { Block } from './blocks.ts';
import { originOf } from './blocks.ts';

/**
 * Marks the blocks whose element was kept. Readability folds a box that only holds another box into one and keeps a
 * single number of the two, so a box counts as kept with the one around it when it is its only child.
 */
export function markKept(blocks: readonly Block[], kept: ReadonlySet<string>): void {
  const known = new Map<Element, boolean>();
  const isKept = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const origin = originOf(element);
    const parent = element.parentElement;
    const answer =
      (origin !== null && kept.has(origin)) ||
      (parent !== null &&
        parent.childElementCount === 1 &&
        /^(?:div|section)$/.test(element.localName) &&
        isKept(parent));
    known.set(element, answer);
    return answer;
  };
  for (const block of blocks) block.isKept = isKept(block.element);
}
