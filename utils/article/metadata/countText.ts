// How long an article is, in words, characters and minutes of reading.

import { primaryLanguage } from '../../shared/text/primaryLanguage.ts';
import { HAN as HAN_RANGE, KANA as KANA_RANGE, UNSPACED } from '../../shared/text/scripts.ts';
import { betweenWords, ownEntry } from '../../shared/text/strings.ts';
import type { ReadingTime, TextCount } from '../articleTypes.ts';
import { READING_SPEEDS, SAME_SPEED } from './readingSpeeds.ts';

/**
 * Counts a plain text. Words of scripts that write no spaces are reckoned from their usual length: the browser's own
 * word breaker takes some twenty milliseconds to start on every fresh page.
 * @param lang BCP 47 tag; decides the reading speed
 */
export function countText(text: string, lang?: string): TextCount {
  let spaced = 0;
  let characters = 0;
  let unspaced = 0;
  let kana = 0;
  let han = 0;
  let isInWord = false;
  // White space counts once, and not at the ends.
  let isBehindSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) {
      if (!isBehindSpace) characters++;
      isBehindSpace = true;
      isInWord = false;
      continue;
    }
    isBehindSpace = false;
    if (!isSecondHalf(text, at, code)) characters++;
    if (kind === LETTER) {
      if (!isInWord) spaced++;
      isInWord = true;
    } else if (kind !== JOIN) isInWord = false;
    if (kind === KANA || kind === HAN || kind === OTHER) unspaced++;
    if (kind === KANA) kana++;
    else if (kind === HAN) han++;
  }
  if (isBehindSpace && characters > 0) characters--;
  return {
    wordCount: spaced + reckonWords(unspaced, kana, han),
    characterCount: characters,
    readingTime: readingTime(characters, lang),
  };
}

const [LETTER, SPACE, MARK, JOIN, KANA, HAN, OTHER] = [1, 2, 3, 4, 5, 6, 7] as const;

/** The kind of each character seen so far. */
let kinds: Uint8Array | undefined;

function kindOf(code: number): number {
  kinds ??= new Uint8Array(0x10000);
  let kind = kinds[code] ?? 0;
  if (kind === 0) {
    kind = kindOfChar(String.fromCharCode(code));
    kinds[code] = kind;
  }
  return kind;
}

const IS_KANA = new RegExp(`[${KANA_RANGE}]`);
const IS_HAN = new RegExp(`[${HAN_RANGE}]`);
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`);

function kindOfChar(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (IS_KANA.test(character)) return KANA;
  if (IS_HAN.test(character)) return HAN;
  if (IS_UNSPACED.test(character)) return OTHER;
  if (/['’._-]/.test(character)) return JOIN;
  return betweenWords(character) ? MARK : LETTER;
}

/** Whether two units, of which this is the second, are one character. */
function isSecondHalf(text: string, at: number, code: number): boolean {
  if (code < 0xdc00 || code > 0xdfff || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

/**
 * Characters a word. Chinese and Japanese: the mean over 26 and 19 news articles, as ICU's word breaker takes them
 * apart; the scripts of South-East Asia write vowels and tones as characters of their own.
 */
const WORD_LENGTHS = { chinese: 1.6, japanese: 1.9, other: 4.5 };

/** @param unspaced characters of scripts that write no spaces, `kana` and `han` among them */
function reckonWords(unspaced: number, kana: number, han: number): number {
  if (!unspaced) return 0;
  const isJapanese = kana > 0.1 * han;
  const eastAsian = (kana + han) / (isJapanese ? WORD_LENGTHS.japanese : WORD_LENGTHS.chinese);
  return Math.max(1, Math.round(eastAsian + (unspaced - kana - han) / WORD_LENGTHS.other));
}

/** Mean of grown-up readers, and how far most are from it. */
function speedFor(lang: string): readonly [mean: number, deviation: number] {
  const base = primaryLanguage(lang);
  const speed =
    ownEntry(READING_SPEEDS, base) ?? ownEntry(READING_SPEEDS, ownEntry(SAME_SPEED, base) ?? 'en');
  return speed ?? [987, 118];
}

/** Characters that are usually read in a second. */
export const charactersPerSecond = (lang: string): number => speedFor(lang)[0] / 60;

/** Whole minutes, from a fast to a slow reader of the language; 0 to 0 only for an empty text. */
export function readingTime(characters: number, lang = 'en'): ReadingTime {
  const [mean, deviation] = speedFor(lang);
  return {
    fast: Math.ceil(characters / (mean + deviation)),
    slow: Math.ceil(characters / (mean - deviation)),
  };
}
