import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredDetails } from '../../../../utils/background/related/detailStore.ts';
import { fetchLinkDetails } from '../../../../utils/background/related/fetchLinkDetails.ts';
import { changeSettings } from '../../../../utils/background/storage/changeSettings.ts';
import { originAt } from '../pageOrigin.ts';

const { stored, allowed, fetchPage } = vi.hoisted(() => ({
  stored: new Map<string, StoredDetails>(),
  allowed: new Set<string>(),
  fetchPage: vi.fn(),
}));
vi.mock('../../../../utils/background/related/detailStore.ts', () => ({
  storedDetails: async (url: string) => stored.get(url),
  storeDetails: async (entry: StoredDetails) => void stored.set(entry.url, entry),
}));
vi.mock('../../../../utils/background/related/fetchPage.ts', () => ({ fetchPage }));
vi.mock('../../../../utils/background/related/followLink.ts', () => ({
  hasAccess: async ({ hostname }: URL) => allowed.has(hostname),
}));

const PAGE = originAt('https://harbour.example/news/pier');
const LINK = 'https://harbour.example/news/boat';
const page = (etag: string) => ({
  kind: 'page',
  html: '<title>The boat</title>',
  validators: { etag },
});

const setDetails = (details: boolean) => changeSettings({ kind: 'related', related: { details } });

describe('looking a link up', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await setDetails(true);
    vi.useFakeTimers();
    stored.clear();
    allowed.clear();
    allowed.add('harbour.example');
    fetchPage.mockReset().mockResolvedValue(page('one'));
  });
  afterEach(() => vi.useRealTimers());

  it('asks only the article’s own site, and only when it was allowed', async () => {
    expect(await fetchLinkDetails(PAGE, 'https://island.example/news/boat')).toBeUndefined();
    allowed.clear();
    expect(await fetchLinkDetails(PAGE, LINK)).toBeUndefined();
    expect(fetchPage).not.toHaveBeenCalled();
  });

  it('asks nothing until that was turned on, and nothing for private windows', async () => {
    expect(await fetchLinkDetails({ ...PAGE, isPrivate: true }, LINK)).toBeUndefined();
    await setDetails(false);
    expect(await fetchLinkDetails(PAGE, LINK)).toBeUndefined();
    expect(fetchPage).not.toHaveBeenCalled();
  });

  it('asks once a day, then with what the server said last', async () => {
    expect(await fetchLinkDetails(PAGE, LINK)).toEqual({ title: 'The boat' });
    await fetchLinkDetails(PAGE, LINK);
    expect(fetchPage).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(25 * 60 * 60 * 1000);
    fetchPage.mockResolvedValue({ kind: 'unchanged' });
    expect(await fetchLinkDetails(PAGE, LINK)).toEqual({ title: 'The boat' });
    expect(fetchPage).toHaveBeenLastCalledWith(LINK, { etag: 'one' });
    await fetchLinkDetails(PAGE, LINK);
    expect(fetchPage).toHaveBeenCalledTimes(2);
  });

  it('has two under way at most', async () => {
    const done: (() => void)[] = [];
    fetchPage.mockImplementation(() => new Promise((end) => done.push(() => end(page('one')))));
    const all = ['a', 'b', 'c', 'd'].map((name) => fetchLinkDetails(PAGE, `${LINK}/${name}`));
    await vi.advanceTimersByTimeAsync(1);
    expect(fetchPage).toHaveBeenCalledTimes(2);
    done[0]?.();
    await vi.advanceTimersByTimeAsync(1);
    expect(fetchPage).toHaveBeenCalledTimes(3);
    for (let at = 1; at < 4; at++) {
      done[at]?.();
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(await Promise.all(all)).toHaveLength(4);
  });
});
