// The body: what of the page is the article. Readability chooses; the passes before and after it correct the choice.
import type { ExtractOptions } from '../types.ts';
import { textOf } from './assemble.ts';
import { type Block, blocksOf } from './blocks.ts';
import { copyPage, type PageCopy } from './copyPage.ts';
import { markKept } from './markKept.ts';
import { PASSES } from './passes.ts';
import { runReadability } from './runReadability.ts';

/** What is known of the article before its body is read. */
export interface Known {
  readonly title: string;
  readonly standfirst?: string | undefined;
  readonly byline?: string | undefined;
}

export interface Body {
  readonly page: PageCopy;
  /** Every block of the pruned page; the kept ones are the article. */
  readonly blocks: readonly Block[];
  readonly text: string;
}

/** Reads the body off the live page; `undefined` when there is none. */
export function readBody(doc: Document, known: Known, options: ExtractOptions = {}): Body | undefined {
  const page = copyPage(doc, options.without);
  const choice = runReadability(page.doc, known.title);
  const blocks = blocksOf(page.doc.body);
  if (choice) markKept(blocks, choice.kept);
  for (const pass of PASSES) if (!options.without?.includes(pass.name)) pass(blocks, known);
  const text = textOf(blocks);
  return text ? { page, blocks, text } : undefined;
}
