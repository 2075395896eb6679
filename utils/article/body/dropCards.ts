// Cards of other articles among the paragraphs: a title that is a link, and the first words of what it leads to.
import type { Block } from './blocks.ts';
import { drop } from './dropBlock.ts';
import { bodyOf, mainSignatures } from './measure.ts';

/** Blocks of a card: section, title, words, author, date. */
const MOST = 6;
/** Characters of a title. */
const TITLE = 20;

/** Drops what is kept of such a card. Boxes like the article's own are none. */
export function dropCards(blocks: readonly Block[]): void {
  let home: { body: Element | undefined; main: ReadonlySet<number> } | undefined;
  for (const [at, block] of blocks.entries()) {
    if (!block.isKept || block.linked > 0) continue;
    const title = titleBefore(blocks, at);
    if (!title) continue;
    home ??= { body: bodyOf(blocks, 0.6), main: mainSignatures(blocks) };
    if (!home.body || home.main.has(block.looks)) continue;
    const card = boxOfBoth(title.element, block.element);
    if (!card || card.contains(home.body)) continue;
    const held = blocks.slice(Math.max(0, at - MOST), at + MOST).filter((one) => card.contains(one.element));
    if (held.length > MOST || held.filter((one) => one.isKept).length > 2) continue;
    for (const one of held) if (one.isKept) drop(one, 'dropCards');
  }
}

/** The linked title among the few blocks before. */
function titleBefore(blocks: readonly Block[], at: number): Block | undefined {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const one = blocks[before];
    if (one && one.text.length >= TITLE && one.linked > 0.8 * one.text.length)
      return leadsAway(one) ? one : undefined;
    if (one?.isKept) return undefined;
  }
  return undefined;
}

/** A question that opens its answer is a link to the page itself. */
function leadsAway({ element }: Block): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return /^(?!#|javascript:)/.test(link?.getAttribute('href') ?? '#');
}

function boxOfBoth(one: Element, other: Element): Element | undefined {
  for (let up: Element | null = one; up; up = up.parentElement) if (up.contains(other)) return up;
  return undefined;
}
