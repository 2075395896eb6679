import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchRegistration } from '../../utils/sites/access.ts';
import type { SiteRule } from '../../utils/sites/rules.ts';
import { endWorker } from '../browsers/backgroundOf.ts';
import type { LaunchedChromium } from '../browsers/launch.ts';
import {
  expectNoReader,
  expectReader,
  readerTitle,
  registered,
  setAccess,
  setAuto,
  waitFor,
  worldsIn,
} from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from './autoSite.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { clickIn } from './testExtension.ts';

const ONE = '*://127.0.0.1/*';
const always = (host: string): SiteRule => ({ action: 'always', place: { kind: 'host', host } });

describe('articles that open by themselves, in Chromium', () => {
  let chromium: LaunchedChromium;
  let site: AutoSite;
  let page: Page;

  beforeAll(async () => {
    site = await startAutoSite();
    chromium = await borrowBrowser('chromium');
    await setAccess(chromium, ONE, true);
    await allow();
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await chromium.browser.newPage();
  });
  afterEach(() => page.close());

  const allow = async (...given: SiteRule[]) => {
    const rules = given.length > 0 ? given : [always('127.0.0.1')];
    await setAuto(chromium, { mode: 'allowed', rules });
    // Not just any: those of the rules before are there until the background has heard of these.
    const wanted = watchRegistration('allowed', rules, [ONE])?.matches ?? [];
    await waitFor(
      async () => `${(await registered(chromium)).toSorted()}` === `${wanted.toSorted()}`,
      'the registration',
    );
  };

  it('opens an article on an allowed site, in its own address and without a history entry', async () => {
    await page.goto(site.one);
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    expect(page.url()).toBe(site.one + storyPath('bridge'));
    expect(await page.evaluate(() => history.length)).toBe(3);
    await page.goBack();
    expect(page.url()).toBe(`${site.one}/`);
    await expectNoReader(page);
  });

  it.each(['/', '/politics', `/frame/${storyPath('bridge')}`])('leaves %s alone', async (path) => {
    await page.goto(site.one + path);
    await expectNoReader(page);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('puts nothing into a site that is not allowed', async () => {
    await page.goto(site.other + storyPath('bridge'));
    await expectNoReader(page);
    expect(await worldsIn(page)).toEqual([]);
    expect(await registered(chromium)).toEqual([ONE]);
    await page.goto(site.one);
    expect(await worldsIn(page)).toEqual([chromium.extensionOrigin]);
  });

  it('stays closed on a page that was left, through reload, back and forward, until opened by hand', async () => {
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    await page.reload();
    await expectNoReader(page);
    await page.goto(site.one + storyPath('market'));
    await expectReader(page, TITLES.market);
    await page.goBack();
    await expectNoReader(page);
    await page.goForward();
    await expectReader(page, TITLES.market);
    await page.goto(site.one + storyPath('bridge'));
    await expectNoReader(page);
    await chromium.pressToolbarButton(page);
    await expectReader(page, TITLES.bridge);
    await page.reload();
    await expectReader(page, TITLES.bridge);
  });

  it('opens what was left in one tab in another', async () => {
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    const second = await chromium.browser.newPage();
    await second.goto(site.one + storyPath('bridge'));
    await expectReader(second, TITLES.bridge);
    await second.close();
  });

  it('stays in the reader when a link inside it is followed', async () => {
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await clickIn(page, 'main a[href*="market"]');
    await expectReader(page, TITLES.market);
  });

  it('holds back the paint of a likely article until the reader is there', async () => {
    const arriving = page.goto(site.one + storyPath('bridge', 'slow'));
    await waitFor(() => page.evaluate(() => getComputedStyle(document.body).opacity === '0'), 'the curtain');
    site.finish();
    await expectReader(page, TITLES.bridge);
    await arriving;
    const painted = () => page.evaluate(() => getComputedStyle(document.body).opacity);
    await waitFor(async () => (await painted()) === '1', 'the curtain to go');
  });

  it('lets the paint go on, and opens nothing, where a page only says that it is an article', async () => {
    const arriving = page.goto(site.one + storyPath('bridge', 'hollow'));
    const opacity = () => page.evaluate(() => getComputedStyle(document.body).opacity);
    await waitFor(async () => (await opacity()) === '0', 'the curtain');
    site.finish();
    await arriving;
    await waitFor(async () => (await opacity()) === '1', 'the curtain to go');
    await expectNoReader(page);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('shows the page after all where the reader doesn’t come', async () => {
    await chromium.inBackground('void (chrome.scripting.executeScript = () => new Promise(() => undefined))');
    const arriving = page.goto(site.one + storyPath('bridge', 'slow'));
    const opacity = () => page.evaluate(() => getComputedStyle(document.body).opacity);
    await waitFor(async () => (await opacity()) === '0', 'the curtain');
    site.finish();
    await arriving;
    await waitFor(async () => (await opacity()) === '1', 'the curtain to go');
    expect(await readerTitle(page)).toBeUndefined();
    await endWorker(chromium);
  });

  it('waits for a page that its scripts draw late', async () => {
    await page.goto(site.one + storyPath('river', 'late'));
    await expectReader(page, TITLES.river);
  });

  it('decides again on each story of a single-page app, and never shows a stale one', async () => {
    await page.goto(`${site.one}/app/`);
    await expectNoReader(page, 800);
    const visit = (path: string) =>
      page.evaluate((to) => (globalThis as unknown as { visit(to: string): void }).visit(to), path);
    await visit(storyPath('bridge', 'app'));
    await expectReader(page, TITLES.bridge);
    await visit(storyPath('market', 'app'));
    expect(await readerTitle(page)).not.toBe(TITLES.bridge);
    await expectReader(page, TITLES.market);
    await visit('/app/');
    await expectNoReader(page);
  });

  it('opens nothing by itself while one scrolls an endless page, and reads the story one is at', async () => {
    await page.goto(site.one + storyPath('bridge', 'endless'));
    await expectReader(page, TITLES.bridge);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    await page.evaluate(() => (globalThis as unknown as { loadNext(): void }).loadNext());
    await expectNoReader(page);
    await chromium.pressToolbarButton(page);
    await expectReader(page, TITLES.market);
  });

  it('goes by the path: only under one, and not one page', async () => {
    await allow(
      { action: 'never', place: { kind: 'host', host: '127.0.0.1' } },
      { action: 'always', place: { kind: 'path', host: '127.0.0.1', path: '/culture' } },
      {
        action: 'never',
        place: {
          kind: 'page',
          host: new URL(site.one).host,
          path: storyPath('market', 'culture'),
          query: '',
        },
      },
    );
    await page.goto(site.one + storyPath('bridge'));
    await expectNoReader(page);
    await page.goto(`${site.one + storyPath('bridge')}?from=/culture/`);
    await expectNoReader(page);
    await page.goto(site.one + storyPath('market', 'culture'));
    await expectNoReader(page);
    await page.goto(site.one + storyPath('bridge', 'culture'));
    await expectReader(page, TITLES.bridge);
    await allow();
  });

  it('goes by the path too when a page comes under it, or leaves it, without loading', async () => {
    await allow({ action: 'always', place: { kind: 'path', host: '127.0.0.1', path: '/app/2026' } });
    await page.goto(`${site.one}/app/`);
    const visit = (path: string) =>
      page.evaluate((to) => (globalThis as unknown as { visit(to: string): void }).visit(to), path);
    expect(await isWatched(chromium, page)).toBe(false);
    await visit(storyPath('bridge', 'app'));
    await expectReader(page, TITLES.bridge);
    await visit('/app/');
    await expectNoReader(page);
    await visit(storyPath('market', 'app'));
    await expectReader(page, TITLES.market);
    await allow();
  });

  it('works when the background has just been killed, and remembers what was left', async () => {
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await endWorker(chromium);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    // Browsers end a background that has nothing to do, not one that has just been told something.
    await waitFor(() => isLeft(chromium, page), 'the background to know that the page was left');
    await endWorker(chromium);
    await page.reload();
    await expectNoReader(page);
    await endWorker(chromium);
    await page.goto(site.one + storyPath('market'));
    await expectReader(page, TITLES.market);
  });

  it('is off when the browser takes the site back, says so in the options, and on again when it is given', async () => {
    await setAccess(chromium, ONE, false);
    await waitFor(async () => (await registered(chromium)).length === 0, 'the registration to go');
    await page.goto(site.one + storyPath('bridge'));
    await expectNoReader(page);
    await page.goto(chromium.optionsUrl);
    await page.waitForSelector('#auto .missing');
    await setAccess(chromium, ONE, true);
    await page.waitForFunction(() => !document.querySelector('#auto .missing'), { polling: 100 });
    await waitFor(async () => (await registered(chromium)).length > 0, 'the registration');
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
  });
});

/** Whether the background has stored that the page was left. */
async function isLeft(chromium: LaunchedChromium, page: Page): Promise<boolean> {
  const url = JSON.stringify(page.url());
  return chromium.inBackground(
    `chrome.tabs.query({}).then(async (tabs) => {
      const key = 'tab:' + tabs.find((tab) => tab.url === ${url}).id;
      return (await chrome.storage.session.get(key))[key].dismissed.length > 0;
    })`,
  );
}

/** Whether the watch script is in the page, asked in the extension's own world. */
async function isWatched(chromium: LaunchedChromium, page: Page): Promise<boolean> {
  const url = JSON.stringify(page.url());
  return chromium.inBackground(
    `chrome.tabs.query({}).then(async (tabs) => {
      const target = { tabId: tabs.find((tab) => tab.url === ${url}).id };
      const [found] = await chrome.scripting.executeScript({ target, func: () => 'watch' in (globalThis[Symbol.for('lectern')] ?? {}) });
      return found.result;
    })`,
  );
}
