// Where a word may be parted, by hyphenation patterns (Liang's method), in the form in which the package `hyphen` has them.

/** What follows a letter: further letters, and which row of levels applies when the pattern ends here. */
type Node = Trie | number | readonly [Trie, number];
interface Trie {
  readonly [letter: string]: Node;
}
export type Patterns = readonly [levels: readonly (readonly number[])[], trie: Trie];

/** Letters that stay together at either end of a word. */
const EDGE = 2;

/** The places in a word, in small letters, before which a new syllable begins. */
export function patternBreaks([rows, trie]: Patterns, word: string): readonly number[] {
  const dotted = `.${word}.`;
  const levels = new Array<number>(word.length + 2).fill(0);
  for (let from = 0; from < dotted.length; from++) {
    // A pattern's dot has no level of its own.
    const first = Math.max(0, from - 1);
    let node: Node = trie;
    for (let at = from; at < dotted.length; at++) {
      const branch: Trie = branchOf(node);
      const letter = dotted[at] ?? '';
      if (!Object.hasOwn(branch, letter)) break;
      node = branch[letter] as Node;
      const row = rowOf(node);
      rows[row]?.forEach((level, step) => {
        levels[first + step] = Math.max(level, levels[first + step] ?? 0);
      });
    }
  }
  return levels.flatMap((level, at) =>
    level % 2 === 1 && at >= EDGE && at <= word.length - EDGE ? [at] : [],
  );
}

const branchOf = (node: Node): Trie => (typeof node === 'number' ? {} : isPair(node) ? node[0] : node);
const rowOf = (node: Node): number => (typeof node === 'number' ? node : isPair(node) ? node[1] : -1);
const isPair = (node: Node): node is readonly [Trie, number] => Array.isArray(node);
