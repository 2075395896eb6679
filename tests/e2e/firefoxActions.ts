// What a person does in Firefox outside of pages: answer its dialogs, pick from the button's menu, look at the button,
// take access away in the settings, change the theme. All of it in Firefox's own window, by its own elements.
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow, inWindowOf } from '../browsers/firefoxToolbar.ts';
import { FIREFOX_ID, type LaunchedBrowser } from '../browsers/launch.ts';
import { expectReader, waitFor } from './autoActions.ts';
import { goToOwnPage } from './testExtension.ts';

export interface FirefoxButton {
  readonly title: string;
  readonly badge: string;
  /** Path of the drawing that is really shown, e.g. `/icon/tile/open-16.png`. */
  readonly icon: string;
}

/** Lectern's button in the window that shows the page. */
export async function buttonOf(firefox: LaunchedBrowser, page: Page): Promise<FirefoxButton> {
  const found = await inWindowOf(
    firefox.browser,
    page,
    FIREFOX_ID,
    `const image = window.getComputedStyle(button.querySelector('.toolbarbutton-icon')).listStyleImage;
      return JSON.stringify({
        title: button.getAttribute('tooltiptext') ?? '',
        badge: button.getAttribute('badge') ?? '',
        icon: /moz-extension:..[^/]+([^"]+)/.exec(image)?.[1] ?? image,
      });`,
  );
  return JSON.parse(found ?? '{}');
}

/** Has Firefox ask as it does for everyone; tests that are not about that are answered with yes. */
export async function askInEarnest(firefox: LaunchedBrowser): Promise<void> {
  await inFirefoxWindow(
    firefox.browser,
    `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true);
    Services.prefs.setIntPref('security.notification_enable_delay', 0);`,
  );
}

/** Waits for Firefox's dialog and presses one of its buttons. Gives what the dialog asked for. */
export async function answerDialog(firefox: LaunchedBrowser, answer: 'Allow' | 'Deny'): Promise<string> {
  let asked: string | undefined;
  await waitFor(async () => {
    asked = await inFirefoxWindow(
      firefox.browser,
      `(() => {
          for (const { PopupNotifications } of Services.wm.getEnumerator('navigator:browser')) {
            const dialog = PopupNotifications?.panel?.state === 'open' && PopupNotifications.panel.firstElementChild;
            if (dialog?.id !== 'addon-webext-permissions-notification') continue;
            const found = [dialog.button, dialog.secondaryButton].find(({ label }) => label === '${answer}');
            const words = dialog.textContent;
            found.click();
            return words;
          }
        })()`,
    );
    return asked !== undefined;
  }, 'Firefox’s own dialog');
  return asked ?? '';
}

/**
 * Picks an entry of the menu that a right click on Lectern's button opens. Lectern makes the entries a moment after it was installed:
 * until then the menu is opened again.
 */
export async function pickFromButtonMenu(firefox: LaunchedBrowser, page: Page, words: string): Promise<void> {
  await inWindowOf(
    firefox.browser,
    page,
    FIREFOX_ID,
    `const menu = document.getElementById('toolbar-context-menu');
      const heard = (event) => new Promise((done) => menu.addEventListener(event, done, { once: true }));
      const opened = async () => {
        const shown = heard('popupshown');
        const init = { bubbles: true, cancelable: true, button: 2 };
        button.dispatchEvent(new window.MouseEvent('contextmenu', init));
        await shown;
        return [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(words)});
      };
      let entry = await opened();
      for (let times = 0; !entry && times < 200; times++) {
        const hidden = heard('popuphidden');
        menu.hidePopup();
        await hidden;
        await new Promise((done) => setTimeout(done, 100));
        entry = await opened();
      }
      const hidden = heard('popuphidden');
      menu.activateItem(entry);
      await hidden;`,
  );
}

/** Takes a site back as the add-on's page in Firefox's settings does. */
export async function takeAccessBack(firefox: LaunchedBrowser, pattern: string): Promise<void> {
  await inFirefoxWindow(
    firefox.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      await ExtensionPermissions.remove('${FIREFOX_ID}', { origins: ['${pattern}'], permissions: [] }, extension);
    })()`,
  );
}

/** Gives sites, as the add-on's page in Firefox's settings does. */
export async function giveAccess(firefox: LaunchedBrowser, patterns: readonly string[]): Promise<void> {
  await inFirefoxWindow(
    firefox.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      await ExtensionPermissions.add('${FIREFOX_ID}', { origins: ${JSON.stringify(patterns)}, permissions: [] }, extension);
    })()`,
  );
}

