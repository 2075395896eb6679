// How long an article is, in words, characters and minutes of reading.
import type { ReadingTime } from '../types.ts';
import { READING_SPEEDS, SAME_SPEED } from './readingSpeeds.ts';
import { lookUp, UNSPACED, wordsOf } from './text.ts';

export interface TextCount {
  readonly wordCount: number;
  readonly characterCount: number;
  readonly readingTime: ReadingTime;
}

/**
 * Counts a plain text. Runs of scripts that write no spaces are taken apart by the browser's own word breaker.
 * @param lang BCP 47 tag; decides the reading speed
 */
export function countText(text: string, lang?: string): TextCount {
  const unspaced = new RegExp(`[${UNSPACED}]+`, 'g');
  const spaced = text.replace(unspaced, ' ').replace(/['’._-]/g, '');
  const wordCount = wordsOf(spaced).length + countUnspaced(text.match(unspaced) ?? []);
  const characterCount = [...text.replace(/\s+/g, ' ').trim()].length;
  return { wordCount, characterCount, readingTime: readingTime(characterCount, lang) };
}

function countUnspaced(runs: readonly string[]): number {
  if (!runs.length) return 0;
  const breaker = new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const run of runs) for (const part of breaker.segment(run)) if (part.isWordLike) count++;
  return count;
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
