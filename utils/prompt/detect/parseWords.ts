// Reads a short text and says which of a prompt's words are in it, and in which language.
import { hasAllLexicons, lacksLexicon, lexiconGroups, lexiconsOf, primaryTag } from '../lexicon/lexicons.ts';
import type { Lexicon } from '../lexicon/lexiconTypes.ts';
import {
  ADS,
  BARE_BLOCKERS,
  BLOCKER_NAMES,
  EXEMPTIONS,
  REASSURANCES,
  SHARED_ASKS,
  SHARED_SEEN,
} from '../lexicon/shared.ts';
import { normalise } from './normalise.ts';
import { pattern } from './stems.ts';

/** What a text says, as far as prompts go; each entry is the words that were seen. */
export interface Words {
  readonly language?: string;
  /** A blocker is named. */
  readonly noun?: string;
  /** The visitor is asked to switch it off, or to allow ads. */
  readonly ask?: string;
  /** A blocker is said to have been seen. */
  readonly seen?: string;
  /** The text turns to its reader. */
  readonly you?: string;
  /** "Allow ads" without naming a blocker. */
  readonly allow?: string;
}

/** How far an accusation may stand from the blocker it is about, in characters. */
const MAX_ACCUSATION_DISTANCE = 90;
/** A request may stand further off: "We saw your ad blocker. … Please switch it off." */
const MAX_REQUEST_DISTANCE = 420;

let wasLacking = false;

/** Whether a text was read whose words have not come; asked once, it begins anew. */
export function lackedWords(): boolean {
  const lacked = wasLacking;
  wasLacking = false;
  return lacked;
}

interface Reading extends Words {
  readonly score: number;
}

/**
 * @param text what is shown, at most a few thousand characters
 * @param hint the page's language, used to settle ties
 */
export function parseWords(text: string, hint = ''): Words {
  const plain = normalise(text);
  const named = namesIn(plain);
  let best: Reading = { score: 0 };
  for (const [language, lexicon] of lexiconsFor(plain, hint)) {
    const reading = readIn(language, lexicon, plain, named, hint);
    if (reading.score > best.score) best = reading;
    if (language === primaryTag(hint) && reading.noun && reading.ask && reading.you) break;
  }
  const isUnread = Boolean(best.noun && !best.ask && !best.seen);
  wasLacking ||= lacksLexicon(plain, primaryTag(hint)) || (isUnread && !hasAllLexicons());
  const { score: _, ...words } = best;
  return best.ask ? words : { ...words, ...exemptionIn(plain) };
}

/** Whether a text names a blocker. */
export function namesAny(text: string, hint: string): boolean {
  const plain = normalise(text);
  const isNamed = namesIn(plain).length > 0;
  return lexiconsFor(plain, hint).some(
    ([, { noun, blocking, unblocking }]) =>
      isNamed || [noun, blocking, unblocking].some((words) => matchesOf(words, plain).length > 0),
  );
}

const namesIn = (plain: string): Hit[] => [...matches(BLOCKER_NAMES, plain), ...bareBlockersIn(plain)];

/**
 * The lexicons of a text's scripts, that of the page's own language first: in a page that has run none of our code an expression
 * costs more than the text it reads.
 */
function lexiconsFor(plain: string, hint: string): (readonly [string, Lexicon])[] {
  const all = lexiconGroups()
    .filter(({ letter }) => letter.test(plain))
    .flatMap(lexiconsOf);
  const primary = primaryTag(hint);
  return [
    ...all.filter(([language]) => language === primary),
    ...all.filter(([language]) => language !== primary),
  ];
}

/** Where a thought ends; "turn it off, or leave it on" is one. */
const THOUGHT = /[.!?;:。।]|,(?! (?:or|oder|ou|of?) )| (?:but|aber|mais|pero|ma[rs]?|maar) /;

/** Whether nothing is asked but where a blocker may stay on: "Turn it off or leave it on, as you like." */
export function onlyReassures(text: string, hint: string): boolean {
  const thoughts = normalise(text).split(THOUGHT);
  const others = thoughts.filter((thought) => !ofAll('reassurances', REASSURANCES, thought)[0]);
  // What else is said is still about the blocker.
  return others.length < thoughts.length && !parseWords(`adblock ${others.join('. ')}`, hint).ask;
}

