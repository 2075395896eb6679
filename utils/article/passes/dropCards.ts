// Cards of other articles among the paragraphs: a title that is a link, and the first words of what it leads to.
import { commonAncestor } from '../../shared/dom/nodes.ts';
import type { Block } from '../blocks/blocks.ts';
import { bodyOf, mainStyleKeys } from '../blocks/measure.ts';
import { markDropped } from '../blocks/verdict.ts';

/** Blocks of a card: section, title, words, author, date. */
const MAX_CARD_BLOCKS = 6;
/** Characters of a title. */
const MIN_TITLE_CHARS = 20;

/** Drops what is kept of such a card, unless its box looks like the article's own. */
export function dropCards(blocks: readonly Block[]): void {
  let home: { body: Element | undefined; main: ReadonlySet<number> } | undefined;
  for (const [at, block] of blocks.entries()) {
    if (!block.isKept || block.linked > 0) continue;
    const title = titleBefore(blocks, at);
    if (!title) continue;
    home ??= { body: bodyOf(blocks, 0.6), main: mainStyleKeys(blocks) };
    if (!home.body || home.main.has(block.styleKey)) continue;
    const card = commonAncestor(title.element, block.element);
    if (!card || card.contains(home.body)) continue;
    const held = blocks
      .slice(Math.max(0, at - MAX_CARD_BLOCKS), at + MAX_CARD_BLOCKS)
      .filter((block) => card.contains(block.element));
    if (held.length > MAX_CARD_BLOCKS || held.filter((block) => block.isKept).length > 2) continue;
    for (const block of held) if (block.isKept) markDropped(block, 'dropCards');
  }
}

/** The linked title among the few blocks before. */
function titleBefore(blocks: readonly Block[], at: number): Block | undefined {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const block = blocks[before];
    if (block && block.text.length >= MIN_TITLE_CHARS && block.linked > 0.8 * block.text.length)
      return leadsAway(block) ? block : undefined;
    if (block?.isKept) return undefined;
  }
  return undefined;
}

/** A question that opens its answer is a link to the page itself. */
function leadsAway({ element }: Block): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return /^(?!#|javascript:)/.test(link?.getAttribute('href') ?? '#');
}
