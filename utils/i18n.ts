// Every visible word comes from here: `t('key')` looks it up in public/_locales in the reader's language.
import { browser } from 'wxt/browser';
import { pageGlobals } from './contracts/pageGlobals.ts';

type GetMessage = typeof browser.i18n.getMessage;
/** A key of public/_locales/en/messages.json. */
export type MessageKey = Parameters<GetMessage>[0];

const answers = new Map<string, string>();

let words: string | undefined;
let messages: ReadonlyMap<string, string> = new Map();

/** A message that was brought here, as `background/words/` does; undefined where the browser is to be asked. */
function brought(key: string): string | undefined {
  const given = pageGlobals().words;
  if (given !== words) {
    words = given;
    const [keys = [], said = []] = (given ?? '').split('\n\n').map((half) => half.split('\n'));
    messages = new Map(keys.map((name, at) => [name, said[at] ?? '']));
  }
  return messages.get(key);
}

/** What the browser says; what it said before, when the extension was updated and an open reader is drawn once more. */
function remembered(question: string, ask: () => string): string {
  try {
    const answer = ask();
    answers.set(question, answer);
    return answer;
  } catch {
    return answers.get(question) ?? '';
  }
}

/** The words for `key`, with `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const filled =
    substitutions.length > 0 && uiDirection() === 'rtl' ? substitutions.map(apart) : substitutions;
  const own = brought(key);
  if (own !== undefined)
    return own.replace(/\$(\d)/g, (_, at: string) => String(filled[Number(at) - 1] ?? ''));
  const said = [key, ...filled.map(String)].join('\0');
  return remembered(said, () => browser.i18n.getMessage(key, filled.map(String))) || key;
}

/**
 * Keeps what is filled in from running into the words around it where those are read from the right: the signs of an
 * address would go to its other end. First strong isolate, pop directional isolate.
 */
function apart(value: string | number): string {
  return typeof value === 'number' ? String(value) : `\u2068${value}\u2069`;
}

/**
 * The language Lectern's own words are in, BCP 47. It is the file's that the words came from: where there is none in
 * the browser's own language, they are English, whatever `@@ui_locale` says.
 */
export function uiLanguage(): string {
  return t('locale_code');
}

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Whether a language is written from the right. @param lang BCP 47 */
export const isRightToLeft = (lang: string): boolean => RIGHT_TO_LEFT.test(lang);

/** The direction of Lectern's own words. */
export function uiDirection(): 'ltr' | 'rtl' {
  return isRightToLeft(uiLanguage()) ? 'rtl' : 'ltr';
}

/** `one {…}`, `other {…}`: the forms of a message in the notation of ICU, of which this is all that is used. */
const PLURAL_FORM = /\b(zero|one|two|few|many|other) \{([^{}]*)\}/g;

/**
 * The words for a number of things, in the form that the language has for it: `{count, plural, one {# link} other {#
 * links}}`. Each form is a whole sentence; `#` is the number, `$1` … what else is filled in.
 */
export function plural(
  key: MessageKey,
  count: number,
  ...substitutions: readonly (string | number)[]
): string {
  const forms = new Map<string, string>();
  for (const [, name = '', words = ''] of t(key, ...substitutions).matchAll(PLURAL_FORM))
    forms.set(name, words);
  const form = forms.get(new Intl.PluralRules(wordsLocale()).select(count)) ?? forms.get('other') ?? key;
  return form.replace('#', formatNumber(count));
}

/**
 * A date as the reader's locale writes it; the time of day too when the page gave one.
 * @param iso an ISO 8601 instant or bare date
 * @returns undefined when it is no date
 */
export function formatDate(iso: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const hasTime = iso.includes('T');
  return new Intl.DateTimeFormat(formatLocale(), {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  }).format(date);
}

/** A month as the reader's locale writes it, with its year where that isn't this one; a day of the present month. */
export function formatMonth(time: number, now = Date.now()): string {
  const [date, today] = [new Date(time), new Date(now)];
  const isThisYear = date.getFullYear() === today.getFullYear();
  const isThisMonth = isThisYear && date.getMonth() === today.getMonth();
  return new Intl.DateTimeFormat(formatLocale(), {
    month: 'long',
    ...(isThisMonth && { day: 'numeric' }),
    ...(!isThisYear && { year: 'numeric' }),
  }).format(date);
}

/** A day as the reader's locale writes it. */
export function formatDay(time: number): string {
  return new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'medium' }).format(new Date(time));
}

/** A number as the reader's locale writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(formatLocale()).format(value);
}

/** A share of 1 in per cent, as the reader's locale writes it: "36%", "36 %". */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(formatLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Minutes, short: "4 min", or a range of them: "4–6 min". */
export function formatMinutes(from: number, to = from): string {
  const format = new Intl.NumberFormat(formatLocale(), {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  });
  return from === to ? format.format(to) : format.formatRange(from, to);
}

/** Bytes in the unit that suits them: "812 bytes", "4.1 kB". */
export function formatBytes(bytes: number): string {
  const [unit, size] = (
    [
      ['megabyte', 1_000_000],
      ['kilobyte', 1_000],
    ] as const
  ).find(([, least]) => bytes >= least) ?? ['byte', 1];
  return new Intl.NumberFormat(formatLocale(), {
    style: 'unit',
    unit,
    // In English the short form of bytes has no plural.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'byte' ? 0 : 1,
  }).format(bytes / size);
}

/** A list as the language of the words around it writes it: "a, b and c". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(items);
}

/** The browser's own locale where it is of the language that the words are in: "English (UK)" has dates of its own. */
function formatLocale(): string {
  const words = uiLanguage();
  const own = remembered('', () => browser.i18n.getUILanguage()).replaceAll('_', '-');
  return own.split('-')[0] === words.split('-')[0] && isLocale(own) ? own : wordsLocale();
}

function wordsLocale(): string {
  const words = uiLanguage();
  return isLocale(words) ? words : 'en';
}

function isLocale(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
}

/** What stands between so many items of a list ("A, B and C"), in order. */
export function listSeparators(items: number): readonly string[] {
  const names = Array.from({ length: Math.max(0, items) }, (_, at) => String(at));
  return new Intl.ListFormat(wordsLocale(), { type: 'conjunction' })
    .formatToParts(names)
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
}

/** A language's name in the reader's own; the tag itself where there is none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([wordsLocale()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
