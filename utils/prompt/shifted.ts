// Words in other letters than Latin ones, with Latin letters and six signs standing for them: what the build makes of
// the lexicon (`utils/build/packWords.ts`), because a script in ASCII spells each of them with six.

/** What stands for the letters, in their order. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%&=;:_';

/** The words meant; `from` is the code of the letter that A stands for. */
export function shifted(from: number, words: string): string {
  return words.replace(/[A-Za-z%&=;:_]/g, (letter) => String.fromCharCode(from + LETTERS.indexOf(letter)));
}
