// What the passes measure by: which boxes hold the kept prose, and what the page has at all.
import { allNamed, find } from '../../shared/dom/nodes.ts';
import type { Block } from './blocks.ts';

/** Characters of text in the blocks. */
export const charsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Style keys of the elements that hold at least 15 % of the kept prose each. */
export const mainStyleKeys = (blocks: readonly Block[]): ReadonlySet<number> => mainKeys(blocks, 'styleKey');

/** Style keys of the boxes that hold the kept prose: a heading or list in such a box belongs to the article. */
export const mainBoxKeys = (blocks: readonly Block[]): ReadonlySet<number> => mainKeys(blocks, 'boxKey');

const MIN_MAIN_SHARE = 0.15;

function mainKeys(blocks: readonly Block[], of: 'styleKey' | 'boxKey'): ReadonlySet<number> {
  const kept = new Map<number, number>();
  let all = 0;
  for (const block of blocks) {
    if (!block.isKept || !block.isProse) continue;
    const key = block[of];
    kept.set(key, (kept.get(key) ?? 0) + block.text.length);
    all += block.text.length;
  }
  return new Set([...kept].filter(([, sum]) => sum >= MIN_MAIN_SHARE * all).map(([key]) => key));
}

/**
 * The smallest element that holds `share` (more than half) of the kept prose. Such an element holds the block in the
 * middle of it, and the blocks inside an element stand in a row: so it is looked for around that block.
 */
export function bodyOf(blocks: readonly Block[], share: number): Element | undefined {
  const prose = blocks.filter((block) => block.isKept && block.isProse);
  const all = charsOf(prose);
  let held = 0;
  const middle = prose.findIndex(({ text }) => {
    held += text.length;
    return held >= all / 2;
  });
  let first = middle;
  let last = middle;
  held = prose[middle]?.text.length ?? 0;
  for (let up = prose[middle]?.element ?? null; up; up = up.parentElement) {
    for (let next = prose[first - 1]; next && up.contains(next.element); next = prose[first - 1]) {
      held += next.text.length;
      first--;
    }
    for (let next = prose[last + 1]; next && up.contains(next.element); next = prose[last + 1]) {
      held += next.text.length;
      last++;
    }
    if (held >= share * all) return up;
  }
  return undefined;
}

/** How many elements of these tags the page has: by far the cheapest question for a browser. */
export function countInPage(blocks: readonly Block[], ...tags: readonly string[]): number {
  const page = pageOf(blocks);
  if (!page) return blocks.length;
  return tags.reduce((sum, tag) => sum + allNamed(page, tag).length, 0);
}

/** Whether the page has such an element, so that a pass with nothing to do needn't ask every block. */
export function isInPage(blocks: readonly Block[], selector: string): boolean {
  const page = pageOf(blocks);
  return !page || find(page, selector) !== null;
}

/** An image of that name may shadow a form's `ownerDocument`. */
function pageOf(blocks: readonly Block[]): Document | undefined {
  const page: unknown = blocks[0]?.element.ownerDocument;
  return page instanceof Document ? page : undefined;
}
