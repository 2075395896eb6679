// One piece of a byline, between its separators: a name, a role, or a name with its role.

import { trimEndOf } from '../../shared/text/edges.ts';
import { isCapital, wordsOf } from '../../shared/text/strings.ts';
import { entriesOf } from '../../shared/words/wordList.ts';
import {
  AGENCIES,
  COLLECTIVES,
  CREDENTIALS,
  NO_NAME_PHRASES,
  NO_NAME_WORDS,
  NO_NAMES,
  ORGANISATION_ENDS,
  ROLE_ADJECTIVES,
  ROLE_NOUNS,
  ROLE_OPENINGS,
} from './bylineWords.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(entriesOf(list));

const NOUN = setOf(ROLE_NOUNS);
const ADJECTIVE = setOf(ROLE_ADJECTIVES);
const OPENINGS = entriesOf(ROLE_OPENINGS);
const AGENCY = setOf(AGENCIES);
const COLLECTIVE = setOf(COLLECTIVES);
const LONG_AGENCIES = [...AGENCY].filter((agency) => agency.length > 6).sort((a, b) => b.length - a.length);
const ORGANISATION = setOf(ORGANISATION_ENDS);

const NO_NAME = setOf(NO_NAMES);
const NO_NAME_WORD = setOf(NO_NAME_WORDS);
const NO_NAME_PHRASE = entriesOf(NO_NAME_PHRASES);

/** Whether a text holds words that no name contains. */
function isNoise(text: string): boolean {
  const small = text.toLowerCase();
  return (
    NO_NAME.has(small) ||
    small.split(/[^a-z]+/).some((word) => NO_NAME_WORD.has(word)) ||
    NO_NAME_PHRASE.some((phrase) => small.includes(phrase))
  );
}

/** A name, a role without a name (then `name` is empty), or both. */
export interface BylinePart {
  readonly name: string;
  readonly role?: string;
}

/**
 * Reads one piece; undefined when it is neither a name nor a role.
 * @param follows whether a name stands before it, so that a job or an organisation belongs to that name
 */
export function readPart(part: string, follows: boolean): BylinePart | undefined {
  const text = trimEndOf(part, /[\s\-–—:·"“”*»«>]/)
    .replace(/^[\s\-–—:.·"“”'*»«>]+/, '')
    .replace(/\s(?:on|at|in|for|am|um|le|el)$/, '')
    .trim();
  if (text.length < 2 || text.length > 60 || isNoise(text) || wordsOf(text).length === 0) return undefined;
  if (AGENCY.has(text.toLowerCase()) || COLLECTIVE.has(text.toLowerCase())) return { name: text };
  if (/(?:^|\s)\d+(?:[\s.,:]|$)/.test(text)) return undefined;
  const small = text.toLowerCase();
  const agency = LONG_AGENCIES.find(
    (long_agency) => small.endsWith(long_agency) && small.endsWith(` ${long_agency}`),
  );
  if (agency) return { name: text.slice(0, -agency.length).trim(), role: text.slice(-agency.length) };
  const words = text.split(' ').filter((word, index) => index === 0 || !CREDENTIALS.test(word));
  if (follows && words.length === 1 && CREDENTIALS.test(text)) return undefined;
  if (words.length > 7 || /[a-zß-ÿа-я]{3}[.!?]\s+[A-ZÀ-ÞА-Я]/.test(text)) return undefined;
  if (OPENINGS.some((opening) => small.startsWith(`${opening} `)))
    return follows ? { name: '', role: text } : undefined;
  const start = roleStart(words, follows);
  if (start === 0) return { name: '', role: words.join(' ') };
  if (follows && words.length > 1 && ORGANISATION.has(words.at(-1)?.toLowerCase() ?? ''))
    return { name: '', role: words.join(' ') };
  if (start < words.length)
    return { name: words.slice(0, start).join(' '), role: words.slice(start).join(' ') };
  return { name: words.join(' ') };
}

/** Index of the word the role begins with; the number of words when there is none. */
function roleStart(words: readonly string[], follows: boolean): number {
  const key = (word: string | undefined) => (word ?? '').toLowerCase().replace(/[.,]$/, '');
  const noun = words.findIndex((word) => NOUN.has(key(word)));
  if (noun < 0) return words.length;
  let start = noun;
  while (start > 0 && ADJECTIVE.has(key(words[start - 1]))) start--;
  if (start !== 1) return start;
  if (follows) return 0;
  return /^[a-z]/i.test(words[noun] ?? '') ? Math.min(2, words.length) : 1;
}

/** Whether a text is two to four capitalised words, as most people's names are. */
export function looksLikeName(text: string): boolean {
  if (text.length > 39 || /[\d!-&(-,/:-@[-`{-~]/.test(text) || isNoise(text)) return false;
  const words = text.split(' ');
  const capitals = words.filter(isCapital).length;
  if (capitals < 2 || capitals > 4 || !isCapital(text) || !isCapital(words.at(-1) ?? '')) return false;
  return (
    words.every((word) => isCapital(word) || NAME_PARTICLES.has(word)) &&
    roleStart(words, false) === words.length
  );
}

const NAME_PARTICLES = new Set([
  'de',
  'da',
  'del',
  'di',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'el',
  'al',
  'bin',
]);

/** Whether a text is no name although it could be one: a job or a word that may stand before one. */
export const isJobWord = (word: string) => NOUN.has(word) || ADJECTIVE.has(word);

/** Whether a text is a news agency's name. */
export const isAgency = (text: string) => AGENCY.has(text.toLowerCase());

/** Whether a text names nobody, but all who work there: "Redaktion", "Editorial team". */
export const isCollective = (text: string) => COLLECTIVE.has(text.toLowerCase());
