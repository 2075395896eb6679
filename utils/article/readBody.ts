// The body: Readability chooses what is article; the passes before and after it correct the choice.

import { comparable } from '../shared/text/strings.ts';
import type { ExtractOptions } from './articleTypes.ts';
import { applyReadabilityChoice } from './blocks/applyReadabilityChoice.ts';
import type { ArticleHints } from './blocks/articleHints.ts';
import { type Block, blocksOf } from './blocks/blocks.ts';
import { plainTextOf } from './blocks/plainTextOf.ts';
import { markKept } from './blocks/verdict.ts';
import { copyPage, type PageCopy } from './copy/copyPage.ts';
import { keepPromos } from './passes/keepPromos.ts';
import { PASSES } from './passes/passes.ts';
import { type Choice, runReadability } from './readability/runReadability.ts';
import { holdsMost, isDoubtful, missedBlocks, prunesMore } from './secondOpinion.ts';

export interface Body {
  readonly page: PageCopy;
  /** Every block of the pruned page; the kept ones are the article. */
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Whether it was weighed against other readings of the page. */
  readonly isChosen?: boolean;
}

/** Reads the body off the live page; `undefined` when there is none. */
export function readBody(doc: Document, hints: ArticleHints, options: ExtractOptions = {}): Body | undefined {
  return bodyReader(doc, hints.title, options)(hints, options);
}

/** Reads the body of a page that has been copied; may be asked again with other hints or options. */
export type BodyReader = (hints: ArticleHints, options: ExtractOptions) => Body | undefined;

/** Copies the live page, and has Readability choose. */
export function bodyReader(doc: Document, title: string, options: ExtractOptions): BodyReader {
  const page = copyPage(doc, options.without, options.spare, options.isLate, options.leaveOut);
  const choice = runReadability(page.doc, title);
  let whole: ReadPage | undefined;
  return (hints, now) => {
    const first = chooseBlocks(page, choice, hints, now);
    const isAsked = !isHurried(page, now) && isDoubtful(page, first.blocks);
    if (isAsked) whole ??= unpruned(doc, title, now);
    const body = amended(whole && isAsked ? bestOf(first, whole, hints, now) : first, now);
    if (body.text.length >= MIN_BODY_CHARS || !now.readAnyway)
      return body.text ? { ...body, isChosen: isAsked } : undefined;
    return everything(page);
  };
}

interface ReadPage {
  readonly page: PageCopy;
  readonly choice: Choice | undefined;
  /** What was left out of its reading. */
  readonly without: readonly string[];
}

/** The page copied again with nothing pruned by name. */
function unpruned(doc: Document, title: string, options: ExtractOptions): ReadPage {
  const without = [...(options.without ?? []), 'pruneFurniture'];
  const page = copyPage(doc, without, options.spare, options.isLate, options.leaveOut);
  return { page, choice: runReadability(page.doc, title), without };
}

/** Characters of an article that may be a rest of one, and how many times as much another reading of it must have. */
const THIN_TEXT_CHARS = 600;
const MIN_GAIN = 2;

/**
 * The page read again with nothing pruned by name, and as Readability alone reads it. Either takes the first reading's place
 * where that one is thin and this is much longer, or misses what two independent opinions agree on and this holds it.
 */
function bestOf(
  first: Body,
  { page, choice, without }: ReadPage,
  hints: ArticleHints,
  options: ExtractOptions,
): Body {
  const alone = { ...options, without: [...without, ...Object.keys(PASSES)] };
  const bare = chooseBlocks(page, choice, hints, alone);
  const missed = missedBlocks(first.blocks, bare.blocks);
  const isThin = first.text.length < THIN_TEXT_CHARS && prunesMore(first.page, MIN_GAIN * first.text.length);
  if (!isThin && missed.length === 0) return first;
  const own = first.blocks.filter(({ isKept, isProse }) => isKept && isProse);
  // It must be the same article, only more of it: a thread of comments is dense text, too. What the passes take stays out.
  const full = chooseBlocks(page, choice, hints, options);
  const isFuller = holdsMost(full.blocks, missed) && holdsMost(full.blocks, own) && follows(full, hints);
  if (!isThin) return isFuller ? full : first;
  let best = first;
  for (const body of [full, bare])
    if (body.text.length > MIN_GAIN * best.text.length && follows(body, hints)) best = body;
  return best;
}

/** Whether a text stands under the page's title, as far as the title stands on the page. */
function follows({ blocks }: Body, { title }: ArticleHints): boolean {
  const wanted = comparable(title);
  const heading = blocks.findIndex(
    ({ element, text }) => /^h[1-4]$/.test(element.localName) && comparable(text) === wanted,
  );
  return heading <= blocks.findIndex((block) => block.isKept && block.isProse);
}

/** Characters; with less, "read anyway" shows the whole page instead. */
const MIN_BODY_CHARS = 200;

/** All that the pruned page says, its `<main>` when there is one. */
function everything(page: PageCopy): Body | undefined {
  const blocks = blocksOf(page.doc.body);
  const main = blocks.filter((block) => block.element.closest('main, [role=main]'));
  for (const block of main.length > 0 ? main : blocks) markKept(block, 'readAnyway');
  const text = plainTextOf(blocks);
  return text ? { page, blocks, text, isChosen: true } : undefined;
}

/** A body with the reader's own corrections, which nothing overrules. */
function amended(body: Body, { amend }: ExtractOptions): Body {
  if (!amend) return body;
  amend(body.blocks, body.page);
  return { ...body, text: plainTextOf(body.blocks) };
}

/** Whether the time for reading is over, and the page long enough for that to count. */
const isHurried = ({ isLong }: PageCopy, { isLate }: ExtractOptions) => isLong && isLate?.() === true;

/** Readability's choice, corrected by the passes. */
export function chooseBlocks(
  page: PageCopy,
  choice: Choice | undefined,
  hints: ArticleHints,
  options: ExtractOptions,
): Body {
  const blocks = blocksOf(page.doc.body);
  if (choice) applyReadabilityChoice(blocks, choice.kept);
  for (const [name, pass] of Object.entries(PASSES))
    if (!options.without?.includes(name) && !isHurried(page, options)) pass(blocks, hints);
  if (options.keepPromos) keepPromos(blocks);
  return { page, blocks, text: plainTextOf(blocks) };
}
