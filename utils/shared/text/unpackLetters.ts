// Words in other scripts, written with Latin letters and six signs: the build packs the word lists so
// (`utils/build/packWords.ts`), because a script in ASCII needs six characters for each letter beyond it.

/** What stands for the letters, in their order. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%&=;:_';

/** The words meant; `from` is the code of the letter that A stands for. */
export function unpackLetters(from: number, words: string): string {
  return words.replace(/[A-Za-z%&=;:_]/g, (letter) => String.fromCharCode(from + LETTERS.indexOf(letter)));
}
