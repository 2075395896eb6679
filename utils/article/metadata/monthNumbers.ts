// Month names of any language, from the browser's own tables instead of a list of ours.
import { wordsOf } from '../text.ts';

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
 * names of `lang`, then its short ones. A table is made when it is asked for, because the browser takes its time.
 */
export function* monthTables(lang: string | undefined): Generator<Months> {
  yield tableOf('', (months) => {
    months.set('sept', 9);
    for (const [index, name] of ENGLISH.entries())
      months.set(name, index + 1).set(name.slice(0, 3), index + 1);
  });
  const base = lang?.split(/[-_]/)[0]?.toLowerCase();
  if (!base || base === 'en') return;
  for (const month of ['long', 'short'] as const)
    yield tableOf(`${base} ${month}`, (months) => {
      addMonths(months, base, { day: 'numeric', month, year: 'numeric' });
      if (INFLECTED.test(base)) addMonths(months, base, { month });
    });
}

/** Languages whose months have another form beside a day than alone. */
const INFLECTED = /^(?:be|ca|cs|el|fi|hr|hy|lt|lv|mk|pl|ru|sk|sl|sr|uk)$/;

function addMonths(months: Map<string, number>, locale: string, options: Intl.DateTimeFormatOptions): void {
  try {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const name = format
        .formatToParts(Date.UTC(2024, month, 15))
        .find((part) => part.type === 'month')?.value;
      const key = wordsOf(name?.toLowerCase() ?? '')[0];
      if (key && key.length > 1 && !months.has(key)) months.set(key, month + 1);
    }
  } catch {
    // A language tag the browser doesn't accept: English months are all there is.
  }
}
