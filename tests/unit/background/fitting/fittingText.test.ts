import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFitting, takeFittingText } from '../../../../utils/background/fitting/fittingText.ts';
import { originAt } from '../pageOrigin.ts';

const URL_OF_PAGE = 'https://news.example/2026/05/story';
const BRIDGE = { text: 'The bridge is closed.', lang: 'en' };
const FERRY = { text: 'The ferry sails again.', lang: 'en' };

const isOpened = async () => (await browser.tabs.query({})).some(({ url }) => url?.endsWith('/fitting.html'));

describe('the reading test', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });

  it('is given the article once', async () => {
    await openFitting(originAt(URL_OF_PAGE), BRIDGE);
    expect(await isOpened()).toBe(true);
    expect(await takeFittingText()).toEqual(BRIDGE);
    expect(await takeFittingText()).toBeUndefined();
  });

  it('opens where there is no room for the article, and has no other one', async () => {
    await openFitting(originAt(URL_OF_PAGE), BRIDGE);
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await openFitting(originAt(URL_OF_PAGE), FERRY);
    expect(await isOpened()).toBe(true);
    expect(await takeFittingText()).toBeUndefined();
  });

  it('has no other article where the one it is opened from is read privately', async () => {
    await openFitting(originAt(URL_OF_PAGE), BRIDGE);
    await openFitting({ ...originAt(URL_OF_PAGE), isPrivate: true }, FERRY);
    expect(await takeFittingText()).toBeUndefined();
  });
});
