// Whether the body that was found is the page's article, by the opinion of two readers who know nothing of how it was found:
// Readability alone on the page with nothing pruned, and the run of the page's densest text. Where the two agree with each
// other on an article that the body holds little of, they are right more often.
import type { Block } from './blocks/blocks.ts';
import { densestRun } from './blocks/densestRun.ts';
import type { PageCopy } from './copy/copyPage.ts';
import { isOthersText, proseIn } from './copy/pruneFurniture.ts';

/** Characters of prose that are worth a second look. */
const MIN_PROSE_CHARS = 600;
/** Prose pruned by name, in parts of what was kept, from which on the second opinions are asked. */
const MUCH_PRUNED = 0.5;
/** How much of the densest text of the pruned page the body must hold so as not to ask them. */
const ENOUGH_OF_RUN = 0.6;
/** How far the two must agree, and how much of what they agree on the body must hold so as not to be overruled. */
const MIN_AGREEMENT = 0.7;
const ENOUGH_HELD = 0.6;

/** A cheap test on what is there already: one walk over the blocks, and the prose of the boxes that were pruned. */
export function isDoubtful(page: PageCopy, blocks: readonly Block[]): boolean {
  const run = densestRun(blocks).filter(({ isProse }) => isProse);
  const all = charsOf(run);
  if (all > MIN_PROSE_CHARS && charsOf(run.filter(({ isKept }) => isKept)) < ENOUGH_OF_RUN * all) return true;
  const kept = charsOf(blocks.filter(({ isKept, isProse }) => isKept && isProse));
  return prunesMore(page, MUCH_PRUNED * kept);
}

/** Whether names took more of the page's prose away than so many characters, and than is worth looking at. */
export function prunesMore(page: PageCopy, chars: number): boolean {
  const most = Math.max(MIN_PROSE_CHARS, chars);
  let pruned = 0;
  for (const element of page.pruned) {
    if (!isOthersText(element)) pruned += proseIn(element);
    if (pruned > most) return true;
  }
  return false;
}

/**
 * What two other readers agree is the article, where a body holds little of it; else nothing.
 * @param blocks the body's own
 * @param alone the blocks of the page with nothing pruned, kept as Readability alone chose
 */
export function missedBlocks(blocks: readonly Block[], alone: readonly Block[]): readonly Block[] {
  const run = new Set(densestRun(alone).filter(({ isProse }) => isProse));
  const chosen = alone.filter(({ isKept, isProse }) => isKept && isProse);
  const agreed = chosen.filter((block) => run.has(block));
  const shared = charsOf(agreed);
  const either = charsOf([...run]) + charsOf(chosen) - shared;
  if (shared < MIN_PROSE_CHARS || shared < MIN_AGREEMENT * either) return [];
  return holdsMost(blocks, agreed) ? [] : agreed;
}

/** Whether a body holds most of the text of some blocks of another copy. */
export function holdsMost(blocks: readonly Block[], others: readonly Block[]): boolean {
  if (others.length === 0) return false;
  const held = new Set(blocks.filter(({ isKept }) => isKept).map(({ text }) => text));
  return charsOf(others.filter(({ text }) => held.has(text))) >= ENOUGH_HELD * charsOf(others);
}

function charsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
