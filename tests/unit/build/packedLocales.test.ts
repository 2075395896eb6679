import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKED_LOCALES, staysBehind } from '../../../utils/build/packedLocales.ts';

describe('the languages in the package', () => {
  it.each(PACKED_LOCALES)('%s has its words', (locale) => {
    expect(existsSync(`public/_locales/${locale}/messages.json`)).toBe(true);
  });

  it.each([
    ['_locales/en/messages.json', false],
    ['_locales/pt_BR/messages.json', false],
    ['_locales/el/messages.json', true],
    ['icon/16.png', false],
  ])('%s stays behind: %s', (path, does) => {
    expect(staysBehind(path)).toBe(does);
  });
});
