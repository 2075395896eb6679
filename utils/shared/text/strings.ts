// Small text tools shared by every metadata reader.

/** One plain space for every run of white space; those that are one already aren't touched, as nearly all are. */
export function evenSpaces(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/**
 * What stands between words: spaces, punctuation and symbols of all scripts. Written out as ranges because a browser
 * takes milliseconds to build `\p{L}` the first time a page asks for it, and each page is a first time.
 */
const BETWEEN_WORDS = String.raw`\s!-/:-@[-\x60{-~\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02df\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u104a-\u104f\u17d4-\u17da\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\u30fb\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufffd`;
const WORD = new RegExp(`[^${BETWEEN_WORDS}]+`, 'g');
const BETWEEN = new RegExp(`[${BETWEEN_WORDS}]+`, 'g');

/** The words of a text: what stands between spaces, punctuation and symbols. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

const MARK = new RegExp(`^[${BETWEEN_WORDS}]`);

/** Whether a character is none of a word's. */
export const betweenWords = (character: string) => MARK.test(character);

const ASCII = /^[\x20-\x7e]*$/;

/** Letters and digits only, lower case: two spellings of the same words compare equal. */
export function comparable(value: string): string {
  if (ASCII.test(value)) return value.toLowerCase().replace(/[^a-z\d]+/g, '');
  return value.normalize('NFKC').toLowerCase().replace(BETWEEN, '');
}

/** Whether a text begins with a capital letter. */
export const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();

/** Whether a text begins with a small letter, of a script that has both. */
export const isSmall = (text: string) => text.charAt(0) !== text.charAt(0).toUpperCase();

/** What a table holds under a key that comes from a page; never something every object inherits. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** White space of all kinds as one space, none at the ends; soft hyphens and zero-width spaces out. */
export function collapse(text: string): string {
  const bare = /[\u00ad\u200b\u2060\ufeff]/.test(text)
    ? text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    : text;
  return bare.replace(/\s+/g, ' ').trim();
}
