// What is asked for while it is being written: the answer holds what was written, and goes on holding it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_CORRECTIONS } from '../../../../utils/article/corrections/correctionRule.ts';
import { correctionsOf, saveCorrections } from '../../../../utils/background/corrections/correctionsStore.ts';
import { changeSiteLooks, siteLook } from '../../../../utils/background/looks/siteLooks.ts';
import { changePlaces, placeOf } from '../../../../utils/background/places/placesStore.ts';
import { articleFingerprint } from '../../../../utils/background/related/readHistory.ts';
import { changeSettings, knownSettings } from '../../../../utils/background/storage/changeSettings.ts';

const SITE = 'harbour.example';
const STORY = new URL('https://harbour.example/news/pier');
const ARTICLE = await articleFingerprint(STORY);
const PLACE = { mark: 'k3x9', share: 0.4 };
const CORRECTED = { ...NO_CORRECTIONS, reading: 'whole' } as const;

/** A storage that takes nothing before it is told to. */
function heldStorage(): () => void {
  const { promise: told, resolve: go } = Promise.withResolvers<void>();
  for (const area of ['sync', 'local'] as const) {
    const { set } = fakeBrowser.storage[area];
    vi.spyOn(fakeBrowser.storage[area], 'set').mockImplementation(async (items) => {
      await told;
      return (set as (items: object) => Promise<void>).call(fakeBrowser.storage[area], items);
    });
  }
  return go;
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('what is asked for while it is being written', () => {
  const STORED: [string, () => Promise<unknown>, () => Promise<unknown>, unknown][] = [
    [
      'a setting',
      () => changeSettings({ kind: 'look', look: { theme: 'sepia' } }),
      async () => (await knownSettings()).look.theme,
      'sepia',
    ],
    [
      'a correction',
      () => saveCorrections(SITE, CORRECTED),
      async () => (await correctionsOf(SITE)).reading,
      CORRECTED.reading,
    ],
    [
      'the look of a site',
      () => changeSiteLooks(() => ({ [SITE]: { theme: 'sepia' } })),
      () => siteLook(SITE),
      { theme: 'sepia' },
    ],
    ['a place', () => changePlaces(() => ({ [ARTICLE]: PLACE })), () => placeOf(STORY), PLACE],
  ];

  it.each(STORED)('is %s as it is then, and later', async (_, write, read, expected) => {
    expect(await read()).not.toEqual(expected);
    const go = heldStorage();
    const writing = write();
    await new Promise((turn) => setTimeout(turn));
    const asked = read();
    go();
    await writing;
    expect(await asked).toEqual(expected);
    expect(await read()).toEqual(expected);
  });

  it.each(STORED)(
    'is %s as it was where the write takes too long, and as it is once that has ended',
    async (_, write, read, expected) => {
      const go = heldStorage();
      const writing = write();
      await new Promise((turn) => setTimeout(turn));
      expect(await read()).not.toEqual(expected);
      go();
      await writing;
      expect(await read()).toEqual(expected);
    },
  );
});
