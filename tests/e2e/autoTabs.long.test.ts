import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { withClosedRoots } from '../browsers/closedRoots.ts';
import { type LaunchedChromium, launchChromium } from '../browsers/launch.ts';
import {
  allowHost,
  expectNoReader,
  expectReader,
  readerTitle,
  toolbarTitle,
  waitFor,
} from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from './autoSite.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';
import { clickIn } from './testExtension.ts';

describe('tabs and windows in which articles open by themselves, in Chromium', () => {
  let chromium: LaunchedChromium;
  let site: AutoSite;

  beforeAll(async () => {
    site = await startAutoSite();
    chromium = await launchChromium({
      extension: EXTENSION_FOLDERS.chromium,
      headless: true,
      // Pages may play without a click here, so that whatever is to be silent has to be made so.
      flags: ['--autoplay-policy=no-user-gesture-required'],
    });
    await allowHost(chromium, '127.0.0.1');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const tell = (expression: string) => chromium.inBackground(expression);
  const pageAt = async (address: string): Promise<Page> => {
    const target = await chromium.browser.waitForTarget((target) => target.url() === address);
    const page = await target.page();
    if (!page) throw new Error(`No page at ${address}.`);
    return page;
  };
  /** A tab behind the one in front, as a middle click makes it. */
  const openBehind = async (address: string) => {
    const id = (await tell(
      `chrome.tabs.create({ url: ${JSON.stringify(address)}, active: false }).then(({ id }) => id)`,
    )) as number;
    return {
      id,
      page: await pageAt(address),
      show: () => tell(`chrome.tabs.update(${id}, { active: true })`),
    };
  };
  const hasFocus = (page: Page) => page.evaluate(() => document.hasFocus() && !document.hidden);

  it('reads a tab opened in the background when it is shown, not before', async () => {
    const front = await chromium.browser.newPage();
    await front.goto(site.one);
    await front.bringToFront();
    const behind = await openBehind(`${site.one + storyPath('bridge')}?behind`);
    await behind.page.waitForFunction(() => document.readyState === 'complete', { polling: 100 });
    expect(await behind.page.evaluate(() => document.visibilityState)).toBe('hidden');
    await expectNoReader(behind.page);
    expect(await hasFocus(front)).toBe(true);
    await behind.show();
    await expectReader(behind.page, TITLES.bridge);
    const opacity = () => behind.page.evaluate(() => getComputedStyle(document.body).opacity);
    await waitFor(async () => (await opacity()) === '1', 'the curtain to go');
    await behind.page.close();
    await front.close();
  });

  it('starts no sound in a tab opened in the background, nor when it is shown', async () => {
    const front = await chromium.browser.newPage();
    await front.goto(site.one);
    await front.bringToFront();
    const behind = await openBehind(site.one + storyPath('river', 'loud'));
    await behind.page.waitForFunction(() => document.readyState === 'complete', { polling: 100 });
    await expectNoReader(behind.page);
    expect(await tell(`chrome.tabs.get(${behind.id}).then((tab) => tab.audible)`)).toBe(false);
    await behind.show();
    await expectReader(behind.page, TITLES.river);
    const playing = (page: Page) =>
      withClosedRoots(page, (roots) => {
        const all = [document, ...roots].flatMap((tree) => [...tree.querySelectorAll('audio')]);
        return all.filter((element) => !element.paused).length;
      });
    await new Promise((done) => setTimeout(done, 1000));
    expect(await playing(behind.page)).toBe(0);
    // The same page does play where the reader doesn't open.
    await behind.page.goto(site.other + storyPath('river', 'loud'));
    await waitFor(async () => (await playing(behind.page)) === 1, 'the page’s own sound');
    await behind.page.close();
    await front.close();
  });

  it('reads a tab the browser had discarded once it is shown again', async () => {
    const front = await chromium.browser.newPage();
    await front.goto(site.one);
    await front.bringToFront();
    const address = `${site.one + storyPath('market')}?discarded`;
    const { id } = await openBehind(address);
    await tell(`chrome.tabs.update(${id}, { active: true })`);
    await expectReader(await pageAt(address), TITLES.market);
    await front.bringToFront();
    // A discarded tab goes on under another number.
    const kept = (await tell(`chrome.tabs.discard(${id}).then((tab) => tab.id)`)) as number;
    await waitFor(
      async () => (await tell(`chrome.tabs.get(${kept}).then((tab) => tab.discarded)`)) === true,
      'the tab to be discarded',
    );
    await tell(`chrome.tabs.update(${kept}, { active: true })`);
    // For a moment there may still be what the tab held before.
    await waitFor(
      async () => (await readerTitle(await pageAt(address))) === TITLES.market,
      'the reader in the tab that is back',
    );
    await tell(`chrome.tabs.remove(${kept})`);
    await front.close();
  });

  it('leaves a prerendered page alone until it is shown', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(site.one);
    const path = storyPath('river');
    await page.evaluate((next) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({
        prerender: [{ source: 'list', urls: [next], eagerness: 'immediate' }],
      });
      document.head.append(rules);
    }, path);
    await waitFor(async () => site.prerendered.has(path), 'the page to be prerendered');
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate((next) => {
        location.href = next;
      }, path),
    ]);
    await expectReader(page, TITLES.river);
    const seen = await page.evaluate(() => {
      const { wasPrerendered, wasReadEarly } = window as unknown as Record<string, unknown>;
      return { wasPrerendered, wasReadEarly };
    });
    expect(seen).toEqual({ wasPrerendered: true, wasReadEarly: false });
    await page.close();
  });

  it('has the reader still on a page the browser kept in memory', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await page.goto(site.one);
    await page.goBack();
    await expectReader(page, TITLES.bridge);
    expect(
      await page.evaluate(() => (window as unknown as { cameFromMemory?: boolean }).cameFromMemory),
    ).toBe(true);
    await waitFor(
      async () => (await toolbarTitle(chromium, page)) === messages.action_auto.message,
      'the button to say so',
    );
    // Left there, it stays left when the page is brought out once more.
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    await page.goto(site.one);
    await page.goBack();
    await expectNoReader(page);
    await page.close();
  });

  it('prints the page, not the curtain, while the paint is held back', async () => {
    const page = await chromium.browser.newPage();
    const arriving = page.goto(site.one + storyPath('bridge', 'slow'));
    const opacity = () => page.evaluate(() => getComputedStyle(document.body).opacity);
    await waitFor(async () => (await opacity()) === '0', 'the curtain');
    await page.emulateMediaType('print');
    expect(await opacity()).toBe('1');
    await page.emulateMediaType('screen');
    site.finish();
    await arriving;
    await page.close();
  });

  it('goes to a link and reads it on Alt+click, where nothing opens by itself', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(site.other + storyPath('bridge'));
    await chromium.pressToolbarButton(page);
    await expectReader(page, TITLES.bridge);
    await clickIn(page, 'main a[href*="market"]', { held: ['Alt'] });
    await expectReader(page, TITLES.market);
    expect(page.url()).toBe(site.other + storyPath('market'));
    await page.close();
  });
});

describe('private windows, in Chromium', () => {
  let site: AutoSite;

  beforeAll(async () => {
    site = await startAutoSite();
  });
  afterAll(() => site?.close());

  async function allowed(isAllowedPrivately: boolean) {
    const extension = EXTENSION_FOLDERS.chromium;
    const chromium = await launchChromium({ extension, headless: true, isAllowedPrivately });
    await allowHost(chromium, '127.0.0.1');
    return chromium;
  }

  /** The story in a private window. */
  async function openPrivately(chromium: LaunchedChromium): Promise<Page> {
    const address = `${site.one + storyPath('bridge')}?private`;
    await chromium.inBackground(
      `void chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} })`,
    );
    const page = await (await chromium.browser.waitForTarget((target) => target.url() === address)).page();
    if (!page) throw new Error('No private window.');
    return page;
  }

  it('is not in private windows', async () => {
    const chromium = await allowed(false);
    await expectNoReader(await openPrivately(chromium));
    await chromium.close();
  });

  it('is in private windows where it is allowed there, and knows there too what was left', async () => {
    const chromium = await allowed(true);
    const page = await openPrivately(chromium);
    await expectReader(page, TITLES.bridge);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    await page.reload();
    await expectNoReader(page);
    await chromium.close();
  });
});
