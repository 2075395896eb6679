import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearPlaces, placeOf, savePlace } from '../../../utils/background/places/placesStore.ts';
import { keepLink, readingList } from '../../../utils/background/related/readingList.ts';

const story = (name: string | number) => new URL(`https://www.harbour.example/news/${name}`);
const place = (share: number) => ({ mark: 'k3x9', share });

beforeEach(async () => {
  fakeBrowser.reset();
  await clearPlaces();
});

describe('where articles were left off', () => {
  it('is known again under any address of the same article, and says nothing of it in the storage', async () => {
    await savePlace(story('pier'), place(0.4));
    expect(await placeOf(new URL('http://harbour.example/news/pier/#end'))).toEqual(place(0.4));
    expect(await placeOf(story('quay'))).toBeUndefined();
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('harbour');
  });

  it.each([0, 0.02, 0.98, 1])('is forgotten where %d of it is above: not begun, or read', async (share) => {
    await savePlace(story('pier'), place(0.4));
    await savePlace(story('pier'), place(share));
    expect(await placeOf(story('pier'))).toBeUndefined();
  });

  it('is kept for the five hundred latest, of two changes at once both', async () => {
    const places = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`f${at}`, place(0.5)]));
    await browser.storage.local.set({ places });
    await Promise.all([savePlace(story('pier'), place(0.4)), savePlace(story('quay'), place(0.6))]);
    const stored = (await browser.storage.local.get('places')) as { places: Record<string, unknown> };
    expect(Object.keys(stored.places)).toHaveLength(500);
    expect(Object.keys(stored.places)).not.toContain('f0');
    expect([await placeOf(story('pier')), await placeOf(story('quay'))]).toEqual([place(0.4), place(0.6)]);
  });

  it.each([
    null,
    7,
    [],
    { x: 1 },
    { x: { mark: 'a'.repeat(99), share: 1 } },
    { x: { mark: 'a', share: '1' } },
  ])('is nothing where %j was stored', async (stored) => {
    await browser.storage.local.set({ places: stored });
    expect(await placeOf(story('pier'))).toBeUndefined();
  });
});

describe('what is known of an article on the reading list', () => {
  it('is its site, date and length', async () => {
    const details = { site: 'Harbour Notes', published: '2026-05-01T08:00:00+01:00', minutes: 4 };
    await keepLink(story('pier').href, 'The pier', 'harbour.example', details);
    expect((await readingList())[0]?.details).toEqual(details);
  });

  it.each([
    { site: '', published: 'yesterday', minutes: -1 },
    { site: 3, published: '2026-05-01; DROP', minutes: Number.NaN },
  ])('is nothing of %j', async (details) => {
    await browser.storage.local.set({
      readingList: [{ url: story('pier').href, title: 'The pier', keptAt: 1, details }],
    });
    expect(await readingList()).toEqual([{ url: story('pier').href, title: 'The pier', keptAt: 1 }]);
  });
});
