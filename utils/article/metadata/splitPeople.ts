// A byline's text taken apart into people and their roles.
import type { Person } from '../types.ts';
import {
  AGENCIES,
  AND_WORDS,
  BY_WORDS,
  CREDENTIALS,
  ORGANISATION_ENDS,
  ROLE_ADJECTIVES,
  ROLE_NOUNS,
  ROLE_OPENINGS,
} from './bylineWords.ts';
import { bare, lookUp } from './text.ts';

/** Takes bylines of one page apart. */
export interface PeopleSplitter {
  /** The names and roles in one byline, lines apart; an empty list when it holds no name. */
  readonly split: (byline: string) => Person[];
  /** Whether a text begins as a byline does: "By Ana Ruiz". */
  readonly isByline: (text: string) => boolean;
}

/** @param lang BCP 47 tag of the page, whose words of bylines are known besides English */
export function peopleSplitter(lang: string | undefined): PeopleSplitter {
  const base = lang?.toLowerCase().split(/[-_]/)[0] ?? '';
  const own = base === 'nb' || base === 'nn' ? 'no' : base;
  const words = new Set([...(BY_WORDS.en ?? []), ...(lookUp(BY_WORDS, own) ?? []), ...(BY_WORDS.ja ?? [])]);
  const ands = [...new Set([...(AND_WORDS.en ?? []), ...(lookUp(AND_WORDS, base) ?? [])])];
  const and = new RegExp(
    `\\s+(?:${ands
      .filter((word) => word.length > 1 || word > 'z')
      .map(quoted)
      .join('|')})\\s+`,
    'iu',
  );
  const single = ands.find((word) => word.length === 1 && word <= 'z');
  const lone = single ? new RegExp(`(?<=\\S \\S+)\\s+${single}\\s+(?=\\p{Lu}\\S* \\S)`, 'u') : undefined;
  const dropOnce = (text: string) => text.slice(byLength(text, words)).trim();
  const dropBy = (text: string) => dropOnce(dropOnce(text));
  const parts = (text: string): string[] =>
    AGENCY.has(text.toLowerCase())
      ? [text]
      : text
          .split(/\s*[,;|•·●、／;]\s*|\s+[/–—-]\s+|\s*\/\s*|\s*&\s*/u)
          .flatMap((part) => part.split(and))
          .flatMap((part) => (lone ? part.split(lone) : part))
          .map((part) => dropBy(part.trim()))
          .filter(Boolean);
  return {
    split: (byline) => readLines(byline, dropBy, parts),
    isByline: (text) => byLength(text, words) > 0 && dropBy(text).length > 2,
  };
}