/** Has pages find light or dark preferred, until it is taken back. */
export async function preferScheme(firefox: LaunchedBrowser, scheme?: 'light' | 'dark'): Promise<void> {
  const pref = "'layout.css.prefers-color-scheme.content-override'";
  await inFirefoxWindow(
    firefox.browser,
    scheme
      ? `Services.prefs.setIntPref(${pref}, ${scheme === 'dark' ? 0 : 1})`
      : `Services.prefs.clearUserPref(${pref})`,
  );
}

/** Ends the background as Firefox does when it has had nothing to do. */
export async function endBackground(firefox: LaunchedBrowser): Promise<void> {
  await inFirefoxWindow(
    firefox.browser,
    `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
  );
}

/** Puts on one of Firefox's own themes. */
export async function wearTheme(firefox: LaunchedBrowser, theme: 'light' | 'dark'): Promise<void> {
  await inFirefoxWindow(
    firefox.browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('firefox-compact-${theme}@mozilla.org')).enable();
    })()`,
  );
}

/** Opens the options page. */
export async function openOptions(firefox: LaunchedBrowser): Promise<Page> {
  const page = await firefox.browser.newPage();
  await goToOwnPage(page, firefox.optionsUrl, '#auto .add-rule input');
  await page.bringToFront();
  return page;
}

/** Allows a site in the options, as a person does. */
export async function allowInOptions(firefox: LaunchedBrowser, host: string): Promise<void> {
  const settings = await openOptions(firefox);
  await settings.type('#auto .add-rule input', host);
  await settings.click('#auto .add-rule button[type=submit]');
  await waitFor(async () => (await settings.$$('#auto .rules li')).length === 1, 'the rule');
  await settings.close();
}

/** Goes to an article of an allowed site, and waits for the reader to open by itself. */
export async function arriveAt(
  firefox: LaunchedBrowser,
  page: Page,
  address: string,
  title: string,
): Promise<void> {
  await goWatched(firefox, page, address);
  await expectReader(page, title);
}

/** Goes to a page of an allowed site, as often as Firefox takes to tell the processes of pages that it is allowed. */
export async function goWatched(firefox: LaunchedBrowser, page: Page, address: string): Promise<void> {
  const settings = await openOptions(firefox);
  await page.bringToFront();
  await waitFor(async () => {
    await page.goto(address);
    return settings.evaluate(async (url) => {
      const { scripting, tabs } = (globalThis as unknown as WithBrowser).browser;
      const tab = (await tabs.query({})).find((one) => one.url === url);
      if (!tab) return false;
      const func = () =>
        'watch' in ((globalThis as unknown as Record<symbol, object>)[Symbol.for('lectern')] ?? {});
      const [found] = await scripting.executeScript({ target: { tabId: tab.id }, func });
      return found?.result === true;
    }, address);
  }, `Firefox to have ${address} watched`);
  await settings.close();
}

/** Waits for the background to have stored that the reader was left on the page. */
export async function waitForLeft(firefox: LaunchedBrowser, page: Page): Promise<void> {
  const settings = await openOptions(firefox);
  const isLeft = (url: string) =>
    settings.evaluate(async (wanted) => {
      const { storage, tabs } = (globalThis as unknown as WithBrowser).browser;
      const tab = (await tabs.query({})).find((one) => one.url === wanted);
      const key = `tab:${tab?.id}`;
      return ((await storage.session.get(key))[key]?.dismissed.length ?? 0) > 0;
    }, url);
  const url = page.url();
  await waitFor(() => isLeft(url), 'the background to know that the page was left');
  await settings.close();
  await page.bringToFront();
}

interface WithBrowser {
  readonly browser: {
    readonly scripting: {
      executeScript(of: { target: { tabId: number }; func: () => boolean }): Promise<{ result?: boolean }[]>;
    };
    readonly storage: {
      readonly session: { get(key: string): Promise<Record<string, { dismissed: string[] }>> };
    };
    readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  };
}

/** Waits for the page at the address, in whichever window it is, to have loaded. */
export async function loadedPage(firefox: LaunchedBrowser, address: string): Promise<Page> {
  let page: Page | undefined;
  await waitFor(async () => {
    page = (await firefox.browser.pages()).find((tab) => tab.url() === address);
    return (await page?.evaluate(() => document.readyState)) === 'complete';
  }, `a page at ${address}`);
  if (!page) throw new Error(`No page at ${address}.`);
  return page;
}
