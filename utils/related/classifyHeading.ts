// Classifies headings by the lists of headings at hand.

import { trimEndOf, trimStartOf } from '../shared/text/edges.ts';
import { folded } from '../shared/text/folded.ts';
import { UNSPACED } from '../shared/text/scripts.ts';
import { headingGuesser } from './guessHeading.ts';
import type { HeadingKind } from './headingKind.ts';
import { FIRST_LETTERS, type Phrasebook, readPhrases } from './phrasebook.ts';

export interface HeadingClassifier {
  /** The kind of a heading, or of any short text that may be one; undefined when it is neither. */
  classify(text: string): HeadingKind | undefined;
  /** Whether the text is, word for word, a phrase of the lists (nothing before or after it). */
  isWhole(text: string): boolean;
  /** Guesses the kind of a text known to be a heading, by the words in it. */
  guess(text: string): HeadingKind | undefined;
}

/** No heading is longer, in characters. */
export const MAX_HEADING_CHARS = 80;

/**
 * Builds the phrasebook; do it once per page, not per heading.
 * @param languages see `pageLanguages`
 */
export function headingClassifier(languages?: ReadonlySet<string>): HeadingClassifier {
  const book = readPhrases(languages, folded);
  const known = new Map<string, HeadingKind | undefined>();
  const guess = headingGuesser(folded);
  // "Related …" may go on with what is no list of articles, "More …" with what is one for this article.
  const corrected = (kind: HeadingKind | undefined, heading: string) => {
    if ((kind === 'related' || kind === 'shared') && guess(heading) === 'furniture') return 'furniture';
    return kind === 'more' && guess(heading) === 'related' ? 'related' : kind;
  };
  return {
    classify(text) {
      if (text.length > MAX_HEADING_CHARS * 2) return undefined;
      if (!mayBegin(book, text)) return undefined;
      if (known.has(text)) return known.get(text);
      const heading = plainHeading(text);
      const kind =
        heading && heading.length <= MAX_HEADING_CHARS
          ? (book.whole.get(heading) ??
            corrected(startsWith(book, heading) ?? endsWith(book, heading), heading))
          : undefined;
      known.set(text, kind);
      return kind;
    },
    isWhole: (text) => book.whole.has(plainHeading(text)),
    guess: (text) => (text.length > MAX_HEADING_CHARS ? undefined : guess(plainHeading(text))),
  };
}

/** A heading without what varies from site to site: case, accents, quotes, arrows, counts, punctuation at the ends. */
export function plainHeading(text: string): string {
  if (IS_ASCII.test(text)) return plainAscii(text);
  const spaced = folded(text).replace(/\(\d+\)|[\p{So}\p{Sk}"“”„«»]/gu, ' ');
  return trimStartOf(trimEndOf(spaced, /[^\p{L}\p{M}\p{N}]/u), /[^\p{L}\p{N}]/u).replace(/\s+/g, ' ');
}

const IS_ASCII = /^[\x20-\x7e]*$/;

/** The same for the most frequent case: expressions that ask for kinds of characters are slow the first time. */
function plainAscii(text: string): string {
  const spaced = text
    .toLowerCase()
    .replace(/\(\d+\)|["^]/g, ' ')
    .replaceAll('`', "'");
  return trimStartOf(trimEndOf(spaced, /[^a-z\d]/), /[^a-z\d]/).replace(/ +/g, ' ');
}

/** Rules out most texts by a look at their first letters; the plain cases without an expression, as they are many. */
function mayBegin({ firstLetters, lastLetters }: Phrasebook, text: string): boolean {
  let start = 0;
  while (start < text.length && isPlainMark(text.charCodeAt(start))) start++;
  const first = text.slice(start, start + FIRST_LETTERS);
  if (isPlainLetters(first)) {
    if (firstLetters.has(first.toLowerCase())) return true;
  } else {
    const from = text.search(/[\p{L}\p{N}]/u);
    if (from < 0) return false;
    if (firstLetters.has(folded(text.slice(from, from + FIRST_LETTERS + 2)).slice(0, FIRST_LETTERS)))
      return true;
  }
  if (text.length <= FIRST_LETTERS + 4 && firstLetters.has(plainHeading(text))) return true;
  return lastLetters.size > 0 && lastLetters.has(plainHeading(text.slice(-4)).slice(-1));
}

/** Whether an ASCII character is neither letter nor digit. */
function isPlainMark(code: number): boolean {
  return code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 128);
}

function isPlainLetters(text: string): boolean {
  if (text.length < FIRST_LETTERS) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function startsWith({ starts }: Phrasebook, heading: string): HeadingKind | undefined {
  return starts
    .get(heading.charAt(0))
    ?.find(({ words }) => heading.startsWith(words) && isBoundary(heading, words.length))?.kind;
}

function endsWith({ ends }: Phrasebook, heading: string): HeadingKind | undefined {
  return ends.find(({ words }) => heading.endsWith(words))?.kind;
}

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`);

/** Whether a word ends at `at`; Chinese, Japanese and Thai write no spaces. */
function isBoundary(text: string, at: number): boolean {
  const next = text.charAt(at);
  return !next || !/[\p{L}\p{N}]/u.test(next) || IS_UNSPACED.test(next);
}
