import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLeft, rememberLeft, wasLeft } from '../../../utils/platform/leftPages.ts';

const url = (address: string) => new URL(address);
const STORY = url('https://www.example.com/news/story?utm_source=mail');

describe('pages left by hand', () => {
  beforeEach(() => fakeBrowser.reset());

  it('stay left in their tab, under any address that is the same page', async () => {
    await rememberLeft(1, STORY, true);
    expect(await wasLeft(1, url('https://example.com/news/story#comments'))).toBe(true);
  });

  it('are not left in another tab, and no other page is', async () => {
    await rememberLeft(1, STORY, true);
    expect(await wasLeft(2, STORY)).toBe(false);
    expect(await wasLeft(1, url('https://example.com/news/other'))).toBe(false);
  });

  it('are left no longer once they were opened by hand, or the tab is gone', async () => {
    await rememberLeft(1, STORY, true);
    await rememberLeft(1, STORY, false);
    expect(await wasLeft(1, STORY)).toBe(false);
    await rememberLeft(1, STORY, true);
    await forgetLeft(1);
    expect(await wasLeft(1, STORY)).toBe(false);
  });

  it('are remembered up to a hundred a tab, the latest ones', async () => {
    for (let at = 0; at <= 100; at++) await rememberLeft(1, url(`https://example.com/${at}`), true);
    expect(await wasLeft(1, url('https://example.com/0'))).toBe(false);
    expect(await wasLeft(1, url('https://example.com/100'))).toBe(true);
  });
});
