import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isDismissed, setDismissed } from '../../../../utils/background/auto/dismissedPages.ts';
import { forgetTabState } from '../../../../utils/background/storage/tabState.ts';

const url = (address: string) => new URL(address);
const STORY = url('https://www.example.com/news/story?utm_source=mail');

describe('pages left by hand', () => {
  beforeEach(async () => {
    for (const tabId of [1, 2]) await forgetTabState(tabId);
    fakeBrowser.reset();
  });

  it('stay left in their tab, under any address that is the same page', async () => {
    await setDismissed(1, STORY, true);
    expect(await isDismissed(1, url('https://example.com/news/story#comments'))).toBe(true);
  });

  it('are left for whoever asks in the same breath: a page loaded anew asks before anything is stored', async () => {
    const told = setDismissed(1, STORY, true);
    const asked = isDismissed(1, STORY);
    await told;
    expect(await asked).toBe(true);
  });

  it('are what was said last, also when it is said in the same breath', async () => {
    await Promise.all([setDismissed(1, STORY, false), setDismissed(1, STORY, true)]);
    expect(await isDismissed(1, STORY)).toBe(true);
  });

  it('are not left in another tab, and no other page is', async () => {
    await setDismissed(1, STORY, true);
    expect(await isDismissed(2, STORY)).toBe(false);
    expect(await isDismissed(1, url('https://example.com/news/other'))).toBe(false);
  });

  it('are left no longer once they were opened by hand, or the tab is gone', async () => {
    await setDismissed(1, STORY, true);
    await setDismissed(1, STORY, false);
    expect(await isDismissed(1, STORY)).toBe(false);
    await setDismissed(1, STORY, true);
    await forgetTabState(1);
    expect(await isDismissed(1, STORY)).toBe(false);
  });

  it('are remembered up to a hundred a tab, the latest ones', async () => {
    for (let at = 0; at <= 100; at++) await setDismissed(1, url(`https://example.com/${at}`), true);
    expect(await isDismissed(1, url('https://example.com/0'))).toBe(false);
    expect(await isDismissed(1, url('https://example.com/100'))).toBe(true);
  });

  it('are stored as fingerprints, as long for every address', async () => {
    await setDismissed(1, url(`https://example.com/${'x'.repeat(100_000)}`), true);
    const stored = JSON.stringify(await fakeBrowser.storage.session.get());
    expect(stored).not.toContain('example');
    expect(stored.length).toBeLessThan(100);
  });
});
