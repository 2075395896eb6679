// The body: what of the page is the article. Readability chooses; the passes before and after it correct the choice.
import type { ExtractOptions } from '../types.ts';
import { textOf } from './assemble.ts';
import { type Block, blocksOf } from './blocks.ts';
import { copyPage, type PageCopy } from './copyPage.ts';
import type { Known } from './known.ts';
import { markKept } from './markKept.ts';
import { PASSES } from './passes.ts';
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
  return body.text ? body : undefined;
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
  return { page, blocks, text: textOf(blocks) };
}
