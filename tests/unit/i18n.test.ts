import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { formatBytes, formatDate, formatList, formatMinutes, plural, t } from '../../utils/i18n.ts';

/** A browser in a language, whose words put what is filled in at their end. */
function speak(language: string): void {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string, filled?: string | string[]) =>
    key === 'locale_code' ? language : `words: ${[filled ?? []].flat().join(' ')}`,
  );
}

describe('words with something filled in', () => {
  afterEach(() => vi.restoreAllMocks());

  it('keep an address apart where words are read from the right', () => {
    speak('ar');
    expect(t('auto_test_rule_opens', '=example.com/*/a*')).toBe('words: \u2068=example.com/*/a*\u2069');
    expect(t('auto_test_rule_opens', 3)).toBe('words: 3');
  });

  it('are left as they are where words are read from the left', () => {
    speak('ja');
    expect(t('auto_test_rule_opens', '=example.com/*/a*')).toBe('words: =example.com/*/a*');
  });
});

describe('forms of the language', () => {
  afterEach(() => vi.restoreAllMocks());

  /** A locale whose message for a number of things is `forms`; the browser's own language may be another. */
  function count(language: string, forms: string, browserLanguage = language): void {
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) =>
      key === 'locale_code' ? language : `{count, plural, ${forms}}`,
    );
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(browserLanguage);
  }

  it.each([
    ['en', 'one {# link} other {# links}', 1, '1 link'],
    ['en', 'one {# link} other {# links}', 0, '0 links'],
    ['pl', 'one {# odnośnik} few {# odnośniki} many {# odnośników} other {# odnośnika}', 3, '3 odnośniki'],
    ['pl', 'one {# odnośnik} few {# odnośniki} many {# odnośników} other {# odnośnika}', 12, '12 odnośników'],
    ['ja', 'other {リンク # 件}', 1, 'リンク 1 件'],
  ])('are chosen in %s by the number', (language, forms, number, expected) => {
    count(language, forms);
    expect(plural('related_more', number)).toBe(expected);
  });

  it('write lists, minutes and sizes as the language does', () => {
    count('ja', '');
    expect(formatList(['a', 'b', 'c'])).toBe('a、b、c');
    expect(formatMinutes(4)).toBe('4 分');
    count('en', '');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(formatMinutes(4)).toBe('4 min');
    expect(formatMinutes(4, 6)).toBe('4–6 min');
    expect(formatBytes(812)).toBe('812 bytes');
    expect(formatBytes(4100)).toBe('4.1 kB');
  });

  it('write dates as the browser’s own locale where it speaks the language of the words, else as the words’', () => {
    count('en', '', 'en-GB');
    expect(formatDate('2026-05-12')).toBe('12 May 2026');
    count('en', '', 'fi');
    expect(formatDate('2026-05-12')).toBe('May 12, 2026');
    count('no such language', '', 'nor such a browser');
    expect(formatDate('2026-05-12')).toBe('May 12, 2026');
  });
});

describe('words that were brought', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    pageGlobals().words = undefined;
  });

  it('are taken from what was brought, others from the browser', () => {
    speak('en');
    pageGlobals().words = 'cancel\nauto_test_rule_opens\n\nNo\nOpens by $1, $2';
    expect(t('cancel')).toBe('No');
    expect(t('auto_test_rule_opens', 'a', 3)).toBe('Opens by a, 3');
    expect(t('reader_close')).toBe('words: ');
  });

  it('are read anew when others are brought', () => {
    speak('en');
    pageGlobals().words = 'cancel\n\nNo';
    expect(t('cancel')).toBe('No');
    pageGlobals().words = 'cancel\n\nNein';
    expect(t('cancel')).toBe('Nein');
  });
});
