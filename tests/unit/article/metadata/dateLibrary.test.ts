// Dates of all languages as a date library writes them, which has its own tables of names: what is read of them is
// right, or nothing.
import { format } from 'date-fns';
import * as locales from 'date-fns/locale';
import { describe, expect, it } from 'vitest';
import { dateContext, parseDate } from '../../../../utils/article/metadata/parseDate.ts';

const NOW = Date.UTC(2026, 5, 1);
const DAYS = [3, 6, 12, 17, 28];
const two = (value: number) => String(value).padStart(2, '0');

interface Reading {
  readonly text: string;
  readonly wanted: string;
  readonly read: string | undefined;
}

/** What is read of sixty dates in one language. */
function readings(locale: (typeof locales)['de'], pattern: string): Reading[] {
  const lang = locale.code;
  const context = dateContext(lang, NOW);
  return Array.from({ length: 12 }, (_, month) =>
    DAYS.map((day) => {
      const text = format(new Date(2024, month, day, 12), pattern, { locale });
      return {
        text,
        wanted: `2024-${two(month + 1)}-${two(day)}`,
        read: parseDate(text, context)?.slice(0, 10),
      };
    }),
  ).flat();
}

const ALL = Object.values(locales);

describe.each(['PPP', 'PPPP', 'PP'])('dates in words, as %s', (pattern) => {
  it.each(ALL.map((locale) => [locale.code, locale] as const))('are never another day in %s', (_, locale) => {
    const wrong = readings(locale, pattern).filter(
      ({ wanted, read }) => read !== undefined && read !== wanted,
    );
    expect(wrong).toEqual([]);
  });

  it('are read whole in nearly all languages', () => {
    const whole = ALL.filter((locale) =>
      readings(locale, pattern).every(({ wanted, read }) => read === wanted),
    );
    expect(whole.length / ALL.length).toBeGreaterThan(pattern === 'PP' ? 0.6 : 0.8);
  });
});

describe('dates in numbers', () => {
  /** The library's month comes first there as in no newspaper of theirs. */
  const OTHER_ORDER = /^(?:ar-DZ|ar-MA|ar-SA|bn|ckb|gd|sq|ug)$/;

  it.each(ALL.map((locale) => [locale.code, locale] as const).filter(([code]) => !OTHER_ORDER.test(code)))(
    'are never another day in %s',
    (_, locale) => {
      const wrong = readings(locale, 'P').filter(({ wanted, read }) => read !== undefined && read !== wanted);
      expect(wrong).toEqual([]);
    },
  );
});
