// The syllables of an article's words: by the browser's dictionary for the language, else by patterns that came along.

import fi from 'hyphen/patterns/fi';
import it from 'hyphen/patterns/it';
import pt from 'hyphen/patterns/pt';
import tr from 'hyphen/patterns/tr';
import { browserBreaks } from '../../utils/reading/syllables/browserBreaks.ts';
import type { Breaks } from '../../utils/reading/syllables/markSyllables.ts';
import { type Patterns, patternBreaks } from '../../utils/reading/syllables/patternBreaks.ts';
import { primaryLanguage } from '../../utils/shared/text/primaryLanguage.ts';

/** Languages whose patterns are small enough for the package: 4 kB together. */
const PATTERNS: Readonly<Record<string, Patterns>> = { fi, it, pt, tr };

/**
 * @param host where words may be measured
 * @returns undefined where nobody knows the language's syllables
 */
export function findBreaks(host: Element, words: readonly string[], lang: string): Breaks | undefined {
  const found = browserBreaks(host, words, lang);
  if ([...found.values()].some((places) => places.length > 0)) return found;
  const primary = primaryLanguage(lang);
  const patterns = Object.hasOwn(PATTERNS, primary) ? PATTERNS[primary] : undefined;
  return patterns && new Map(words.map((word) => [word, patternBreaks(patterns, word)]));
}
