// The one notation of lists of words: ` | ` stands between two entries, with white space on both sides, and a line may end
// behind any such bar. A bar without white space belongs to an entry ("block|filter": one or the other). What else an entry
// may hold is said where its family of lists is read.

/** The entries of a list, or of one that the build has put on a line each. */
export const entriesOf = (list = ''): string[] =>
  list
    .split(/(?<=\s)\|(?=\s)|\n/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/**
 * A list as the source of an expression that finds any of its entries; `_` at an entry's end is a space.
 * The build puts the outcome in place of the template (`build/packWords.ts`).
 */
export const wordPattern = ({ raw: [list = ''] }: { readonly raw: readonly string[] }): string =>
  entriesOf(list)
    .map((entry) => entry.replace(/_$/, ' '))
    .join('|');
