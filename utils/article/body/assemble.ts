// From the chosen blocks back to HTML and text.
import type { Block } from './blocks.ts';

/** Where a block's text doesn't belong to the running text although it belongs to the article. */
export function isCaption(block: Block): boolean {
  return (
    block.element.closest('figcaption, caption, figure') !== null &&
    !block.element.closest('blockquote, table, pre')
  );
}

/** The text: one line per block, captions and embedded posts left out; the cells of a table's row share a line. */
export function textOf(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let row: Element | null = null;
  for (const block of blocks) {
    if (!block.isKept || block.isApart || isCaption(block)) continue;
    const itsRow = block.element.closest('tr');
    if (itsRow && itsRow === row) lines[lines.length - 1] += `\t${block.text}`;
    else lines.push(block.text);
    row = itsRow;
  }
  return lines.join('\n');
}
