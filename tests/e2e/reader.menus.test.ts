import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { demoArticle } from '../demo/pages.ts';
import { articleText, BROWSERS, type Stage, setStage, until, waitFor } from './stage.ts';

const LONG = demoArticle('longread');

type Item = 'read-page' | 'read-selection' | 'read-link';

/** Opens the context menu on the element of Firefox and chooses the entry, as a person does. */
async function chooseInFirefox(stage: Stage, page: Page, selector: string, item: Item): Promise<void> {
  await page.bringToFront();
  await page.click(selector, { button: 'right' });
  const chosen = await until(`the menu’s entry ${item}`, () =>
    inFirefoxWindow(
      stage.launched().browser,
      `(() => {
        const menu = document.getElementById('contentAreaContextMenu');
        const entry = menu.querySelector('[id$="menuitem-_${item}"]');
        if (menu.state !== 'open' || !entry) return '';
        entry.doCommand();
        menu.hidePopup();
        return entry.label;
      })()`,
    ),
  );
  expect(chosen).toBeTruthy();
}

/**
 * Chromium's menu is drawn by the system, where no test reaches it: its event is given to the background instead.
 * What comes with a real choice, the access to the tab, comes here from a click on the button.
 */
async function chooseInChromium(stage: Stage, page: Page, item: Item, info: object): Promise<void> {
  await stage.press(page);
  await waitFor(page, 'reader');
  await page.keyboard.press('Escape');
  await waitFor(page, 'nothing');
  const worker = await (stage.launched() as LaunchedChromium).serviceWorker();
  await worker.evaluate(
    async (address, menuItemId, more) => {
      const { chrome } = globalThis as unknown as { chrome: WithMenus };
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ active, url }) => (url ? url === address : active));
      chrome.contextMenus.onClicked.dispatch({ menuItemId, ...more }, tab);
    },
    page.url(),
    item,
    info,
  );
}

interface WithMenus {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly active: boolean; readonly url?: string }[]>;
  };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } };
}

describe.each(BROWSERS)('the context menu in %s', (browser) => {
  const stage = setStage(browser);

  function choose(page: Page, selector: string, item: Item, info: object = {}): Promise<void> {
    return browser === 'firefox'
      ? chooseInFirefox(stage, page, selector, item)
      : chooseInChromium(stage, page, item, info);
  }

  it('reads the page', async () => {
    const page = await stage.open(LONG.path);
    await choose(page, '.kicker', 'read-page');
    await waitFor(page, 'reader');
    expect(await articleText(page)).toContain(LONG.blocks.at(-1));
  });

  it('reads what is selected, under the page’s own title, and nothing else', async () => {
    const page = await stage.open(LONG.path);
    const select = () =>
      page.evaluate(() => {
        const paragraphs = document.querySelectorAll('[itemprop=articleBody] > p');
        const [, second, third] = paragraphs;
        if (second && third) getSelection()?.setBaseAndExtent(second, 0, third, third.childNodes.length);
      });
    await select();
    await choose(page, '[itemprop=articleBody] > p:nth-of-type(3)', 'read-selection');
    const { outline } = await waitFor(page, 'reader');
    expect(outline.title).toBe(LONG.title);
    expect(outline.site).toBe(LONG.siteName);
    const text = await articleText(page);
    expect(text).toContain('The map of the Tahoura basin does not close.');
    expect(text).toContain('In 1958 a second expedition');
    expect(text).not.toContain('A survey is a promise');
    expect(text).not.toContain('Six hundred metres of argument');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    expect(await page.evaluate(() => String(getSelection()))).toContain('The map of the Tahoura basin');
  });

  it('follows a link and reads what it leads to', async () => {
    const page = await stage.open('/courier/news/calder-valley-buses/');
    await page.evaluate((path) => {
      const link = document.querySelector<HTMLAnchorElement>('.by');
      const made = document.createElement('a');
      made.id = 'to-read';
      made.href = path;
      made.textContent = 'The clock tower';
      link?.append(made);
    }, demoArticle('csp').path);
    const linkUrl = stage.newsroom().origin + demoArticle('csp').path;
    await choose(page, '#to-read', 'read-link', { linkUrl });
    await until('the page behind the link', async () => page.url() === linkUrl);
    await waitFor(page, 'reader');
    expect(await articleText(page)).toContain('The clock tower in Northgate market square');
  });
});
