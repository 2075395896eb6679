// How long an article is, in words, characters and minutes of reading.

import { lookUp, UNSPACED, wordsOf } from '../text.ts';
import type { ReadingTime } from '../types.ts';
import { READING_SPEEDS, SAME_SPEED } from './readingSpeeds.ts';

const UNSPACED_RUNS = new RegExp(`[${UNSPACED}]+`, 'g');

export interface TextCount {
  readonly wordCount: number;
  readonly characterCount: number;
  readonly readingTime: ReadingTime;
}

/**
 * Counts a plain text. Words of scripts that write no spaces are reckoned from their usual length: the browser's own
 * word breaker takes some twenty milliseconds to start on every fresh page.
 * @param lang BCP 47 tag; decides the reading speed
 */
export function countText(text: string, lang?: string): TextCount {
  const runs = text.match(UNSPACED_RUNS) ?? [];
  const spaced = (runs.length ? text.replace(UNSPACED_RUNS, ' ') : text).replace(/['’._-]/g, '');
  const wordCount = wordsOf(spaced).length + reckonWords(runs.join(''));
  const even = text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  const characterCount = even.length - (even.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
  return { wordCount, characterCount, readingTime: readingTime(characterCount, lang) };
}

/**
 * Characters a word. Chinese and Japanese: the mean over 26 and 19 news articles, as ICU's word breaker takes them
 * apart; the scripts of South-East Asia write vowels and tones as characters of their own.
 */
const WORD_LENGTHS = { chinese: 1.6, japanese: 1.9, other: 4.5 };

function reckonWords(text: string): number {
  if (!text) return 0;
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const han = text.match(/[\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0;
  const isJapanese = kana > 0.1 * han;
  const eastAsian = (kana + han) / (isJapanese ? WORD_LENGTHS.japanese : WORD_LENGTHS.chinese);
  return Math.max(1, Math.round(eastAsian + (text.length - kana - han) / WORD_LENGTHS.other));
}

/** Whole minutes, from a fast to a slow reader of the language; 0 to 0 only for an empty text. */
export function readingTime(characters: number, lang = 'en'): ReadingTime {
  const base = lang.toLowerCase().split(/[-_]/)[0] ?? 'en';
  const speed = lookUp(READING_SPEEDS, base) ?? lookUp(READING_SPEEDS, lookUp(SAME_SPEED, base) ?? 'en');
  const [mean, deviation] = speed ?? [987, 118];
  return {
    fast: Math.ceil(characters / (mean + deviation)),
    slow: Math.ceil(characters / (mean - deviation)),
  };
}
