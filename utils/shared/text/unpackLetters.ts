// Words in other scripts, written with Latin letters and five signs: the build packs the word lists so
// (`utils/build/packWords.ts`), because a script in ASCII needs six characters for each letter beyond it.

/** What stands for the letters of an alphabet, in their order. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz&=;:_';

/** Stands before the letter that says which alphabet comes, and in no list. */
export const CHANGE = '%';

/** Where kana, Chinese signs and Korean syllables begin: so many that each is a number of three digits, to the base 36. */
export const EAST_ASIA = 0x3000;

/** Where the alphabets begin, in the order of the letters that name them. Latin comes first, and is as it is. */
export const ALPHABETS = [
  0,
  EAST_ASIA,
  945,
  1072,
  1488,
  1575,
  2325,
  2453,
  2965,
  3585,
  3349,
  3093,
  4304,
  1377,
];

/** The words meant. */
export function unpackLetters(words: string): string {
  return words.replace(/%(.)([^%]*)/g, (_, name: string, run: string) => {
    const from = ALPHABETS[LETTERS.indexOf(name)];
    if (!from) return run;
    const isEastAsian = from === EAST_ASIA;
    return run.replace(isEastAsian ? /\w{3}/g : /[A-Za-z&=;:_]/g, (code) =>
      String.fromCharCode(from + (isEastAsian ? Number.parseInt(code, 36) : LETTERS.indexOf(code))),
    );
  });
}
