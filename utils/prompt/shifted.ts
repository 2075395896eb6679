// Words in other letters than Latin ones, with Latin letters standing for them: what the build makes of the lexicon
// (`utils/build/packWords.ts`), because a script in ASCII spells each of them with six.

/** What stands for the letters, in their order. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The words meant; `from` is the code of the letter that A stands for. */
export function shifted(from: number, words: string): string {
  return words.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(from + LETTERS.indexOf(letter)));
}
