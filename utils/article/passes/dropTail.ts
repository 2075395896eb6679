// Drops what trails after the last paragraph.
import type { Block } from '../blocks/blocks.ts';
import { charsOf, mainStyleKeys } from '../blocks/measure.ts';
import { isSection, markDropped } from '../blocks/verdict.ts';

/** What trails after the last paragraph: headings without a text, tags, dates, links. */
export function dropTail(blocks: readonly Block[]): void {
  const kept = blocks.filter((block) => block.isKept);
  const last = kept.findLastIndex((block) => block.isProse);
  if (last < 0) return;
  const main = mainStyleKeys(blocks);
  const tail = kept.slice(last + 1);
  const isList = charsOf(tail) > MIN_LIST_SHARE * charsOf(kept);
  let hasText = false;
  for (const block of tail.reverse()) {
    if (isSection(block)) {
      hasText = true;
      continue;
    }
    const isSame = main.has(block.styleKey);
    const isPart = block.element.closest('ul, ol, table, blockquote, dl') !== null;
    if (isSame && isSentence(block)) hasText = true;
    else if (
      isHeading(block) ? !hasText : (block.linked > 0.5 * block.text.length && !isList) || !(isSame || isPart)
    )
      markDropped(block, 'dropTail');
    else hasText = !isHeading(block);
  }
}

/** The part of an article that makes a list of its end: what it lists, not what else there is to read. */
const MIN_LIST_SHARE = 0.3;

const isHeading = ({ element }: Block) =>
  /^h[1-6]$/.test(element.localName) && !element.closest('li, td, dd');

/** A paragraph with many links rather than a list of them. */
const isSentence = ({ element, text, linked }: Block) =>
  element.localName === 'p' &&
  text.length > 140 &&
  linked < 0.9 * text.length &&
  /[.!?…。][)"”’»]*$/.test(text);
