// What auto mode does with pages, tabs and a background that dies, in Firefox; the same as in Chromium, where it is
// shown in more detail.

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { withClosedRoots } from '../browsers/closedRoots.ts';
import { inFirefoxWindow, inWindowOf } from '../browsers/firefoxToolbar.ts';
import { FIREFOX_ID, type LaunchedBrowser } from '../browsers/launch.ts';
import { expectNoReader, expectReader, readerTitle, waitFor } from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from './autoSite.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { allowInOptions, arriveAt, endBackground, loadedPage, waitForLeft } from './firefoxActions.ts';
import { clickIn } from './testExtension.ts';

describe('pages of an allowed site, in Firefox', () => {
  let firefox: LaunchedBrowser;
  let site: AutoSite;
  const pages: Page[] = [];

  beforeAll(async () => {
    site = await startAutoSite();
    firefox = await borrowBrowser('firefox');
    await allowInOptions(firefox, '127.0.0.1');
    // The registration reaches the processes of pages a moment later.
    const page = await firefox.browser.newPage();
    await arriveAt(firefox, page, site.one + storyPath('river'), TITLES.river);
    await page.close();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close().catch(() => undefined);
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const newPage = async () => {
    const page = await firefox.browser.newPage();
    pages.push(page);
    return page;
  };
  const leave = async (page: Page) => {
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
  };
  /** Goes to an address, which is a step in the history only where Firefox has done with the page before. */
  const goTo = async (page: Page, address: string) => {
    await page.goto(address);
    await waitFor(
      async () =>
        (await inWindowOf(
          firefox.browser,
          page,
          FIREFOX_ID,
          `return window.gBrowser.selectedBrowser.webProgress.isLoadingDocument ? 'loading' : 'done';`,
        )) === 'done',
      `Firefox to be done with ${address}`,
    );
  };
  /** Asks the page that is there now; puppeteer goes on asking the one before it when Firefox has kept it in memory. */
  const inPage = <T>(page: Page, read: (roots: ShadowRoot[]) => T) => withClosedRoots(page, read);
  /** Presses Firefox's own button; puppeteer waits in vain for a page that comes from memory. */
  const go = async (page: Page, where: 'Back' | 'Forward', address: string) => {
    // The window hears of a new step in the history after the page has loaded.
    await waitFor(
      async () =>
        (await inWindowOf(
          firefox.browser,
          page,
          FIREFOX_ID,
          `if (!window.gBrowser.canGo${where}) return 'not yet'; window.gBrowser.go${where}(); return 'gone';`,
        )) === 'gone',
      `${where} to be offered`,
    );
    await waitFor(async () => (await inPage(page, () => location.href)) === address, `${where} to get there`);
  };
  const visit = (page: Page, path: string) =>
    page.evaluate((to) => (globalThis as unknown as { visit(to: string): void }).visit(to), path);

  it('add no step to the history, and stay left through reload, back and forward', async () => {
    const page = await newPage();
    await goTo(page, site.one);
    await goTo(page, site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await leave(page);
    await page.reload();
    await expectNoReader(page);
    await goTo(page, site.one + storyPath('market'));
    await expectReader(page, TITLES.market);
    await go(page, 'Back', site.one + storyPath('bridge'));
    await expectNoReader(page);
    await go(page, 'Back', `${site.one}/`);
    await expectNoReader(page, 500);
    await go(page, 'Forward', site.one + storyPath('bridge'));
    await expectNoReader(page, 500);
    await go(page, 'Forward', site.one + storyPath('market'));
    await expectReader(page, TITLES.market);
  });

  it('have their reader still when Firefox kept them in memory', async () => {
    const page = await newPage();
    await goTo(page, site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await goTo(page, site.one);
    await go(page, 'Back', site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    expect(await inPage(page, () => (window as unknown as { cameFromMemory?: boolean }).cameFromMemory)).toBe(
      true,
    );
  });

  it('are decided on again when an app moves on, and a stale story never stays', async () => {
    const page = await newPage();
    await page.goto(`${site.one}/app/`);
    await expectNoReader(page, 800);
    await visit(page, storyPath('bridge', 'app'));
    await expectReader(page, TITLES.bridge);
    await visit(page, storyPath('market', 'app'));
    await expectReader(page, TITLES.market);
    await visit(page, '/app/');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    await expectNoReader(page);
  });

  it('open nothing while one scrolls an endless one, and the story one is at on a click', async () => {
    const page = await newPage();
    await page.goto(site.one + storyPath('bridge', 'endless'));
    await expectReader(page, TITLES.bridge);
    await leave(page);
    await page.evaluate(() => (globalThis as unknown as { loadNext(): void }).loadNext());
    await expectNoReader(page);
    await firefox.pressToolbarButton(page);
    await expectReader(page, TITLES.market);
  });

  it.each(['/', '/politics', `/frame/${storyPath('bridge')}`])('leave %s alone', async (path) => {
    const page = await newPage();
    await page.goto(site.one + path);
    await expectNoReader(page);
  });

  it('are read in a tab behind only when it is shown, and take no focus before', async () => {
    const front = await newPage();
    await front.goto(site.one);
    await front.bringToFront();
    const address = `${site.one + storyPath('bridge')}?behind`;
    await inFirefoxWindow(
      firefox.browser,
      `(() => {
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        gBrowser.addTrustedTab(${JSON.stringify(address)}, { inBackground: true });
      })()`,
    );
    const behind = await loadedPage(firefox, address);
    pages.push(behind);
    expect(await behind.evaluate(() => document.visibilityState)).toBe('hidden');
    await expectNoReader(behind);
    expect(await front.evaluate(() => document.visibilityState)).toBe('visible');
    await behind.bringToFront();
    await expectReader(behind, TITLES.bridge);
  });

  it('go on opening, and stay left, when the background has just ended', async () => {
    const page = await newPage();
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await endBackground(firefox);
    await leave(page);
    await waitForLeft(firefox, page);
    await endBackground(firefox);
    await page.reload();
    await expectNoReader(page);
    await endBackground(firefox);
    await page.goto(site.one + storyPath('market'));
    await expectReader(page, TITLES.market);
  });

  it('open nothing as their source: the button says that the page is closed to it', async () => {
    const address = `view-source:${site.one + storyPath('bridge')}`;
    await inFirefoxWindow(
      firefox.browser,
      `(() => {
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(address)});
      })()`,
    );
    // Firefox gives tests no hold on the page itself: what they see of it is the browser's window.
    const ask = (body: string) =>
      inFirefoxWindow(
        firefox.browser,
        `(() => {
          const window = Services.wm.getMostRecentWindow('navigator:browser');
          const { gBrowser, document, CustomizableUI } = window;
          CustomizableUI.addWidgetToArea('lectern_lectern_example-browser-action', CustomizableUI.AREA_NAVBAR);
          const button = document.getElementById('lectern_lectern_example-BAP');
          ${body}
        })()`,
      );
    await waitFor(async () => (await ask('return gBrowser.currentURI.spec')) === address, 'the source');
    await new Promise((done) => setTimeout(done, 1500));
    expect(await ask("return button.getAttribute('tooltiptext')")).toBe('Read in Lectern');
    await ask('button.click()');
    await waitFor(
      async () =>
        (await ask("return button.getAttribute('tooltiptext')")) === messages.action_blocked.message,
      'the button to say so',
    );
    await ask('gBrowser.removeTab(gBrowser.selectedTab)');
  });

  it('stay in the reader when a link inside it is followed', async () => {
    const page = await newPage();
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await clickIn(page, 'main a[href*="market"]');
    await expectReader(page, TITLES.market);
  });
});
