// Where somebody says where articles open by themselves: the button's menu, the one in the reader, and the options page.
import type { Page } from 'puppeteer-core';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { waitFor } from './autoActions.ts';
import { clickIn, inReader } from './testExtension.ts';

/** The options page, once its list of sites is there. */
export async function autoOptions({ browser, optionsUrl }: LaunchedChromium): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(optionsUrl);
  await page.waitForSelector('#auto .add-rule input');
  return page;
}

/** What the browser tells the background when an entry of the button's menu is chosen. */
export async function pickFromMenu(chromium: LaunchedChromium, page: Page, entry: string): Promise<void> {
  const url = JSON.stringify(page.url());
  await page.bringToFront();
  await chromium.inBackground(
    `chrome.tabs.query({ active: true }).then(([first]) => {
      // A real click tells of the address, also where the extension may not know it otherwise.
      const tab = { ...first, url: ${url} };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(entry)} }, tab);
    })`,
  );
}

/** The tooltips of all tabs, for tabs whose address the extension may not know. */
export async function toolbarTitles(chromium: LaunchedChromium): Promise<string> {
  return chromium.inBackground(
    `chrome.tabs.query({}).then(async (tabs) =>
      (await Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })))).join(' | '))`,
  );
}

export async function openMenu(page: Page): Promise<void> {
  await clickIn(page, 'details.bar-menu summary');
  await waitFor(
    () => inReader(page, (root) => root.querySelector('.bar-menu-panel .button') !== null),
    'the menu',
  );
}

export async function choose(page: Page, words: RegExp): Promise<void> {
  await openMenu(page);
  const before = await sentence(page);
  await clickIn(page, '.bar-menu-panel .button', { words: words.source });
  await waitFor(async () => (await sentence(page)) !== before, 'the menu to say what holds now');
  await page.keyboard.press('Escape');
}

/** What the reader's menu says of the site. */
export function sentence(page: Page): Promise<string> {
  return inReader(page, (root) => root.querySelector('.bar-menu-panel [role=status]')?.textContent ?? '');
}

export interface WithPermissions {
  readonly chrome: {
    readonly permissions: {
      getAll(): Promise<{ origins: string[] }>;
      request(wanted: { origins: string[] }): Promise<boolean>;
    };
  };
}
