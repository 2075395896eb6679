// A byline's text taken apart into people and their roles.
import type { Person } from '../types.ts';
import { AGENCIES, AND_WORDS, BY_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS } from './bylineWords.ts';
import { bare } from './text.ts';

const BY = [...BY_WORDS]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const LEADING_BY = new RegExp(
  `^(?:(?:${BY})(?:\\s*[:：●/／]\\s*|\\s+)|(?:著者|作者|文|執筆|記者|撰文|글)[:：●／/\\s]*)`,
  'iu',
);
const AND = new RegExp(`\\s+(?:${AND_WORDS.map(escaped).join('|')})\\s+`, 'iu');
const NOUN = new Set(ROLE_NOUNS);
const ADJECTIVE = new Set(ROLE_ADJECTIVES);
const AGENCY = new Set(AGENCIES);

/** Where the byline ends and something else begins: a date, a clock, a count, a verb of publishing. */
const STOP =
  /(?:^|\s|\()(?:published|posted|updated|last updated|first published|modified|edited|reviewed|created|on|am|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|uppdaterad|publisert|oppdatert|updated on|special to|for the|follow|share|comments?|\d+ min(?:ute)?s?|reading time|lesezeit|est\.? reading)(?=[\s:,.|]|$).*$/isu;
const DATE_PART =
  /\d{4}[-/.年]\s?\d{1,2}|\d{1,2}[:h]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\d{1,2}\.?(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\b(?:19|20)\d{2}\b/u;
const CONTACT = /\S+@\S+\.\w+|https?:\/\/\S+|www\.\S+|(?<=^|\s|\()@\w+|[(（][^()（）]*[)）]/giu;
const NOISE =
  /^(?:follow(?:ing)?(?: author| us)?|share|comments?|more|read more|view (?:all|profile|bio)|bio|about|email|e-?mail|twitter|facebook|x|instagram|linkedin|rss|save|print|guest|unknown|admin(?:istrator)?|null|undefined|none|by|author|authors?|see (?:all|more)|contact|website|subscribe|exclusive|opinion|analysis|updated?|published|posted|staff|n\/a|anonymous|profile|am|on|at|in)$/iu;

/** The names and roles in one byline. An empty list when it holds no name. */
export function splitPeople(byline: string): Person[] {
  const people: Person[] = [];
  const add = (person: Person) => {
    if (!people.some((other) => bare(other.name) === bare(person.name))) people.push(person);
  };
  for (const line of byline.split(/\n/)) {
    let rest = line.replace(CONTACT, ' ').replace(/\s+/g, ' ').trim();
    rest = dropBy(rest);
    const date = rest.search(DATE_PART);
    if (date >= 0) rest = rest.slice(0, date);
    rest = rest.replace(STOP, ' ').trim();
    for (const part of parts(rest)) {
      const person = readPart(part);
      if (!person) continue;
      const last = people.at(-1);
      if (person.name) add(person.role ? { name: person.name, role: person.role } : { name: person.name });
      else if (person.role && last && !last.role) people[people.length - 1] = { ...last, role: person.role };
    }
  }
  return people;
}

function parts(text: string): string[] {
  if (AGENCY.has(text.toLowerCase())) return [text];
  return text
    .split(/\s*[,;|•·●、／;]\s*|\s+[/–—-]\s+|\s*\/\s*|\s*&\s*|\s{2,}/u)
    .flatMap((part) => part.split(AND))
    .map((part) => dropBy(part.trim()))
    .filter(Boolean);
}

function dropBy(text: string): string {
  let rest = text;
  for (let round = 0; round < 2; round++) {
    const shorter = rest.replace(LEADING_BY, '');
    if (shorter === rest) break;
    rest = shorter.trim();
  }
  return rest;
}

interface Part {
  readonly name: string;
  readonly role?: string;
}

function readPart(part: string): Part | undefined {
  const text = part.replace(/^[\s\-–—:.·"“”'*]+|[\s\-–—:·"“”*]+$/gu, '').trim();
  if (text.length < 2 || text.length > 60 || NOISE.test(text)) return undefined;
  if (AGENCY.has(text.toLowerCase())) return { name: text };
  const words = text.split(' ');
  if (
    words.length > 7 ||
    /[.!?]\s+\p{Lu}\p{Ll}{3,}/u.test(text) ||
    /\d{3,}/.test(text) ||
    !/\p{L}/u.test(text)
  )
    return undefined;
  const start = roleStart(words);
  if (start === 0) return { name: '', role: text };
  if (start < words.length)
    return { name: words.slice(0, start).join(' '), role: words.slice(start).join(' ') };
  return { name: text };
}

/** Index of the word the role begins with; the number of words when there is none. */
function roleStart(words: readonly string[]): number {
  const key = (word: string | undefined) => (word ?? '').toLowerCase().replace(/[.,]$/, '');
  const noun = words.findIndex((word, index) =>
    index > 0 ? NOUN.has(key(word)) : NOUN.has(key(word)) && words.length < 2,
  );
  if (noun < 0) return words.length;
  let start = noun;
  while (start > 0 && ADJECTIVE.has(key(words[start - 1]))) start--;
  return start === 1 && noun > 1 && words.length > 3 ? 2 : start;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
