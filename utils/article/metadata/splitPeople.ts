// Splits a byline's text into people and their roles.

import { primaryLanguage } from '../../shared/text/primaryLanguage.ts';
import { comparable, isCapital, isSmall, ownEntry } from '../../shared/text/strings.ts';
import { entriesOf } from '../../shared/words/wordList.ts';
import type { Person } from '../articleTypes.ts';
import { byLength, mayBegin, startBehindDate } from './bylineLabels.ts';
import { AND_WORDS, BY_WORDS } from './bylineWords.ts';
import { isAgency, isCollective, isJobWord, looksLikeName, readPart } from './readPerson.ts';

/** Takes bylines of one page apart. */
export interface PeopleSplitter {
  /** The names and roles in one byline, lines apart; an empty list when it holds no name. */
  readonly split: (byline: string) => Person[];
  /** Whether a text begins as a byline does: "By Ana Ruiz". */
  readonly isByline: (text: string) => boolean;
}

/** A language's byline words as expressions. */
interface BylineRules {
  readonly words: ReadonlySet<string>;
  /** The first word of each. */
  readonly firsts: ReadonlySet<string>;
  /** "and", between two names. */
  readonly and: RegExp;
  /** "y" and the like, where full names stand on both sides. */
  readonly single: string | undefined;
}

const rules = new Map<string, BylineRules>();

/** The rules of a language, besides English; made once, when first needed. */
function rulesOf(base: string): BylineRules {
  const known = rules.get(base);
  if (known) return known;
  const own = base === 'nb' || base === 'nn' ? 'no' : base;
  const words = new Set(['en', own, 'ja'].flatMap((language) => entriesOf(ownEntry(BY_WORDS, language))));
  const ands = [...new Set(['en', base].flatMap((language) => entriesOf(ownEntry(AND_WORDS, language))))];
  const and = new RegExp(
    ` (?:${ands
      .filter((word) => word.length > 1 || word > 'z')
      .map(quoted)
      .join('|')}) `,
    'i',
  );
  const single = ands.find((word) => word.length === 1 && word <= 'z');
  const firsts = new Set([...words].map((word) => word.split(' ', 1)[0] ?? ''));
  const made = { words, firsts, and, single };
  rules.set(base, made);
  return made;
}

/** @param lang BCP 47 tag of the page, whose words of bylines are known besides English */
export function peopleSplitter(lang: string | undefined): PeopleSplitter {
  const { words, firsts, and, single } = rulesOf(primaryLanguage(lang ?? ''));
  const lengthOf = (text: string) => (mayBegin(text, firsts) ? byLength(text, words) : 0);
  const dropOnce = (text: string) => text.slice(lengthOf(text)).trim();
  const behindDate = (text: string) => text.slice(startBehindDate(text, words));
  const dropBy = (text: string) => withoutBy(dropOnce(dropOnce(text)));
  const parts = (text: string): string[] =>
    isAgency(text)
      ? [text]
      : text
          .split(/[,;|•·●、／;/&]| [–—-] /)
          .flatMap((part) => part.split(and))
          .flatMap((part) => (single ? splitAtLetter(part.trim(), single) : part))
          .map((part) => dropBy(part.trim()))
          .filter(Boolean);
  // A page states its author in a dozen places in the same words.
  const known = new Map<string, Person[]>();
  return {
    split: (byline) => {
      let people = known.get(byline);
      if (!people) {
        people = readLines(byline, (line) => dropBy(behindDate(line)), parts, words);
        known.set(byline, people);
      }
      return people;
    },
    isByline: (text) => (lengthOf(text) > 0 && dropBy(text).length > 2) || startBehindDate(text, words) > 0,
  };
}

/** Without a by-word that is grown together with the name, or is of another language than the page says it is in. */
function withoutBy(text: string): string {
  return text.replace(
    /^(?:By(?=[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ])|(?:von|par|por) (?=[A-ZÀ-Þ][^\s,]{1,40} [A-ZÀ-Þ]))/,
    '',
  );
}

