import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { consumePendingLink, expectReader } from '../../../../utils/background/reader/pendingLink.ts';
import { forgetTabState } from '../../../../utils/background/storage/tabState.ts';

const HERE = 'https://news.example/story';
const THERE = 'https://news.example/next';

beforeEach(async () => {
  for (const tabId of [7, 8]) await forgetTabState(tabId);
  fakeBrowser.reset();
});

describe('a link to be read in the reader', () => {
  it('is taken by the page that loads next, once', async () => {
    await expectReader(7, { from: HERE, to: THERE });
    expect(await consumePendingLink(7, THERE)).toBe(true);
    expect(await consumePendingLink(7, THERE)).toBe(false);
  });

  it('waits while the page it was chosen on says once more that it has loaded', async () => {
    await expectReader(7, { from: HERE, to: THERE });
    expect(await consumePendingLink(7, HERE)).toBe(false);
    expect(await consumePendingLink(7, THERE)).toBe(true);
  });

  it.each([
    ['the page before isn’t known', undefined, THERE],
    ['the page that came may not be asked', HERE, undefined],
    ['neither is known', undefined, undefined],
  ])('is taken too where %s', async (_, from, url) => {
    await expectReader(7, { from });
    expect(await consumePendingLink(7, url)).toBe(true);
  });

  it('is taken where it leads to the page itself', async () => {
    await expectReader(7, { from: HERE, to: HERE });
    expect(await consumePendingLink(7, HERE)).toBe(true);
  });

  it('is one of its tab', async () => {
    await expectReader(7, { from: HERE, to: THERE });
    expect(await consumePendingLink(8, THERE)).toBe(false);
    expect(await consumePendingLink(7, THERE)).toBe(true);
  });

  it('is kept for each of three tabs that are opened at once', async () => {
    await Promise.all([7, 8, 9].map((tabId) => expectReader(tabId)));
    expect(await Promise.all([7, 8, 9].map((tabId) => consumePendingLink(tabId)))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
