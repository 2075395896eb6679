// Reads a date as publishers write it, in attributes and in text, in any language the browser has month names for.

import { type Months, monthTables } from './monthNumbers.ts';
import { timeOfDay } from './timeOfDay.ts';

export interface DateContext {
  /** BCP 47 tag of the page, for the order of day and month. */
  readonly lang?: string | undefined;
  /** Milliseconds; dates more than two days later are not believed. */
  readonly now: number;
  /** Tables of month names, to be tried in order; each is made once, when first needed. */
  readonly months: (table: number) => Months | undefined;
}

/** A context for the dates of one page. */
export function dateContext(lang: string | undefined, now: number): DateContext {
  const tables = monthTables(lang);
  const made: Months[] = [];
  return {
    lang,
    now,
    months: (table) => {
      while (made.length <= table) {
        const next = tables.next();
        if (next.done) return undefined;
        made.push(next.value);
      }
      return made[table];
    },
  };
}

const DAY_MS = 86_400_000;
const EARLIEST_YEAR = 1980;

/**
 * ISO 8601 for the first date in `text`: with time and offset as far as the text gives them, else the bare date.
 * Undefined when there is no whole date (day, month and year) or it can't be one of an article.
 */
export function parseDate(text: string, context: DateContext): string | undefined {
  const plain = asciiDigits(text.slice(0, 300))
    .replace(/[\u200e\u200f]/g, '')
    .trim();
  if (!/\d/.test(plain)) return undefined;
  return (
    fromNumber(plain, context) ??
    fromIso(plain, context) ??
    fromEastAsian(plain, context) ??
    fromNumeric(plain, context) ??
    fromWords(plain, context)
  );
}

/** Digits of every script as 0–9. */
export function asciiDigits(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(DIGITS, (digit) => {
    const place = digit.charCodeAt(0) & 0xf;
    return String(FROM_SIX.test(digit) ? place - 6 : place);
  });
}

const ASCII = /^[\0-\x7f]*$/;

/** Arabic, Persian, Lao, Thai, Burmese, Khmer, Tibetan, full-width; and those of India, whose tables begin at 6. */
const DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\uff10-\uff19\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f]/g;
const FROM_SIX = /[\u0966-\u0d6f]/;

/** Seconds or milliseconds since 1970. */
function fromNumber(text: string, { now }: DateContext): string | undefined {
  if (!/^\d{9,10}(?:\d{3})?$/.test(text)) return undefined;
  const time = Number(text) * (text.length < 12 ? 1000 : 1);
  if (time > now + 2 * DAY_MS || time < Date.UTC(EARLIEST_YEAR, 0)) return undefined;
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

function fromIso(text: string, context: DateContext): string | undefined {
  const compact = /\b(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?:Z|\b)/.exec(text);
  const parts =
    /\b(\d{4})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{1,2})(?!\d)\.?/.exec(text) ??
    (/^\d/.test(text) ? compact : null);
  if (!parts) return undefined;
  const [whole, year, month, day] = parts;
  const rest =
    parts === compact && parts[4]
      ? `T${parts[4]}:${parts[5]}${text.slice(whole.length)}`
      : text.slice(parts.index + whole.length);
  return isoDate(Number(year), Number(month), Number(day), rest, context);
}

/** 2024年5月6日, 令和6年5月6日, 2024년 5월 6일, 民國113年… */
function fromEastAsian(text: string, context: DateContext): string | undefined {
  const found =
    /(?:(令和|平成|昭和|民國|民国)\s*)?(\d{1,4}|元)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/.exec(
      text,
    );
  if (!found) return undefined;
  const [whole, era, count, month, day] = found;
  const start = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 }[era ?? ''] ?? 0;
  const number = count === '元' ? 1 : Number(count);
  return isoDate(start + number, Number(month), Number(day), text.slice(found.index + whole.length), context);
}

/** Where a date in numbers begins with the year. */
const YEAR_FIRST = /^(?:zh|ja|ko|hu|eu|mn|lt|fr-ca)/;

