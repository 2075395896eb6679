// A byline's text taken apart into people and their roles.

import { bare, isCapital, isSmall, lookUp } from '../text.ts';
import type { Person } from '../types.ts';
import { AND_WORDS, BY_WORDS } from './bylineWords.ts';
import { isAgency, isJobWord, looksLikeName, readPart } from './readPerson.ts';

/** Takes bylines of one page apart. */
export interface PeopleSplitter {
  /** The names and roles in one byline, lines apart; an empty list when it holds no name. */
  readonly split: (byline: string) => Person[];
  /** Whether a text begins as a byline does: "By Ana Ruiz". */
  readonly isByline: (text: string) => boolean;
}

/** What a language's bylines are told by. */
interface BylineRules {
  readonly words: ReadonlySet<string>;
  /** The first word of each. */
  readonly firsts: ReadonlySet<string>;
  /** "and", between two names. */
  readonly and: RegExp;
  /** "y" and the like, where full names stand on both sides. */
  readonly lone: RegExp | undefined;
}

const rules = new Map<string, BylineRules>();

/** The rules of a language, besides English; made once, when first needed. */
function rulesOf(base: string): BylineRules {
  const known = rules.get(base);
  if (known) return known;
  const own = base === 'nb' || base === 'nn' ? 'no' : base;
  const words = new Set([...(BY_WORDS.en ?? []), ...(lookUp(BY_WORDS, own) ?? []), ...(BY_WORDS.ja ?? [])]);
  const ands = [...new Set([...(AND_WORDS.en ?? []), ...(lookUp(AND_WORDS, base) ?? [])])];
  const and = new RegExp(
    `\\s+(?:${ands
      .filter((word) => word.length > 1 || word > 'z')
      .map(quoted)
      .join('|')})\\s+`,
    'i',
  );
  const single = ands.find((word) => word.length === 1 && word <= 'z');
  const lone = single ? new RegExp(`(?<=\\S \\S+)\\s+${single}\\s+(?=[^\\sa-z]\\S* \\S)`) : undefined;
  const firsts = new Set([...words].map((word) => word.split(' ', 1)[0] ?? ''));
  const made = { words, firsts, and, lone };
  rules.set(base, made);
  return made;
}

/** @param lang BCP 47 tag of the page, whose words of bylines are known besides English */
export function peopleSplitter(lang: string | undefined): PeopleSplitter {
  const { words, firsts, and, lone } = rulesOf(lang?.toLowerCase().split(/[-_]/)[0] ?? '');
  const lengthOf = (text: string) => (mayBegin(text, firsts) ? byLength(text, words) : 0);
  const dropOnce = (text: string) => text.slice(lengthOf(text)).trim();
  const dropBy = (text: string) => dropOnce(dropOnce(text)).replace(/^By(?=[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ])/, '');
  const parts = (text: string): string[] =>
    isAgency(text)
      ? [text]
      : text
          .split(/\s*[,;|•·●、／;]\s*|\s+[/–—-]\s+|\s*\/\s*|\s*&\s*/)
          .flatMap((part) => part.split(and))
          .flatMap((part) => (lone ? part.split(lone) : part))
          .map((part) => dropBy(part.trim()))
          .filter(Boolean);
  // A page states its author in a dozen places in the same words.
  const known = new Map<string, Person[]>();
  return {
    split: (byline) => {
      let people = known.get(byline);
      if (!people) {
        people = readLines(byline, dropBy, parts);
        known.set(byline, people);
      }
      return people;
    },
    isByline: (text) => lengthOf(text) > 0 && dropBy(text).length > 2,
  };
}

/** Whether it is worth looking closer: most lines begin with no byline word and have no mark near their beginning. */
function mayBegin(text: string, firsts: ReadonlySet<string>): boolean {
  const start = text.slice(0, 50).trimStart();
  const [first = ''] = start.split(/\s/, 1);
  return firsts.has(first.toLowerCase()) || /[:：●■／|]/.test(start);
}

