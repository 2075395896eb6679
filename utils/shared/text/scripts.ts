// Scripts by range. A browser takes milliseconds to build `\p{…}` the first time a page asks for it, and each page is a
// first time; so these are written out, once, for use inside a character class.

export const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
export const KANA = '\\u3041-\\u30ff';
export const HANGUL = '\\u1100-\\u11ff\\u3131-\\u318e\\uac00-\\ud7af';

/** Scripts of which one character says about as much as three Latin letters. */
export const DENSE = `${HAN}${KANA}${HANGUL}`;

/** Scripts that write no spaces between words: Thai, Lao, Burmese, Khmer, Han, kana. */
export const UNSPACED = `\\u0e01-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff${KANA}${HAN}`;

let dense: RegExp | undefined;

/** How many characters of a text are of the dense scripts. */
export function denseCharacters(text: string): number {
  dense ??= new RegExp(`[${DENSE}]`, 'g');
  return text.match(dense)?.length ?? 0;
}
