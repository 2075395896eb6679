// A `srcset` in words: candidates of an address and a size each.

/** Characters; what is longer is no list of pictures. */
const MAX_SET = 20_000;
const MAX_CANDIDATES = 40;

/** An address and, behind it, its size. */
export type Candidate = readonly [address: string, ...size: string[]];

/**
 * The candidates of a set. They are parted by a comma and white space, since addresses hold commas; pages also leave out
 * the space behind a size, `a.jpg 1x,b.jpg 2x`.
 */
export function candidatesOf(set: string): readonly Candidate[] {
  const found: [string, ...string[]][] = [];
  let open: [string, ...string[]] | undefined;
  const take = (word: string): void => {
    const isSize = open !== undefined;
    const glued = isSize ? word.search(/[wx],./) + 1 : 0;
    if (glued > 0) {
      take(word.slice(0, glued + 1));
      take(word.slice(glued + 1));
      return;
    }
    const isLast = word.endsWith(',');
    const plain = isLast ? word.slice(0, -1) : word;
    if (open) open.push(plain);
    else if (plain) {
      open = [plain];
      found.push(open);
    }
    if (isLast) open = undefined;
  };
  for (const word of set.slice(0, MAX_SET).trim().split(/\s+/)) {
    if (found.length > MAX_CANDIDATES) break;
    if (word) take(word);
  }
  return found.slice(0, MAX_CANDIDATES);
}
