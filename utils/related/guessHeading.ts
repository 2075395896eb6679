// What a heading says that no list holds word for word, guessed from the words it is made of.
import { FURNITURE_STEMS, POPULAR_STEMS, RELATED_STEMS } from './words/headingStems.ts';

export type GuessedKind = 'related' | 'popular' | 'furniture';

type Script = keyof typeof RELATED_STEMS;
/** Beginnings of words that must all occur, by the first of them. */
type Stems = ReadonlyMap<string, readonly (readonly string[])[]>;

const LISTS = { related: RELATED_STEMS, popular: POPULAR_STEMS, furniture: FURNITURE_STEMS } as const;
/** More words are a sentence or a headline. */
const MAX_WORDS = 9;
/** Characters; no stem is longer. */
const MAX_STEM_CHARS = 16;
/** Shorter parts are whole words ("on" is no beginning of "one"), other scripts' less so. */
const SHORTEST_BEGINNING: Readonly<Record<Script, number>> = { latin: 4, cyrillic: 3, greek: 3, other: 1 };

/**
 * @param fold makes words comparable, as `plainHeading` does
 * @returns a function from a heading, plain, to its kind; undefined when nothing in it says so
 */
export function headingGuesser(fold: (text: string) => string): (heading: string) => GuessedKind | undefined {
  const known = new Map<string, Stems>();
  const stemsOf = (kind: GuessedKind, script: Script): Stems => {
    const name = `${kind} ${script}`;
    const stems = known.get(name) ?? readStems(fold(LISTS[kind][script]));
    known.set(name, stems);
    return stems;
  };
  return (heading) => {
    const words = heading.split(/[\s/·|:–—]+/);
    if (words.length > MAX_WORDS) return undefined;
    const script = scriptOf(heading);
    const says = (kind: GuessedKind) => occurs(stemsOf(kind, script), words, script);
    if (says('furniture')) return 'furniture';
    if (says('related')) return 'related';
    return says('popular') ? 'popular' : undefined;
  };
}

function readStems(list: string): Stems {
  const stems = new Map<string, string[][]>();
  for (const entry of list.split('|')) {
    const [first = '', ...rest] = entry.trim().split('+');
    const same = stems.get(first);
    if (same) same.push(rest);
    else stems.set(first, [rest]);
  }
  return stems;
}

function occurs(stems: Stems, words: readonly string[], script: Script): boolean {
  const isIn = (part: string) => words.some((word) => begins(word, part, script));
  for (const word of words)
    for (let from = 0; from === 0 || (script === 'other' && from < word.length); from++)
      for (let length = 1; length <= MAX_STEM_CHARS && from + length <= word.length; length++) {
        const part = word.slice(from, from + length);
        const rests = stems.get(part);
        if (rests && begins(word, part, script) && rests.some((rest) => rest.every(isIn))) return true;
      }
  return false;
}

function begins(word: string, part: string, script: Script): boolean {
  if (script === 'other') return word.includes(part);
  return part.length < SHORTEST_BEGINNING[script] ? word === part : word.startsWith(part);
}

function scriptOf(text: string): Script {
  if (/[\u0400-\u052f]/.test(text)) return 'cyrillic';
  if (/[\u0370-\u03ff\u1f00-\u1fff]/.test(text)) return 'greek';
  return /[\u0530-\u1cff\u2c00-\ud7ff]/.test(text) ? 'other' : 'latin';
}
