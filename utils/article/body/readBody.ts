// The body: what of the page is the article. Readability chooses; the passes before and after it correct the choice.
import type { ExtractOptions } from '../types.ts';
import { textOf } from './assemble.ts';
import { type Block, blocksOf } from './blocks.ts';
import { copyPage, type PageCopy } from './copyPage.ts';
import type { Known } from './known.ts';
import { markKept } from './markKept.ts';
import { PASSES } from './passes.ts';
import { rescuePromos } from './rescuePromos.ts';
import { type Choice, runReadability } from './runReadability.ts';

export interface Body {
  readonly page: PageCopy;
  /** Every block of the pruned page; the kept ones are the article. */
  readonly blocks: readonly Block[];
  readonly text: string;
}

/** Reads the body off the live page; `undefined` when there is none. */
export function readBody(doc: Document, known: Known, options: ExtractOptions = {}): Body | undefined {
  const page = copyPage(doc, options.without);
  const body = chooseBlocks(page, runReadability(page.doc, known.title), known, options);
  if (body.text.length >= SOME_TEXT || !options.readAnyway) return body.text ? body : undefined;
  return everything(page);
}

/** Characters; with less than this, a reader who wants to read anyway is better served by the whole page. */
const SOME_TEXT = 200;

/** All that the pruned page says, its `<main>` when there is one. */
function everything(page: PageCopy): Body | undefined {
  const blocks = blocksOf(page.doc.body);
  const main = blocks.filter((block) => block.element.closest('main, [role=main]'));
  for (const block of main.length > 0 ? main : blocks) block.isKept = true;
  const text = textOf(blocks);
  return text ? { page, blocks, text } : undefined;
}

/** Readability's choice, corrected by the passes. */
export function chooseBlocks(
  page: PageCopy,
  choice: Choice | undefined,
  known: Known,
  options: ExtractOptions,
): Body {
  const blocks = blocksOf(page.doc.body);
  if (choice) markKept(blocks, choice.kept);
  for (const pass of PASSES) if (!options.without?.includes(pass.name)) pass(blocks, known);
  if (options.keepPromos) rescuePromos(blocks);
  return { page, blocks, text: textOf(blocks) };
}
