import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import { FIREFOX_ID, type LaunchedBrowser } from '../browsers/launch.ts';
import { expectNoReader, expectReader, readerTitle, waitFor } from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from './autoSite.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { allowInOptions, loadedPage } from './firefoxActions.ts';

describe('private windows, in Firefox', () => {
  let firefox: LaunchedBrowser;
  let site: AutoSite;

  beforeAll(async () => {
    site = await startAutoSite();
    firefox = await borrowBrowser('firefox');
    await allowInOptions(firefox, '127.0.0.1');
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  /** The story in front of a new private window. */
  const openPrivately = async (name: string): Promise<Page> => {
    const address = `${site.one + storyPath('bridge')}?${name}`;
    await inFirefoxWindow(
      firefox.browser,
      `(async () => {
        const front = Services.wm.getMostRecentWindow('navigator:browser');
        const window = front.OpenBrowserWindow({ private: true });
        while (!window.gBrowserInit?.delayedStartupFinished) await new Promise((done) => front.setTimeout(done, 50));
        window.gBrowser.selectedTab = window.gBrowser.addTrustedTab(${JSON.stringify(address)});
      })()`,
    );
    return loadedPage(firefox, address);
  };

  it('have nothing open by itself, until Lectern is allowed there; then what was left stays left', async () => {
    await expectNoReader(await openPrivately('kept-out'));
    await inFirefoxWindow(
      firefox.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const permissions = ['internal:privateBrowsingAllowed'];
        await ExtensionPermissions.add('${FIREFOX_ID}', { permissions, origins: [] });
        await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
      })()`,
    );
    const page = await openPrivately('let-in');
    // The longer it takes to open, the longer it is given before the page is loaded anew.
    let patience = 1000;
    await waitFor(async () => {
      if ((await readerTitle(page)) === TITLES.bridge) return true;
      await page.reload();
      await new Promise((done) => setTimeout(done, patience));
      patience *= 2;
      return (await readerTitle(page)) === TITLES.bridge;
    }, 'the reader to open by itself');
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    await page.reload();
    await expectNoReader(page);
    await page.goto(site.one + storyPath('market'));
    await expectReader(page, TITLES.market);
  });
});
