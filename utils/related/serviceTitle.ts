// Links to privacy settings, "follow us", help and shops are in blocks of every kind: they are neither articles nor
// advertisements, and nothing is said about them.
import { plainHeading } from './classifyHeading.ts';
import { SERVICE_STEMS } from './words/serviceStems.ts';

/** More words are a headline, unless a caller has reason to doubt that. */
const MAX_WORDS = 6;
/** Characters: shorter parts are whole words ("us" is no beginning of "users"). */
const MIN_BEGINNING_CHARS = 4;
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Characters of a title without spaces between its words. */
const MAX_DENSE_CHARS = 14;

let entries: readonly (readonly string[])[] | undefined;

/**
 * Whether a link's words lead to what a site offers besides articles.
 * @param maxWords longer titles are taken for headlines
 */
export function isServiceTitle(title: string, maxWords = MAX_WORDS): boolean {
  if (title.length > 120) return false;
  const plain = plainHeading(title);
  const words = plain.split(/[\s/|:]+/);
  if (words.length > maxWords) return false;
  const isDense = DENSE.test(plain);
  if (isDense && plain.length > MAX_DENSE_CHARS) return false;
  entries ??= SERVICE_STEMS.split('|').map((entry) => entry.trim().split('+').map(plainHeading));
  const begins = (part: string) => (word: string) =>
    part.length < MIN_BEGINNING_CHARS ? word === part : word.startsWith(part);
  return entries.some((parts) =>
    parts.every((part) => (isDense && DENSE.test(part) ? plain.includes(part) : words.some(begins(part)))),
  );
}
