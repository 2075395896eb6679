// What a heading says about the links under it. The words are data; this file only compares.
import { headingGuesser } from './guessHeading.ts';
import {
  ADJACENT_HEADINGS,
  FURNITURE_HEADINGS,
  POPULAR_HEADINGS,
  SERIES_HEADINGS,
  SPONSORED_HEADINGS,
} from './words/otherHeadings.ts';
import { PAID_LABELS, PROMO_PHRASES } from './words/promoPhrases.ts';
import { MORE_HEADINGS, RELATED_HEADINGS, SHARED_HEADINGS } from './words/relatedHeadings.ts';

/**
 * - `more`: "more from …": a choice or a stream
 * - `shared`: used for further reading by publishers and for paid links by ad networks alike
 * - `promo`: "read more" and the like: says something only when a link follows it
 * - `paid`: the mark of one paid card or slot
 */
export type HeadingKind =
  | 'related'
  | 'more'
  | 'shared'
  | 'series'
  | 'adjacent'
  | 'popular'
  | 'sponsored'
  | 'furniture'
  | 'promo'
  | 'paid';

interface Phrase {
  readonly words: string;
  readonly kind: HeadingKind;
}

/** Phrases by how they are compared; made once by `headingClassifier`. */
interface Phrasebook {
  readonly whole: ReadonlyMap<string, HeadingKind>;
  /** By first character, longest first. */
  readonly starts: ReadonlyMap<string, readonly Phrase[]>;
  readonly ends: readonly Phrase[];
  /** The first letters of all phrases, and the last letters of those compared from the end. */
  readonly firstLetters: ReadonlySet<string>;
  readonly lastLetters: ReadonlySet<string>;
}

const FIRST_LETTERS = 3;

export interface HeadingClassifier {
  /** The kind of a heading, or of any short text that may be one; undefined when it is neither. */
  classify(text: string): HeadingKind | undefined;
  /** Whether the text is, word for word, a phrase of the lists (nothing before or after it). */
  isWhole(text: string): boolean;
  /** What a text that is surely a heading says by the words in it, when no list knows it. */
  guess(text: string): HeadingKind | undefined;
}

/** No heading is longer, in characters. */
export const LONGEST_HEADING = 80;

/** Earlier kinds win where two lists hold the same phrase. */
const PRECEDENCE: readonly (readonly [HeadingKind, Readonly<Record<string, string>>])[] = [
  ['sponsored', SPONSORED_HEADINGS],
  ['furniture', FURNITURE_HEADINGS],
  ['adjacent', ADJACENT_HEADINGS],
  ['series', SERIES_HEADINGS],
  ['shared', SHARED_HEADINGS],
  ['related', RELATED_HEADINGS],
  ['more', MORE_HEADINGS],
  ['popular', POPULAR_HEADINGS],
  ['paid', { any: PAID_LABELS }],
  ['promo', { any: PROMO_PHRASES }],
];

/** Builds the phrasebook; do it once per page, not per heading. */
export function headingClassifier(): HeadingClassifier {
  const book = readPhrases();
  const known = new Map<string, HeadingKind | undefined>();
  const guess = headingGuesser(folded);
  // "Related …" may go on with what is no list of articles.
  const corrected = (kind: HeadingKind | undefined, heading: string) =>
    (kind === 'related' || kind === 'shared') && guess(heading) === 'furniture' ? 'furniture' : kind;
  return {
    classify(text) {
      if (text.length > LONGEST_HEADING * 2) return undefined;
      if (!mayBegin(book, text)) return undefined;
      if (known.has(text)) return known.get(text);
      const heading = plainHeading(text);
      const kind =
        heading && heading.length <= LONGEST_HEADING
          ? (book.whole.get(heading) ??
            corrected(startsWith(book, heading) ?? endsWith(book, heading), heading))
          : undefined;
      known.set(text, kind);
      return kind;
    },
    isWhole: (text) => book.whole.has(plainHeading(text)),
    guess: (text) => (text.length > LONGEST_HEADING ? undefined : guess(plainHeading(text))),
  };
}

/** A heading without what varies from site to site: case, accents, quotes, arrows, counts, punctuation at the ends. */
export function plainHeading(text: string): string {
  return folded(text)
    .replace(/\(\d+\)|[\p{So}\p{Sk}"“”„«»]/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** Lower case without Latin, Greek, Cyrillic and Arabic accents: capitals are often set without them. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u0305\u0307-\u036f\u064b-\u0655\u0640]/g, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'");
}

/** The lists are written as `plainHeading` would leave them, but for their accents. */
function readPhrases(): Phrasebook {
  const whole = new Map<string, HeadingKind>();
  const starts = new Map<string, Phrase[]>();
  const ends: Phrase[] = [];
  const firstLetters = new Set<string>();
  // "…" would become three dots.
  for (const [kind, languages] of PRECEDENCE)
    for (const entry of folded(Object.values(languages).join('|').replaceAll('…', '*')).split('|')) {
      const text = entry.trim();
      const words = text.replace(/ ?\* ?/, '');
      if (!words) continue;
      if (text.startsWith('*')) ends.push({ words, kind });
      else if (text.endsWith('*')) addTo(starts, words.charAt(0), { words, kind });
      if (!whole.has(words)) whole.set(words, kind);
      firstLetters.add(words.slice(0, FIRST_LETTERS));
    }
  for (const list of starts.values()) list.sort((a, b) => b.words.length - a.words.length);
  const lastLetters = new Set(ends.map(({ words }) => words.slice(-1)));
  return { whole, starts, ends, firstLetters, lastLetters };
}

/** Rules out most texts by a look at their first letters. */
function mayBegin({ firstLetters, lastLetters }: Phrasebook, text: string): boolean {
  const start = text.search(/[\p{L}\p{N}]/u);
  if (start < 0) return false;
  const first = text.slice(start, start + FIRST_LETTERS + 2);
  if (/[\p{L}\p{N}]/u.test(first) && firstLetters.has(folded(first).slice(0, FIRST_LETTERS))) return true;
  return firstLetters.has(plainHeading(text)) || lastLetters.has(plainHeading(text.slice(-4)).slice(-1));
}

function addTo(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}

function startsWith({ starts }: Phrasebook, heading: string): HeadingKind | undefined {
  return starts
    .get(heading.charAt(0))
    ?.find(({ words }) => heading.startsWith(words) && isBoundary(heading, words.length))?.kind;
}

function endsWith({ ends }: Phrasebook, heading: string): HeadingKind | undefined {
  return ends.find(({ words }) => heading.endsWith(words))?.kind;
}

/** Whether a word ends at `at`; Chinese, Japanese and Thai write no spaces. */
function isBoundary(text: string, at: number): boolean {
  const next = text.charAt(at);
  return (
    !next ||
    !/[\p{L}\p{N}]/u.test(next) ||
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(next)
  );
}
