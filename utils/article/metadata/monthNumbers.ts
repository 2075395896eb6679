// Month names of any language, from the browser's own tables.
import { primaryLanguage } from '../../shared/text/primaryLanguage.ts';
import { ownEntry, wordsOf } from '../../shared/text/strings.ts';

const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export type Months = ReadonlyMap<string, number>;

const made = new Map<string, Months>();

/** Makes a table when it is first needed, and keeps it for the page's further articles. */
function tableOf(key: string, fill: (months: Map<string, number>) => void): Months {
  const known = made.get(key);
  if (known) return known;
  const months = new Map<string, number>();
  fill(months);
  made.set(key, months);
  return months;
}

/**
 * Lower-case month names and their numbers 1–12, in tables to be tried one after the other: English, then the long
 * names of `lang`, then its short ones, then those of its regions. A table is made when it is asked for, because the browser takes its time.
 */
export function* monthTables(lang: string | undefined): Generator<Months> {
  yield tableOf('', (months) => {
    months.set('sept', 9);
    for (const [index, name] of ENGLISH.entries())
      months.set(name, index + 1).set(name.slice(0, 3), index + 1);
  });
  const base = lang && primaryLanguage(lang);
  if (!base || base === 'en') return;
  for (const locale of new Set([base, lang ?? base, ...(ownEntry(REGIONS, base) ?? [])]))
    for (const month of ['long', 'short'] as const)
      yield tableOf(`${locale} ${month}`, (months) => {
        addMonths(months, locale, { day: 'numeric', month, year: 'numeric' });
        if (INFLECTED.test(base)) addMonths(months, locale, { month });
      });
}

/** Where a language's months have other names; its pages seldom say from where they are. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-DZ', 'ar-MA', 'ar-LB'],
  de: ['de-AT'],
  sr: ['sr-Latn'],
};

/** Languages whose month names inflect beside a day. */
const INFLECTED = /^(?:be|ca|cs|el|fi|hr|hy|lt|lv|mk|pl|ru|sk|sl|sr|uk)$/;

/** The name itself: "febrer" of "de febrer". */
function nameIn(written: string): string {
  return wordsOf(written.toLowerCase()).reduce(
    (longest, word) => (word.length > longest.length ? word : longest),
    '',
  );
}

function addMonths(months: Map<string, number>, locale: string, options: Intl.DateTimeFormatOptions): void {
  try {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    const names = Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2024, month, 15));
      return nameIn(parts.find(({ type }) => type === 'month')?.value ?? '');
    });
    for (const [month, name] of names.entries()) {
      // A word that several months have in common, as "tháng" and "Teshrin", names none of them.
      const isOwn = names.indexOf(name) === names.lastIndexOf(name);
      if (name.length > 1 && isOwn && !months.has(name)) months.set(name, month + 1);
    }
  } catch {
    // An invalid language tag: use English months only.
  }
}
