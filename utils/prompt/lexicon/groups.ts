// The lexicon by letters: a text in Latin letters has no use for the words of thirteen other languages.
import { cyrillicGreek } from './cyrillicGreek.ts';
import { eastern } from './eastern.ts';
import { further } from './further.ts';
import { northern } from './northern.ts';
import { romance } from './romance.ts';
import { southern } from './southern.ts';
import type { LexiconOf } from './types.ts';

export interface Group {
  /** A letter of its scripts, in normalised text. */
  readonly letter: RegExp;
  readonly lexicons: readonly LexiconOf[];
}

const LATIN: Group = { letter: /[a-z]/, lexicons: [romance, northern, further] };

export const OTHER_GROUPS: readonly Group[] = [
  { letter: /[\u0370-\u052f]/, lexicons: [cyrillicGreek] },
  { letter: /[\u0590-\u0e7f]/, lexicons: [southern] },
  { letter: /[\u3040-\ud7af]/, lexicons: [eastern] },
];

export const GROUPS: readonly Group[] = [LATIN, ...OTHER_GROUPS];

/** Whether the lexicon has the language of this BCP 47 tag; a page that names none is taken for one it has. */
export function knowsLanguage(tag: string): boolean {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  if (!language || /^(no|nn|hr|bs|ms)$/.test(language)) return true;
  return GROUPS.some(({ lexicons }) => lexicons.some((lexicon) => language in lexicon()));
}