/** Length of the byline words a text begins with, and of the colon or bullet behind them; 0 when there are none. */
function byLength(text: string, words: ReadonlySet<string>): number {
  const start = text.slice(0, 50);
  const marked = /^\s*([^\s:：●■／|][^:：●■／|]{0,20}?)\s*[:：●■／|]+\s*/.exec(start);
  if (marked?.[1] && words.has(marked[1].toLowerCase())) return marked[0].length;
  const tokens = [...start.matchAll(/\S+/g)].slice(0, 4);
  for (let count = tokens.length; count > 0; count--) {
    const last = tokens[count - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    if (words.has(start.slice(0, end).trim().replace(/\s+/g, ' ').toLowerCase())) return end;
  }
  return 0;
}

const CONTACT = /\S+@\S+\.\w+|https?:\/\/\S+|www\.\S+|(?<=^|\s|\()@\w+|[(（[【][^()（）[\]【】]*[)）\]】]/gi;
/** Where names end and something else begins: a date, a clock, an age, a verb of publishing. */
const END =
  /(?:^|[\s,|•·–—-])(?:(?:first |last |originally )?(?:published|posted|updated|modified|reviewed|created)(?!\s+by)|veröffentlicht|aktualisiert|stand\b|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|uppdaterad|publisert|oppdatert|il y a\b|vor \d|hace \d|há \d|güncelleme)(?=[\s:,.|\d]|$)|(?:^|[\s,|(])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d|\d)|\b(?:20|19)\d\d\b|,?\s+in\s+(?=[A-ZÄÖÜ]\S+(?:,|$|\son\b|\sat\b))/i;
function readLines(
  byline: string,
  dropBy: (text: string) => string,
  parts: (text: string) => string[],
): Person[] {
  const people: Person[] = [];
  const helpers: Person[] = [];
  let role = '';
  for (const line of byline.slice(0, 1000).split('\n').slice(0, 30)) {
    const list = HELPED.test(line) ? helpers : people;
    let rest = dropBy(line.replace(CONTACT, ' ').replace(/\s+/g, ' ').trim());
    const end = rest.search(END);
    if (end >= 0) rest = rest.slice(0, end);
    const isSentence = isProse(rest);
    if (isSentence && list.length) continue;
    const pieces = isSentence ? leadingName(rest) : parts(rest);
    if (isWordList(pieces)) continue;
    for (const piece of pieces) {
      const found = readPart(piece, list.length > 0);
      const last = list.at(-1);
      if (!found) continue;
      if (!found.name) {
        if (last && !last.role && found.role) list[list.length - 1] = { ...last, role: found.role };
        else role ||= found.role ?? '';
      } else if (last?.role && /^[A-Z][a-z]+$/.test(found.name) && pieces.length > 1) {
        list[list.length - 1] = { ...last, role: `${last.role}, ${found.name}` };
      } else if (!list.some((other) => bare(other.name) === bare(found.name))) {
        list.push(found.role ? { name: found.name, role: found.role } : { name: found.name });
      }
    }
  }
  const named = people.length ? people : helpers;
  if (named.length < 2) return named.length || !role ? named : [{ name: role }];
  const kept = named.filter(
    ({ name }) => !isMonogram(name, named) && !(isSmall(name) && !name.includes(' ')),
  );
  return kept.length ? kept : named.slice(0, 1);
}

/** Lines that name those who helped; they count only when nobody else is named. */
const HELPED =
  /^\W*(?:medically |fact[- ]?)?(?:reviewed|checked|edited|updated|photos?|photographs?|photography|illustrat\w+|translated|produced|videos?|graphics) by\b/i;

/** "JavaScript, React, Rust, Biology": interests, not people. */
function isWordList(pieces: readonly string[]): boolean {
  return (
    pieces.length > 3 &&
    !looksLikeName(pieces[0] ?? '') &&
    pieces.filter((piece) => /^[\x20-\x7e]+$/.test(piece) && !piece.includes(' ')).length > pieces.length / 2
  );
}

/** "JC" beside "James Carter": letters drawn in place of a portrait. */
function isMonogram(name: string, people: readonly Person[]): boolean {
  if (name.length > 3 || name.length < 2 || name !== name.toUpperCase() || !isCapital(name)) return false;
  return people.some((other) =>
    other.name
      .split(/\s+/)
      .map((word) => word[0])
      .join('')
      .startsWith(name),
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
  const small = words.filter((word) => isSmall(word) && !PARTICLES.has(word) && !isJobWord(word)).length;
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

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
