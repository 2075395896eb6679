// The lists of headings, made ready for comparing: by whole heading, by beginning, by end.
import type { HeadingKind } from './headingKind.ts';
import { headingsAtHand } from './words/headings.ts';
import type { HeadingWords } from './words/headingTypes.ts';
import { PAID_LABELS, PROMO_PHRASES } from './words/promoPhrases.ts';

interface Phrase {
  readonly words: string;
  readonly kind: HeadingKind;
}

export interface Phrasebook {
  readonly whole: ReadonlyMap<string, HeadingKind>;
  /** By first character, longest first. */
  readonly starts: ReadonlyMap<string, readonly Phrase[]>;
  readonly ends: readonly Phrase[];
  /** The first letters of all phrases, and the last letters of those compared from the end. */
  readonly firstLetters: ReadonlySet<string>;
  readonly lastLetters: ReadonlySet<string>;
}

/** So many letters of a text are looked at before it is compared. */
export const FIRST_LETTERS = 3;

/** Earlier kinds win where two lists hold the same phrase, all of these before those of every language. */
const PRECEDENCE: readonly (keyof HeadingWords)[] = [
  'sponsored',
  'furniture',
  'adjacent',
  'series',
  'shared',
  'related',
  'more',
  'popular',
];

/**
 * Reads the lists, which are written as `plainHeading` would leave them, but for their accents.
 * @param languages keys of the lists to read; all when left out
 * @param fold takes the accents off
 */
export function readPhrases(
  languages: ReadonlySet<string> | undefined,
  fold: (text: string) => string,
): Phrasebook {
  const whole = new Map<string, HeadingKind>();
  const starts = new Map<string, Phrase[]>();
  const ends: Phrase[] = [];
  const firstLetters = new Set<string>();
  const read = (phrase: string, kind: HeadingKind) => {
    const text = phrase.trim();
    const isStart = text.endsWith('*');
    const isEnd = text.startsWith('*');
    const words = isStart ? text.slice(0, -1).trimEnd() : isEnd ? text.slice(1).trimStart() : text;
    if (!words) return;
    if (isEnd) ends.push({ words, kind });
    else if (isStart) addTo(starts, words.charAt(0), { words, kind });
    if (!whole.has(words)) whole.set(words, kind);
    firstLetters.add(words.slice(0, FIRST_LETTERS));
  };
  const readAll = (list: string, kind: HeadingKind) => {
    // "…" would become three dots.
    for (const phrase of fold(list.replaceAll('…', '*')).split('|')) read(phrase, kind);
  };
  const known = Object.entries(headingsAtHand()).filter(([language]) => languages?.has(language) ?? true);
  for (const kind of PRECEDENCE) for (const [, words] of known) readAll(words[kind] ?? '', kind);
  readAll(PAID_LABELS, 'paid');
  readAll(PROMO_PHRASES, 'promo');
  for (const list of starts.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    whole,
    starts,
    ends,
    firstLetters,
    lastLetters: new Set(ends.map(({ words }) => words.slice(-1))),
  };
}

function addTo(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}
