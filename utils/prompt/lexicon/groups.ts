// The lexicon by letters: a text in Latin letters has no use for the words of other languages.
import { cyrillicGreek } from './cyrillicGreek.ts';
import { eastern } from './eastern.ts';
import { further } from './further.ts';
import { indic } from './indic.ts';
import { northern } from './northern.ts';
import { ofOneNation } from './ofOneNation.ts';
import { rarer } from './rarer.ts';
import { romance } from './romance.ts';
import { southern } from './southern.ts';
import type { Lexicon, LexiconOf } from './types.ts';

export interface Group {
  /** A letter of its scripts, in normalised text. */
  readonly letter: RegExp;
  readonly lexicons: readonly LexiconOf[];
}

export const GROUPS: readonly Group[] = [
  { letter: /[a-z]/, lexicons: [romance, northern, further, rarer] },
  { letter: /[\u0370-\u052f]/, lexicons: [cyrillicGreek] },
  { letter: /[\u0590-\u06ff\u0e00-\u0e7f]/, lexicons: [southern] },
  { letter: /[\u0900-\u0d7f]/, lexicons: [indic] },
  { letter: /[\u0530-\u058f\u10d0-\u10ff]/, lexicons: [ofOneNation] },
  { letter: /[\u3040-\ud7af]/, lexicons: [eastern] },
];

const made = new Map<Group, readonly (readonly [string, Lexicon])[]>();

/** The words of a group, by language. */
export function lexiconsOf(group: Group): readonly (readonly [string, Lexicon])[] {
  let all = made.get(group);
  if (!all) {
    all = group.lexicons.flatMap((one) => Object.entries(one()));
    made.set(group, all);
  }
  return all;
}

/** Whether the lexicon has the language of this BCP 47 tag; a page that names none is taken for one it has. */
export function knowsLanguage(tag: string): boolean {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  if (!language || /^(no|nn|hr|bs|ms)$/.test(language)) return true;
  return GROUPS.some((group) => lexiconsOf(group).some(([known]) => known === language));
}
