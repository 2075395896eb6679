// One piece of a byline, between its separators: a name, a role, or a name with its role.
import {
  AGENCIES,
  CREDENTIALS,
  ORGANISATION_ENDS,
  ROLE_ADJECTIVES,
  ROLE_NOUNS,
  ROLE_OPENINGS,
} from './bylineWords.ts';
import { isCapital, wordsOf } from './text.ts';

const NOUN = new Set(ROLE_NOUNS);
const ADJECTIVE = new Set(ROLE_ADJECTIVES);
const AGENCY = new Set(AGENCIES);
const LONG_AGENCIES = AGENCIES.filter((one) => one.length > 6).sort((a, b) => b.length - a.length);
const ORGANISATION = new Set(ORGANISATION_ENDS);

const NOISE =
  /^(?:small|medium|large|reading time|read|more|bio|about|x|rss|guest|unknown|admin(?:istrator)?|root|null|undefined|none|by|authors?|contact|website|exclusive|opinion|analysis|updated?|published|posted|staff|n\/a|anonymous|profile|am|on|at|in|is|the|and|image|photo|source|text|redaktion|editorial|home|news|pm|est|et|gmt)$|\b(?:follow|share|sharing|comments?|kommentare?|commentaires?|comentarios?|read more|learn|view|see (?:all|more)|e-?mail|twitter|facebook|instagram|linkedin|whatsapp|save|print|drucken|teilen|partager|imprimer|compartir|copied|copy|subscribe|sign (?:up|in)|log in|advert\w*|sponsored|minutes?|min\.? read|lesezeit|hours? ago|all rights|learn more|this article|click|cookies?|photograph|text size|font size|account|getty|guidelines|policy|editorial process|standards)\b/i;
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i;

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
  const text = part
    .replace(/^[\s\-–—:.·"“”'*»«>]+|[\s\-–—:·"“”*»«>]+$/g, '')
    .replace(/\s(?:on|at|in|for|am|um|le|el)$/, '')
    .trim();
  if (
    text.length < 2 ||
    text.length > 60 ||
    NOISE.test(text) ||
    WEEKDAY.test(text) ||
    wordsOf(text).length === 0
  )
    return undefined;
  if (AGENCY.has(text.toLowerCase())) return { name: text };
  if (/(?:^|\s)\d+(?:[\s.,:]|$)/.test(text)) return undefined;
  const small = text.toLowerCase();
  const agency = LONG_AGENCIES.find((one) => small.endsWith(one) && small.endsWith(` ${one}`));
  if (agency) return { name: text.slice(0, -agency.length).trim(), role: text.slice(-agency.length) };
  const words = text.split(' ').filter((word, index) => index === 0 || !CREDENTIALS.test(word));
  if (follows && words.length === 1 && CREDENTIALS.test(text)) return undefined;
  if (words.length > 7 || /[a-zß-ÿа-я]{3}[.!?]\s+[A-ZÀ-ÞА-Я]/.test(text)) return undefined;
  if (ROLE_OPENINGS.some((opening) => small.startsWith(`${opening} `)))
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
  if (text.length > 39 || /[\d!-&(-,/:-@[-`{-~]/.test(text) || NOISE.test(text)) return false;
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
