// From the chosen blocks back to HTML and text.
import type { Block } from './blocks.ts';
import { countInPage } from './measure.ts';

/** Where a block's text doesn't belong to the running text although it belongs to the article. */
function isCaption(block: Block): boolean {
  return (
    block.element.closest('figcaption, caption, figure') !== null &&
    !block.element.closest('blockquote, table, pre')
  );
}

/** The text: one line per block, captions and embedded posts left out; the cells of a table's row share a line. */
export function textOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let row: Element | null = null;
  // Most pages have neither, and then no block need be asked.
  const hasFigures = countInPage(blocks, 'figcaption', 'caption', 'figure') > 0;
  const hasRows = countInPage(blocks, 'tr') > 0;
  for (const block of blocks) {
    if (!block.isKept || block.isApart || (hasFigures && isCaption(block))) continue;
    const itsRow = hasRows ? block.element.closest('tr') : null;
    if (itsRow && itsRow === row) lines[lines.length - 1] += `\t${block.text}`;
    else lines.push(block.text);
    row = itsRow;
  }
  return lines.join('\n');
}
