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
}

const groups: LexiconGroup[] = [
  {
    letter: /[a-z]/,
    lexicons: { en, fr, es, pt, it, de },
  },
];

/** What can be read now. */
export const lexiconGroups = (): readonly LexiconGroup[] => groups;

/** Adds the other languages; to be called once they have come. */
export function addLexicons(more: readonly LexiconGroup[]): void {
  for (const group of more) if (!groups.includes(group)) groups.push(group);
}

/** A letter of a script that no group at hand has words in. */
const OTHER_LETTER = /[\u0370-\u1fff\u3040-\ud7af]/;

/** Whether the words of a text, normalised, may be among those that have not come. */
export function lacksLexicon(plain: string, language: string): boolean {
  return groups.length === 1 && (OTHER_LETTER.test(plain) || isOther(language));
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

/** The languages whose words come when they are needed. */
export const OTHER_LANGUAGES =
  'ca nl ro sv nb da fi et lv lt pl cs sk hu sr sl tr vi id sq is ru uk bg el kk ar fa he th ur hi mr bn ta te ml ka hy zh ja ko';
const ALIKE = /^(no|nn|hr|bs|ms)$/;

const isOther = (language: string) => ALIKE.test(language) || OTHER_LANGUAGES.split(' ').includes(language);

/** The primary tag of a BCP 47 tag. */
export const primaryTag = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Whether there is a lexicon for the language of this BCP 47 tag; a page that names none is taken for one it has. */
export function knowsLanguage(tag: string): boolean {
  const language = primaryTag(tag);
  return !language || isOther(language) || groups.some((group) => Object.hasOwn(group.lexicons, language));
}
