// The page's context menu, opened and chosen from as a person does, in both browsers.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { type Stage, until, waitFor } from './testExtension.ts';

export type Item = 'read-page' | 'read-selection' | 'read-link' | 'explain-prompt' | 'show-prompt';

/** Chooses an entry of the menu that opens on an element; `info` is what Chromium would say of that place. */
export function chooseInMenu(stage: Stage, page: Page, selector: string, item: Item, info: object = {}) {
  return stage.launched().name === 'firefox'
    ? chooseInFirefox(stage, page, selector, item)
    : chooseInChromium(stage, page, item, info);
}

/**
 * Opens the context menu on the element of Firefox and chooses the entry, as a person does. Firefox puts the entries in as the menu
 * opens, and Lectern makes them a moment after it was installed: until then the menu is opened again.
 */
async function chooseInFirefox(stage: Stage, page: Page, selector: string, item: Item): Promise<void> {
  await page.bringToFront();
  const chosen = await until(`the menu’s entry ${item}`, async () => {
    await page.click(selector, { button: 'right' });
    return inFirefoxWindow(
      stage.launched().browser,
      `(async () => {
        const menu = document.getElementById('contentAreaContextMenu');
        // A press that another window took brings none: then it is pressed again.
        const heard = (event) => new Promise((done) => {
          menu.addEventListener(event, done, { once: true });
          setTimeout(done, 5000);
        });
        if (menu.state !== 'open') await heard('popupshown');
        const entry = menu.querySelector('[id$="menuitem-_${item}"]');
        entry?.doCommand();
        if (menu.state === 'open') {
          const hidden = heard('popuphidden');
          menu.hidePopup();
          await hidden;
        }
        return entry?.label ?? '';
      })()`,
    );
  });
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
  await (stage.launched() as LaunchedChromium).inBackground(
    `chrome.tabs.query({}).then((tabs) => {
      const tab = tabs.find(({ active, url }) => (url ? url === ${JSON.stringify(page.url())} : active));
      chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId: item, ...info })}, tab);
    })`,
  );
}
