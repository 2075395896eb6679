// Month names of any language, from the browser's own tables instead of a list of ours.

/** Lower-case month names and abbreviations of English and of `lang`, with their numbers 1–12. */
export function monthNumbers(lang: string | undefined): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const base = lang?.split(/[-_]/)[0]?.toLowerCase();
  for (const locale of base && base !== 'en' ? ['en', base] : ['en']) {
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { day: 'numeric', month: style, year: 'numeric' }] as const)
        addMonths(months, locale, options);
    }
  }
  months.set('sept', 9);
  return months;
}

function addMonths(months: Map<string, number>, locale: string, options: Intl.DateTimeFormatOptions): void {
  try {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const name = format
        .formatToParts(Date.UTC(2024, month, 15))
        .find((part) => part.type === 'month')?.value;
      const key = name?.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/u)?.[0];
      if (key && key.length > 1 && !months.has(key)) months.set(key, month + 1);
    }
  } catch {
    // A language tag the browser doesn't accept: English months are all there is.
  }
}
