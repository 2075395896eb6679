// The lexicons, by script. Those of six languages are always there; the others (`otherLexicons.ts`) come in a script of
// their own, brought when a page has their letters, says it is in one of them, or names a blocker in words not known yet:
// the listener knows the blockers' names in all languages, so a detector that then reads nothing lacks words.
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Lexicon, LexiconOf } from './lexiconTypes.ts';
import { pt } from './pt.ts';

export interface LexiconGroup {
  /** A letter of its scripts, in normalised text. */
  readonly letter: RegExp;
  /** By language, as BCP 47 primary tags. */
  readonly lexicons: Readonly<Record<string, LexiconOf>>;
  /** Lists of what a blocker lets through, and words for ads, of all languages that come later. */
  readonly exemptions?: string;
  readonly ads?: string;
  /** Blockers without a word of what they block. */
  readonly bare?: string;
  /** That a blocker may stay on, or that nobody is shut out for one. */
  readonly reassurances?: string;
  /** More of the words that identify other notices; see `detect/features.ts`. */
  readonly features?: Readonly<Record<string, string>>;
}

const groups: LexiconGroup[] = [
  {
    letter: /[a-z]/,
    lexicons: { en, fr, es, pt, it, de },
  },
];

/** What can be read now. */
export const lexiconGroups = (): readonly LexiconGroup[] => groups;

/** Adds the other languages, once: the script that has them may come to a page again. */
export function addLexicons(more: readonly LexiconGroup[]): void {
  if (!hasAllLexicons()) groups.push(...more);
}

/** A letter of a script that no group at hand has words in. */
const OTHER_LETTER = /[\u0370-\u1fff\u3040-\ud7af]/;

/** Whether there are words at hand for a language, by its primary tag; a page that names none is taken for one of these. */
const hasWords = (language: string): boolean =>
  !language || groups.some(({ lexicons }) => Object.hasOwn(lexicons, language));

/** Whether the words of a text, normalised, may be among those that have not come. */
export function lacksLexicon(plain: string, language: string): boolean {
  return !hasAllLexicons() && (OTHER_LETTER.test(plain) || !hasWords(language));
}

/** Whether all languages are at hand. */
export const hasAllLexicons = (): boolean => groups.length > 1;

const readLexicons = new Map<LexiconGroup, readonly (readonly [string, Lexicon])[]>();

/** The words of a group, by language; read once. */
export function lexiconsOf(group: LexiconGroup): readonly (readonly [string, Lexicon])[] {
  let all = readLexicons.get(group);
  if (!all) {
    all = Object.entries(group.lexicons).map(([language, lexicon]) => [language, lexicon()] as const);
    readLexicons.set(group, all);
  }
  return all;
}

/** Written so much like one of the languages that its words do. */
const ALIKE = /^(no|nn|hr|bs|ms)$/;

/** The primary tag of a BCP 47 tag. */
export const primaryTag = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Whether there is a lexicon for the language of this BCP 47 tag, as far as is known before all have come. */
export function knowsLanguage(tag: string): boolean {
  const language = primaryTag(tag);
  return !hasAllLexicons() || ALIKE.test(language) || hasWords(language);
}