/**
 * Splits at an "and" of one letter, which may also be somebody's initial: only after two words and before two more, the
 * first of them with a capital.
 */
function splitAtLetter(text: string, letter: string): string[] {
  const words = text.split(' ');
  const parts: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    const isAnd = word === letter && at > 1 && at < words.length - 2 && !/^[a-z]/.test(words[at + 1] ?? '');
    if (isAnd) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(' '));
}

const BRACKETED = /[(（[【][^()（）[\]【】]*[)）\]】]/g;

/** A line, evenly spaced, without addresses and what stands in brackets. */
function withoutContacts(line: string): string {
  return line
    .replace(BRACKETED, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^@]+@\S+\.\w+|https?:\/\/\S+|www\.\S+|^\(?@\w+/i, ''))
    .filter(Boolean)
    .join(' ');
}

/** Where names end and something else begins: a date, a clock, an age, a verb of publishing. */
const END =
  /(?:^|[\s,|•·–—-])(?:(?:first |last |originally )?(?:published|posted|updated|modified|reviewed|created)(?! by)|veröffentlicht|aktualisiert|stand\b|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|uppdaterad|publisert|oppdatert|il y a\b|vor \d|hace \d|há \d|güncelleme)(?=[\s:,.|\d]|$)|(?:^|[\s,|(])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,9}\.? \d|\d(?![A-Za-z] ))|\b(?:20|19)\d\d\b|,? in (?=[A-ZÄÖÜ]\S{1,40}(?: on\b| at\b|$)|[A-ZÄÖÜ][^\s,]{1,40},)/i;
function readLines(
  byline: string,
  dropBy: (text: string) => string,
  parts: (text: string) => string[],
  words: ReadonlySet<string>,
): Person[] {
  const people: Person[] = [];
  const helpers: Person[] = [];
  let role = '';
  for (const line of byline.slice(0, 1000).split('\n').slice(0, 30)) {
    const list = HELPED.test(line.replace(/^\W+/, '')) ? helpers : people;
    let rest = dropBy(withoutContacts(line));
    const end = rest.search(END);
    // What stands before a number and a colon is its label: "Lesedauer: 6".
    if (end >= 0) rest = rest.slice(0, end).replace(/[^,;|•·]{0,40}:\s*$/, '');
    // A line that ends with a colon or with "von" is the label of what comes next.
    const [last = ''] = rest.toLowerCase().split(' ').slice(-1);
    if (rest.includes(' ') && words.has(last) && PREPOSITION.test(last)) continue;
    if (/[:：]\s*$/.test(rest)) continue;
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
      } else if (!list.some((other) => comparable(other.name) === comparable(found.name))) {
        list.push(found.role ? { name: found.name, role: found.role } : { name: found.name });
      }
    }
  }
  const named = people.length ? people : helpers;
  if (named.length < 2) return named.length || !role ? named : [{ name: role }];
  const persons = named.filter(({ name }) => !isCollective(name));
  if (persons.length === 0) return named.slice(0, 1);
  // Beside an agency, small letters are a reporter's: "det/dpa".
  if (persons.every(({ name }) => isSmall(name)) && persons.some(({ name }) => isAgency(name)))
    return persons;
  const kept = persons.filter(
    ({ name }) => !isMonogram(name, persons) && !(isSmall(name) && !name.includes(' ')),
  );
  return kept.length ? kept : persons.slice(0, 1);
}

const PREPOSITION = /^(?:by|von|par|por|di|door|av|af|przez|od)$/;

/** Lines that credit contributors; they count only when nobody else is named. */
const HELPED =
  /^(?:medically |fact[- ]?)?(?:reviewed|checked|edited|updated|photos?|photographs?|photography|illustrat(?:ed|ions?)|translated|produced|videos?|graphics) by\b/i;

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

/** The name before the first comma of a sentence about that person. */
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
