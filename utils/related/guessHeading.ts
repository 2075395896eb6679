// What a heading says that no list holds word for word, guessed from the words it is made of.
import { FURNITURE_STEMS, POPULAR_STEMS, RELATED_STEMS } from './words/headingStems.ts';

export type GuessedKind = 'related' | 'popular' | 'furniture';

type Script = keyof typeof RELATED_STEMS;
/** Beginnings of words that must all occur. */
type Stem = readonly string[];

/** More words are a sentence or a headline. */
const MOST_WORDS = 9;

/**
 * @param fold makes words comparable, as `plainHeading` does
 * @returns a function from a heading, plain, to its kind; undefined when nothing in it says so
 */
export function headingGuesser(fold: (text: string) => string): (heading: string) => GuessedKind | undefined {
  const read = new Map<string, readonly Stem[]>();
  const stemsOf = (kind: GuessedKind, script: Script): readonly Stem[] => {
    const name = `${kind} ${script}`;
    const known = read.get(name);
    if (known) return known;
    const lists = { related: RELATED_STEMS, popular: POPULAR_STEMS, furniture: FURNITURE_STEMS };
    const stems = fold(lists[kind][script])
      .split('|')
      .map((stem) => stem.trim().split('+'));
    read.set(name, stems);
    return stems;
  };
  return (heading) => {
    const words = heading.split(/[\s/·|:–—]+/);
    if (words.length > MOST_WORDS) return undefined;
    const script = scriptOf(heading);
    const says = (kind: GuessedKind) => stemsOf(kind, script).some((stem) => occurs(stem, words, script));
    if (says('furniture')) return 'furniture';
    if (says('related')) return 'related';
    return says('popular') ? 'popular' : undefined;
  };
}

function occurs(stem: Stem, words: readonly string[], script: Script): boolean {
  return stem.every((part) =>
    words.some((word) => {
      if (script === 'other') return word.includes(part);
      // Short words are whole ones: "on" is no beginning of "one".
      return part.length < (script === 'latin' ? 4 : 3) ? word === part : word.startsWith(part);
    }),
  );
}

function scriptOf(text: string): Script {
  if (/[\u0400-\u052f]/.test(text)) return 'cyrillic';
  if (/[\u0370-\u03ff\u1f00-\u1fff]/.test(text)) return 'greek';
  return /[\u0530-\u1cff\u2c00-\ud7ff]/.test(text) ? 'other' : 'latin';
}
