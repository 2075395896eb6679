/**
 * A selector of elements whose attribute holds one of the words, as names spell them: `date`, `Date`, `DATE`. Without regard
 * to case (`[class*="date" i]`) a browser compares some fifteen times as slowly, and a page may have names without end.
 * @param words in small letters
 */
export function holding(attribute: string, ...words: readonly string[]): string {
  return words
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .map((spelt) => `[${attribute}*="${spelt}"]`)
    .join(',');
}