/** 6.5.2024, 06/05/24, 5/6/2024: day first except where the page is American. */
function fromNumeric(text: string, context: DateContext): string | undefined {
  const found = /(?<![\d.,])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d])/.exec(text);
  if (!found) return undefined;
  const [whole, first, separator, second, year] = found;
  const a = Number(first);
  const b = Number(second);
  const lang = (context.lang ?? 'en').toLowerCase();
  const isAmerican = separator !== '.' && /^en(?:-us)?$|^en_us|^es-us|^fil|-ph$/.test(lang);
  // 24-05-06: nothing else can begin with what is no day of a month that would be a year.
  if (YEAR_FIRST.test(lang) && separator !== '.' && year?.length === 2 && a > 12)
    return isoDate(2000 + a, b, Number(year), text.slice(found.index + whole.length), context);
  const monthFirst = b > 12 || (isAmerican && a <= 12);
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return isoDate(
    full,
    monthFirst ? a : b,
    monthFirst ? b : a,
    text.slice(found.index + whole.length),
    context,
  );
}

/** "6 May 2024", "May 6, 2024", "6 de mayo de 2024", "ngày 6 tháng 5 năm 2024". */
function fromWords(text: string, context: DateContext): string | undefined {
  const vietnamese = /(\d{1,2})\s*(?:tháng|thg)\s*(\d{1,2})(?:,?\s*năm|,)?\s*(\d{4})/i.exec(text);
  if (vietnamese)
    return isoDate(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]), '', context);
  if (!/\d{4}/.test(text)) return undefined;
  const tokens = [
    ...text.toLowerCase().matchAll(/\d+|[^\d\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+/g),
  ];
  for (let table = 0; ; table++) {
    if (table === 1 && !mayNameMonth(tokens)) return undefined;
    const months = context.months(table);
    if (!months) return undefined;
    const found = nearMonth(text, tokens, months, context);
    if (found) return found;
  }
}

/** Whether a word has a day and a year near it: else no language's months, which take time to get, need be tried. */
function mayNameMonth(tokens: readonly RegExpExecArray[]): boolean {
  const isDay = (at: number) => /^\d{1,2}$/.test(tokens[at]?.[0] ?? '');
  const isYear = (at: number) => /^\d{4}$/.test(tokens[at]?.[0] ?? '');
  return tokens.some(
    ([word], at) =>
      !/^\d/.test(word) &&
      [1, -1, -2].some((step) => isDay(at + step)) &&
      [1, 2, 3, 4, -1, -2, -3].some((step) => isYear(at + step)),
  );
}

/** What stands behind the number of a day. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|a|o|º|ª|ro|do|ter|го|е)$/;

/** The date around the first month of `months` among the words of `text`. */
function nearMonth(
  text: string,
  tokens: readonly RegExpExecArray[],
  months: Months,
  context: DateContext,
): string | undefined {
  for (const [index, token] of tokens.entries()) {
    const month =
      months.get(token[0]) ?? (token[0].startsWith('ב') ? months.get(token[0].slice(1)) : undefined);
    if (!month) continue;
    const near = (from: number, to: number, fits: (number: number, digits: string) => boolean) => {
      const step = from < to ? 1 : -1;
      for (let at = from; at !== to + step; at += step) {
        const word = tokens[index + at]?.[0] ?? '';
        if (months.has(word)) return undefined;
        if (/^\d+$/.test(word) && fits(Number(word), word)) return { at, number: Number(word) };
      }
      return undefined;
    };
    const isDay = (number: number, digits: string) => digits.length <= 2 && number >= 1 && number <= 31;
    const isYear = (_: number, digits: string) => digits.length === 4;
    const after = near(1, 1, isDay);
    const isAmerican = after && near(2, 2, isYear);
    // "the 6th of May"
    const farthest = ORDINAL.test(tokens[index - 2]?.[0] ?? '') ? -3 : -2;
    const day = isAmerican ? after : (near(-1, farthest, isDay) ?? after);
    const year = near(1, 4, isYear) ?? near(-1, -3, isYear);
    if (!day || !year) continue;
    const last = tokens[index + Math.max(day.at, year.at, 0)];
    const end = last ? last.index + last[0].length : text.length;
    const found = isoDate(year.number, month, day.number, text.slice(end) || '', context);
    if (found) return found;
  }
  return undefined;
}

/** Joins a date with the time of day that follows it in `rest`. */
function isoDate(
  year: number,
  month: number,
  day: number,
  rest: string,
  { lang, now }: DateContext,
): string | undefined {
  const gregorian = year > 2400 && year < 2700 && (!lang || /^th/i.test(lang)) ? year - 543 : year;
  const time = Date.UTC(gregorian, month - 1, day);
  const real = new Date(time);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return undefined;
  if (gregorian < EARLIEST_YEAR || time > now + 2 * DAY_MS) return undefined;
  const date = real.toISOString().slice(0, 10);
  return `${date}${timeOfDay(rest, lang)}`;
}