/** Length of the byline words a text begins with, and of the colon or bullet behind them; 0 when there are none. */
function byLength(text: string, words: ReadonlySet<string>): number {
  const start = text.slice(0, 50);
  const marked = /^\s*(\p{L}[\p{L}・ ]{0,20}?)\s*[:：●■／|]+\s*/u.exec(start);
  if (marked?.[1] && words.has(marked[1].toLowerCase())) return marked[0].length;
  const tokens = [...start.matchAll(/\S+/g)].slice(0, 4);
  for (let count = tokens.length; count > 0; count--) {
    const last = tokens[count - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    if (words.has(start.slice(0, end).trim().replace(/\s+/g, ' ').toLowerCase())) return end;
  }
  return 0;
}

const NOUN = new Set(ROLE_NOUNS);
const ADJECTIVE = new Set(ROLE_ADJECTIVES);
const AGENCY = new Set(AGENCIES);
const LONG_AGENCIES = AGENCIES.filter((one) => one.length > 6).sort((a, b) => b.length - a.length);
const ORGANISATION = new Set(ORGANISATION_ENDS);

const CONTACT = /\S+@\S+\.\w+|https?:\/\/\S+|www\.\S+|(?<=^|\s|\()@\w+|[(（[【][^()（）[\]【】]*[)）\]】]/giu;
/** Where names end and something else begins: a date, a clock, an age, a verb of publishing. */
const END =
  /(?:^|[\s,|•·–—-])(?:(?:first |last |originally )?(?:published|posted|updated|modified|reviewed|created)(?!\s+by)|veröffentlicht|aktualisiert|stand\b|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|uppdaterad|publisert|oppdatert|il y a\b|vor \d|hace \d|há \d|güncelleme)(?=[\s:,.|\d]|$)|(?:^|[\s,|(])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d|\d)|\b(?:20|19)\d\d\b|,?\s+in\s+(?=[A-ZÄÖÜ]\S+(?:,|$))/iu;
const NOISE =
  /^(?:reading time|read|more|bio|about|x|rss|guest|unknown|admin(?:istrator)?|root|null|undefined|none|by|authors?|contact|website|exclusive|opinion|analysis|updated?|published|posted|staff|n\/a|anonymous|profile|am|on|at|in|is|the|and|image|photo|source|text|redaktion|editorial|home|news|pm|est|et|gmt)$|\b(?:follow|share|sharing|comments?|kommentare?|commentaires?|comentarios?|read more|learn|view|see (?:all|more)|e-?mail|twitter|facebook|instagram|linkedin|whatsapp|save|print|drucken|teilen|partager|imprimer|compartir|copied|copy|subscribe|sign (?:up|in)|log in|advert\w*|sponsored|minutes?|min\.? read|lesezeit|hours? ago|all rights|learn more|this article|click|cookies?|photograph|getty|guidelines|policy|editorial process|standards)\b/iu;
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i;

function readLines(
  byline: string,
  dropBy: (text: string) => string,
  parts: (text: string) => string[],
): Person[] {
  const people: Person[] = [];
  let role = '';
  for (const line of byline.slice(0, 1000).split('\n').slice(0, 30)) {
    let rest = dropBy(line.replace(CONTACT, ' ').replace(/\s+/g, ' ').trim());
    const end = rest.search(END);
    if (end >= 0) rest = rest.slice(0, end);
    const isSentence = isProse(rest);
    if (isSentence && people.length) continue;
    for (const part of isSentence ? leadingName(rest) : parts(rest)) {
      const found = readPart(part, people.length > 0);
      if (!found) continue;
      const last = people.at(-1);
      if (!found.name) {
        if (found.role && last && !last.role) people[people.length - 1] = { ...last, role: found.role };
        else role ||= found.role ?? '';
      } else if (!people.some((other) => bare(other.name) === bare(found.name))) {
        people.push(found.role ? { name: found.name, role: found.role } : { name: found.name });
      }
    }
  }
  if (people.length < 2) return people.length || !role ? people : [{ name: role }];
  const kept = people.filter(({ name }) => !isMonogram(name, people) && !/^\p{Ll}+$/u.test(name));
  return kept.length ? kept : people.slice(0, 1);
}

/** "JC" beside "James Carter": letters drawn in place of a portrait. */
function isMonogram(name: string, people: readonly Person[]): boolean {
  if (!/^\p{Lu}{2,3}$/u.test(name)) return false;
  return people.some((other) =>
    other.name
      .split(/\s+/)
      .map((word) => word[0])
      .join('')
      .startsWith(name),
  );
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|da|del|di|van|von|der|den|la|le|el|al|bin)\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/** Whether a text is two to four capitalised words, as most people's names are. */
export function looksLikeName(text: string): boolean {
  return (
    text.length < 40 &&
    NAME.test(text) &&
    !NOISE.test(text) &&
    roleStart(text.split(' '), false) === text.split(' ').length
  );
}

/** The name before the first comma of a sentence about its bearer. */
function leadingName(sentence: string): string[] {
  const name = sentence.split(/,| (?:is|was) /)[0]?.trim() ?? '';
  return looksLikeName(name) ? [name] : [];
}

/** A sentence about the author rather than a name. */
function isProse(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < 4) return false;
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word) && !NOUN.has(word) && !ADJECTIVE.has(word),
  ).length;
  return small >= 3 && small > words.length / 4;
}

const PARTICLES = new Set([
  'de',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'del',
  'della',
  'der',
  'den',
  'van',
  'von',
  'zu',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ben',
  'y',
  'e',
  'i',
  'and',
  'und',
  'et',
  'og',
  'och',
  'en',
  'with',
  'by',
  'of',
  'at',
  'for',
  'the',
  'ter',
  'ten',
  'af',
]);

interface Part {
  readonly name: string;
  readonly role?: string;
}

/** One name, one role or one name with its role; undefined when it is neither. */
function readPart(part: string, follows: boolean): Part | undefined {
  const text = part
    .replace(/^[\s\-–—:.·"“”'*»«>]+|[\s\-–—:·"“”*»«>]+$/gu, '')
    .replace(/^(?:the late|dr|prof)\.?\s(?=\p{Lu})/u, (title) => title)
    .trim();
  if (text.length < 2 || text.length > 60 || NOISE.test(text) || WEEKDAY.test(text) || !/\p{L}/u.test(text))
    return undefined;
  if (AGENCY.has(text.toLowerCase())) return { name: text };
  if (/(?:^|\s)\d+(?:[\s.,:]|$)/.test(text)) return undefined;
  const small = text.toLowerCase();
  const agency = LONG_AGENCIES.find((one) => small.endsWith(one) && small.endsWith(` ${one}`));
  if (agency) return { name: text.slice(0, -agency.length).trim(), role: text.slice(-agency.length) };
  const words = text.split(' ').filter((word, index) => index === 0 || !CREDENTIALS.test(word));
  if (follows && words.length === 1 && CREDENTIALS.test(text)) return undefined;
  if (words.length > 7 || /\p{Ll}{3,}[.!?]\s+\p{Lu}/u.test(text)) return undefined;
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

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