/** Whether ads are counted, as a blocker does. */
export function countsAds(text: string): boolean {
  const plain = normalise(text);
  return ofAll('ads', ADS, plain).some(({ at, end }) =>
    // "1." is a step.
    /\d(?![.)\d])/.test(`${plain.slice(at - 4, at)} ${plain.slice(end, end + 4)}`),
  );
}

/** Longer texts speak of more than one thing. */
const MAX_EXEMPTION_CHARS = 420;

/** "Ads pay our work. Please add us to your exceptions", "… don't block them": a blocker is meant, named or not. */
function exemptionIn(plain: string): Words {
  const [list] = besideAds('exemptions', EXEMPTIONS, plain);
  return list ? { allow: list.text, ask: list.text } : {};
}

/** "Our ads are missing. Is there a blocker?" */
const bareBlockersIn = (plain: string) => besideAds('bare', BARE_BLOCKERS, plain);

/** Hits of some words of all languages at hand, in a short text that speaks of ads. */
function besideAds(kind: 'exemptions' | 'bare', words: string, plain: string): Hit[] {
  if (plain.length > MAX_EXEMPTION_CHARS) return [];
  const hits = ofAll(kind, words, plain);
  return hits.length > 0 && ofAll('ads', ADS, plain).length > 0 ? hits : [];
}

/** Hits of a list that belongs to no language, with what of it came later. */
const ofAll = (key: 'exemptions' | 'bare' | 'ads' | 'reassurances', first: string, plain: string): Hit[] =>
  matches([first, ...lexiconGroups().flatMap((group) => group[key] ?? [])].join('|'), plain);

function readIn(
  language: string,
  lexicon: Lexicon,
  plain: string,
  named: readonly Hit[],
  hint: string,
): Reading {
  const blocking = matchesOf(lexicon.blocking, plain);
  const unblocking = matchesOf(lexicon.unblocking, plain);
  const own = [...matches(lexicon.noun, plain), ...blocking, ...unblocking];
  const nouns = [...own, ...named];
  const [allow] = matchesOf(lexicon.allow, plain);
  if (nouns.length === 0 && !allow) return { score: 0 };
  const ask =
    closest(matches(`${lexicon.ask}|${SHARED_ASKS}`, plain), nouns, MAX_REQUEST_DISTANCE) ??
    (nouns.length > 0 ? (unblocking[0] ?? allow) : undefined);
  const seen =
    closest(matches(`${lexicon.seen}|${SHARED_SEEN}`, plain), nouns, MAX_ACCUSATION_DISTANCE) ?? blocking[0];
  const you = matches(lexicon.you, plain);
  const matchesPage = hint.toLowerCase().startsWith(language);
  return {
    language,
    ...(nouns[0] && { noun: nouns[0].text }),
    ...(ask && { ask: ask.text }),
    ...(seen && { seen: seen.text }),
    ...(you[0] && { you: you[0].text }),
    ...(allow && { allow: allow.text }),
    score:
      0.5 +
      (own.length > 0 ? 2 : 0) +
      (ask ? 2 : 0) +
      (seen ? 1 : 0) +
      Math.min(you.length, 3) * 0.5 +
      (matchesPage ? 0.75 : 0),
  };
}

const matchesOf = (words: string | undefined, plain: string): Hit[] => (words ? matches(words, plain) : []);

interface Hit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

function matches(source: string, plain: string): Hit[] {
  return Array.from(plain.matchAll(pattern(source)), (match) => ({
    at: match.index,
    end: match.index + match[0].length,
    text: match[0].slice(0, 60),
  })).filter((hit) => hit.end > hit.at);
}

/** The first hit that stands within `reach` of a noun and is no part of one. */
function closest(hits: readonly Hit[], nouns: readonly Hit[], reach: number): Hit | undefined {
  return hits.find((hit) =>
    nouns.some((noun) => {
      if (hit.at >= noun.at && hit.end <= noun.end) return false;
      return hit.at - noun.end <= reach && noun.at - hit.end <= reach;
    }),
  );
}
