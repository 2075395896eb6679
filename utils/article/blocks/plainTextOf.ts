// The chosen blocks as plain text.
import type { Block } from './blocks.ts';
import { countInPage } from './measure.ts';

/** Elements whose text belongs to the article but not to its running text. */
function isCaption(block: Block): boolean {
  return (
    block.element.closest('figcaption, caption, figure') !== null &&
    !block.element.closest('blockquote, table, pre')
  );
}

/** The text: one line per block, captions and embedded posts left out; the cells of a table's row share a line. */
export function plainTextOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let row: Element | null = null;
  // Most pages have neither; then no block needs asking.
  const hasFigures = countInPage(blocks, 'figcaption', 'caption', 'figure') > 0;
  const hasRows = countInPage(blocks, 'tr') > 0;
  for (const block of blocks) {
    if (block.verdict.kind !== 'keep' || (hasFigures && isCaption(block))) continue;
    const itsRow = hasRows ? block.element.closest('tr') : null;
    if (itsRow && itsRow === row) lines[lines.length - 1] += `\t${block.text}`;
    else lines.push(block.text);
    row = itsRow;
  }
  return lines.join('\n');
}
