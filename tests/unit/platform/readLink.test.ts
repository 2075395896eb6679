import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expectReader, takeLinkToRead } from '../../../utils/platform/readLink.ts';

const HERE = 'https://news.example/story';
const THERE = 'https://news.example/next';

beforeEach(() => fakeBrowser.reset());

describe('a link to be read in the reader', () => {
  it('is taken by the page that loads next, once', async () => {
    await expectReader(7, { from: HERE, to: THERE });
    expect(await takeLinkToRead(7, THERE)).toBe(true);
    expect(await takeLinkToRead(7, THERE)).toBe(false);
  });

  it('waits while the page it was chosen on says once more that it has loaded', async () => {
    await expectReader(7, { from: HERE, to: THERE });
    expect(await takeLinkToRead(7, HERE)).toBe(false);
    expect(await takeLinkToRead(7, THERE)).toBe(true);
  });

  it.each([
    ['the page before isn’t known', undefined, THERE],
    ['the page that came may not be asked', HERE, undefined],
    ['neither is known', undefined, undefined],
  ])('is taken too where %s', async (_, from, url) => {
    await expectReader(7, { from });
    expect(await takeLinkToRead(7, url)).toBe(true);
  });

  it('is taken where it leads to the page itself', async () => {
    await expectReader(7, { from: HERE, to: HERE });
    expect(await takeLinkToRead(7, HERE)).toBe(true);
  });

  it('is one of its tab', async () => {
    await expectReader(7, { from: HERE, to: THERE });
    expect(await takeLinkToRead(8, THERE)).toBe(false);
    expect(await takeLinkToRead(7, THERE)).toBe(true);
  });
});
