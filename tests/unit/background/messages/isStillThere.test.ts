import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isStillThere } from '../../../../utils/background/messages/isStillThere.ts';
import type { PageOrigin, RawSender } from '../../../../utils/background/messages/messageOrigin.ts';

const url = new URL('https://news.example/story');
const page: PageOrigin = {
  kind: 'page',
  tabId: 7,
  frameId: 0,
  url,
  tabUrl: url,
  isPrivate: false,
  isLeaving: false,
};
const sender = (status: string, more: RawSender = {}): RawSender => ({
  origin: 'https://news.example',
  tab: { id: 7, status },
  ...more,
});

const executeScript = vi.fn();
beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ result: 'https://news.example' }]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

describe('the page of a sender in Firefox', () => {
  it('is taken to be there without asking, where it has loaded and the tab shows its site', async () => {
    expect(await isStillThere(sender('complete'), page)).toBe(true);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['the tab is loading', sender('loading')],
    ['the tab shows another site', sender('complete', { origin: 'https://bank.example' })],
    ['the page is one without an origin', sender('complete', { origin: 'null' })],
  ])('is asked for where %s', async (_, raw) => {
    expect(await isStillThere(raw, page)).toBe(true);
    expect(executeScript.mock.lastCall?.[0].target).toEqual({ tabId: 7, frameIds: [0] });
  });

  it('is asked for by name where the browser has one', async () => {
    await isStillThere(sender('loading', { documentId: 'a-b' }), page);
    expect(executeScript.mock.lastCall?.[0].target).toEqual({ tabId: 7, documentIds: ['a-b'] });
  });

  it('has gone where another site answers, or no page does', async () => {
    executeScript.mockResolvedValueOnce([{ result: 'https://bank.example' }]);
    expect(await isStillThere(sender('loading'), page)).toBe(false);
    executeScript.mockRejectedValueOnce(new Error('Missing host permission for the tab'));
    expect(await isStillThere(sender('loading'), page)).toBe(false);
    executeScript.mockResolvedValueOnce([]);
    expect(await isStillThere(sender('loading'), page)).toBe(false);
  });
});
