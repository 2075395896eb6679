// The toolbar button, right for each tab and window at the same time. Chromium tells its words, its badge and which
// drawing it was given; Firefox shows the button itself, with the drawing that is really on it, in either theme.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, type LaunchedChromium, launchFirefox } from '../browsers/launch.ts';
import { allowHost, expectReader, readerTitle, waitFor } from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from './autoSite.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';
import { allowInOptions, arriveAt, buttonOf, wearTheme } from './firefoxActions.ts';

const AVAILABLE = { title: 'Read in Lectern', badge: '' };
const OPEN = { title: 'Close reader view', badge: '', icon: '/icon/tile/open-16.png' };
const AUTO = {
  title: 'Opened automatically. Click to go back to the page',
  badge: '',
  icon: '/icon/tile/auto-16.png',
};
const NOTHING = { title: "This page doesn't look like an article", badge: '' };
const CLOSED = { badge: '–' };

/** What the button shows; its `icon` is absent where it isn't known. */
interface Button {
  readonly title: string;
  readonly badge: string;
  readonly icon?: string | undefined;
}

async function shows(button: () => Promise<Button>, expected: Partial<Button>): Promise<void> {
  let last: Button | undefined;
  const isThere = async () => {
    last = await button();
    return Object.entries(expected).every(([key, value]) => last?.[key as keyof Button] === value);
  };
  await waitFor(isThere, 'the button').catch(() => undefined);
  expect(last).toMatchObject(expected);
}

describe('the toolbar button in several windows, in Chromium', () => {
  let chromium: LaunchedChromium;
  let site: AutoSite;

  beforeAll(async () => {
    site = await startAutoSite();
    chromium = await borrowBrowser('chromium');
    await allowHost(chromium, '127.0.0.1');
    // The browser doesn't tell which drawing it shows: what it is given is written down on the way.
    await chromium.inBackground(`(() => {
      globalThis.drawn = {};
      const set = chrome.action.setIcon.bind(chrome.action);
      chrome.action.setIcon = (how) => { drawn[how.tabId] = how.path[16]; return set(how); };
    })()`);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  /** The number of the tab that was made last. */
  const newest = () =>
    chromium.inBackground<number>(
      'chrome.tabs.query({}).then((tabs) => Math.max(...tabs.map(({ id }) => id)))',
    );
  const button = (tab: number) => () =>
    chromium.inBackground<Button>(`(async () => ({
      title: await chrome.action.getTitle({ tabId: ${tab} }),
      badge: await chrome.action.getBadgeText({ tabId: ${tab} }),
      icon: drawn[${tab}],
    }))()`);
  const openWindow = async (address: string) => {
    const page = await chromium.browser.newPage({ type: 'window' });
    const tab = await newest();
    await page.goto(address);
    return { page, tab };
  };

  it('says of each what holds there, and changes in none when another does', async () => {
    const byItself = await openWindow(site.one + storyPath('bridge'));
    const byHand = await openWindow(site.other + storyPath('market'));
    const index = await openWindow(`${site.one}/app/`);
    const foreign = await openWindow('chrome://version/');
    await expectReader(byItself.page, TITLES.bridge);
    for (const { page } of [byHand, index, foreign]) {
      await page.bringToFront();
      await chromium.pressToolbarButton(page);
    }
    await expectReader(byHand.page, TITLES.market);
    const all = async () => {
      await shows(button(byItself.tab), AUTO);
      await shows(button(byHand.tab), OPEN);
      await shows(button(index.tab), NOTHING);
      await shows(button(foreign.tab), CLOSED);
    };
    await all();

    // A second tab in the first window has its own words.
    await byItself.page.bringToFront();
    const second = await chromium.browser.newPage();
    const secondTab = await newest();
    await second.goto(`${site.one}/politics`);
    await shows(button(secondTab), AVAILABLE);
    await all();
    await second.close();

    // Left in one window, gone on from in another: the rest stays.
    await byItself.page.bringToFront();
    await byItself.page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(byItself.page)) === undefined, 'the reader to close');
    await index.page.bringToFront();
    await index.page.goto(site.one + storyPath('river'));
    await expectReader(index.page, TITLES.river);
    await shows(button(byItself.tab), { ...AVAILABLE, icon: '/icon/tile/available-16.png' });
    await shows(button(index.tab), AUTO);
    await shows(button(byHand.tab), OPEN);
    await shows(button(foreign.tab), CLOSED);
    await byHand.page.goto(`${site.other}/`);
    await shows(button(byHand.tab), AVAILABLE);
    await shows(button(index.tab), AUTO);
  });
});

describe('the toolbar button in several windows and in either theme, in Firefox', () => {
  let firefox: LaunchedBrowser;
  let site: AutoSite;

  beforeAll(async () => {
    site = await startAutoSite();
    firefox = await launchFirefox({ extension: EXTENSION_FOLDERS.firefox, headless: true });
    await allowInOptions(firefox, '127.0.0.1');
    const first = await firefox.browser.newPage();
    await arriveAt(firefox, first, site.one + storyPath('river'), TITLES.river);
    await first.close();
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const openWindow = async (address: string) => {
    const page = await firefox.browser.newPage({ type: 'window' });
    await page.goto(address);
    return page;
  };
  const button = (page: Page) => () => buttonOf(firefox, page);
  const plain = (ground: 'light' | 'dark') => ({ ...AVAILABLE, icon: `/icon/on-${ground}/available-16.png` });

  it('says of each what holds there, with a drawing for the theme, and changes in none when another does', async () => {
    await wearTheme(firefox, 'light');
    const byHand = await openWindow(site.other + storyPath('market'));
    await firefox.pressToolbarButton(byHand);
    await expectReader(byHand, TITLES.market);
    const index = await openWindow(`${site.one}/`);
    const byItself = await openWindow(site.one + storyPath('bridge'));
    await expectReader(byItself, TITLES.bridge);
    await shows(button(byItself), AUTO);
    await shows(button(byHand), OPEN);
    await shows(button(index), plain('light'));
    await wearTheme(firefox, 'dark');
    await shows(button(index), plain('dark'));
    // These are drawn on a tile of their own, which stands out on both.
    await shows(button(byItself), AUTO);
    await shows(button(byHand), OPEN);

    await byItself.bringToFront();
    await byItself.keyboard.press('Escape');
    await shows(button(byItself), plain('dark'));
    await shows(button(byHand), OPEN);
    await byHand.goto(`${site.other}/`);
    await shows(button(byHand), plain('dark'));
    await wearTheme(firefox, 'light');
    for (const page of [byItself, byHand, index]) await shows(button(page), plain('light'));
  });
});
