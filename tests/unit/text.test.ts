import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { t } from '../../utils/text.ts';

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
