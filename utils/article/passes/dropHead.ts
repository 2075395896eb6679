// Drops what is between the title and the first paragraph.
import type { Block } from '../blocks/blocks.ts';
import { charsOf, mainStyleKeys } from '../blocks/measure.ts';
import { markDropped } from '../blocks/verdict.ts';

/** Sections, dates, names and reading times between the title and the first paragraph. */
export function dropHead(blocks: readonly Block[]): void {
  const kept = blocks.filter((block) => block.isKept);
  const first = kept.findIndex((block) => block.isProse);
  if (first < 1) return;
  const main = mainStyleKeys(blocks);
  if (isProgramme(kept.slice(0, first))) return;
  for (const [at, block] of kept.slice(0, first).entries()) {
    const isHeading = /^h[2-6]$/.test(block.element.localName) && at === first - 1 && !isMoment(block.text);
    const isSame = main.has(block.styleKey) && block.linked < 0.8 * block.text.length;
    if (!isHeading && !isSame) markDropped(block, 'dropHead');
  }
}

/** Whether a line is little more than a numeric date or time: "9/26/2023 8:59 AM PT". */
const isMoment = (text: string) =>
  /\d{1,2}:\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text) && text.replace(/[^\p{L}]/gu, '').length < 16;

/** Lines, and characters of them, that are a text of their own: a programme, a list of what is to come. */
const MIN_PROGRAMME_LINES = 5;
const MIN_PROGRAMME_CHARS = 300;

function isProgramme(head: readonly Block[]): boolean {
  const lines = head.filter(({ linked, text }) => linked === 0 && text.length > 20);
  return lines.length >= MIN_PROGRAMME_LINES && charsOf(lines) >= MIN_PROGRAMME_CHARS;
}
