// How alike two titles are, in words.

import { UNSPACED } from '../../shared/text/scripts.ts';
import { wordsOf } from '../../shared/text/strings.ts';

const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`);

/** A title's words; pairs of characters in scripts that write no spaces. */
export function titleWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text.toLowerCase());
  if (!HAS_UNSPACED.test(text)) return new Set(words.filter((word) => word.length > 2));
  return new Set(words.flatMap((word) => [...word].map((letter, at) => letter + (word[at + 1] ?? ''))));
}

/** Share of the shorter title's words the longer one has too; 0 when they share fewer than two. */
export function sharedWords(set: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of set) if (two.has(word)) shared++;
  return shared < 2 ? 0 : shared / Math.min(set.size, two.size);
}
