import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAYS_BEHIND, staysBehind } from '../../../utils/build/staysBehind.ts';
import { PACKED_AFTER } from '../../../utils/shared/text/packedAfter.ts';

describe('the languages that stay behind', () => {
  it.each(STAYS_BEHIND)('%s is written', (locale) => {
    expect(existsSync(`public/_locales/${locale}/messages.json`)).toBe(true);
  });

  it('are none that another is packed after, and not English', () => {
    for (const code of [...Object.values(PACKED_AFTER), 'en'])
      expect(STAYS_BEHIND).not.toContain(code.replace('-', '_'));
  });

  it.each([
    ['_locales/en/messages.json', false],
    ['_locales/pt_BR/messages.json', false],
    ['_locales/fi/messages.json', true],
    ['icon/48.png', false],
  ])('%s stays behind: %s', (path, does) => {
    expect(staysBehind(path)).toBe(does);
  });
});
