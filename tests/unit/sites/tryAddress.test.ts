import { describe, expect, it } from 'vitest';
import { parsePlace, type SiteRule } from '../../../utils/sites/rules.ts';
import { tryAddress } from '../../../utils/sites/tryAddress.ts';

const place = parsePlace('example.com/news');
const rules: SiteRule[] = place ? [{ action: 'always', place }] : [];
const auto = { mode: 'allowed', rules } as const;

describe('what would happen at an address', () => {
  it.each([
    ['https://example.com/news/2026/11/20/the-mill-turns-again', true, false],
    ['example.com/news/2026/11/20/the-mill-turns-again', true, false],
    ['example.com:8080/news/2026/11/20/the-mill-turns-again', true, false],
    ['https://example.com/news/search?q=mill', true, true],
    ['https://example.com/?from=/news/', false, true],
  ])('at %s follows from rule and address', (address, mayOpen, isNoStory) => {
    expect(tryAddress(auto, address)).toMatchObject({ mayOpen, isNoStory });
  });

  it.each(['file:///home/ada/news/story.html', 'view-source:https://example.com/news/story', 'about:blank'])(
    'is nothing at %s',
    (address) => {
      expect(tryAddress(auto, address)).toMatchObject({ mayOpen: false, why: 'notWeb' });
    },
  );

  it.each(['', 'nonsense', 'two words', 'https://'])('is not known for “%s”', (address) => {
    expect(tryAddress(auto, address)).toBeUndefined();
  });
});
