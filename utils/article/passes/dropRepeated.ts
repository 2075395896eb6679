// Drops the title, standfirst and byline where the body repeats them.
import { comparable } from '../../shared/text/strings.ts';
import type { ArticleHints } from '../blocks/articleHints.ts';
import type { Block } from '../blocks/blocks.ts';
import { markDropped } from '../blocks/verdict.ts';

/** The title, standfirst and byline where the body repeats them. */
export function dropRepeated(blocks: readonly Block[], { title, standfirst, byline }: ArticleHints): void {
  const known = new Set(
    [title, standfirst, byline].map((text) => comparable(text ?? '')).filter((text) => text.length > 3),
  );
  // Even with extra punctuation and spaces, a repetition is shorter than this.
  const longest = 2 * Math.max(0, ...[...known].map((text) => text.length)) + EXTRA_CHARS;
  const isKnown = (text: string) => text.length < longest && known.has(comparable(text));
  let prose = 0;
  for (const block of blocks) {
    if (prose > 2) return;
    if (!block.isKept) continue;
    if ((block.element.localName === 'h1' && prose < 2) || isKnown(block.text))
      markDropped(block, 'dropRepeated');
    else if (block.isProse) prose++;
  }
}

/** Characters allowed on top of twice the longest known text. */
const EXTRA_CHARS = 20;
