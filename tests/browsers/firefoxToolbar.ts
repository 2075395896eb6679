// Firefox's own window, reached through WebDriver BiDi: it has no command for the toolbar button as Chromium has, but
// with `-remote-allow-system-access` the button itself can be clicked.
import type { Browser, Page } from 'puppeteer-core';

interface Bidi {
  send(method: string, parameters: Record<string, unknown>): Promise<{ result: unknown }>;
}

/**
 * Evaluates an expression in Firefox's own window, where `document` is the browser's and not the page's.
 * @returns its value, when it is a string
 * @throws {Error} with the message of whatever the expression threw
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<string | undefined> {
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: readonly { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox has no window.');
  const { result } = await connection.send('script.evaluate', {
    target: { context: window.context },
    awaitPromise: true,
    expression,
  });
  const outcome = result as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (outcome.exceptionDetails) throw new Error(outcome.exceptionDetails.text);
  return typeof outcome.result?.value === 'string' ? outcome.result.value : undefined;
}

/** What Firefox calls the parts of an extension's button by. */
const widgetOf = (extensionId: string) => extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Milliseconds a window may take to show a page, and an extension's button to be there. */
const BUTTON_WAIT_MS = 60_000;

/**
 * The same in the window that shows the page in front, where `window`, `document` and the extension's `button`, moved
 * out of the panel into the toolbar, are that window's.
 * @param body statements, which may `await` and `return`
 */
export async function inWindowOf(
  browser: Browser,
  page: Page,
  extensionId: string,
  body: string,
): Promise<string | undefined> {
  await page.bringToFront();
  const address = JSON.stringify(await page.evaluate(() => location.href));
  const widget = widgetOf(extensionId);
  return inFirefoxWindow(
    browser,
    `(async () => {
      const shows = (show) => show.gBrowser?.selectedBrowser.currentURI.spec === ${address};
      const end = Date.now() + ${BUTTON_WAIT_MS};
      const pause = () => new Promise((done) => setTimeout(done, 50));
      const find = () => [...Services.wm.getEnumerator('navigator:browser')].find(shows);
      // The window hears of the page's address, and which tab is in front, a moment later.
      while (!find() && Date.now() < end) await pause();
      const window = find();
      if (!window) throw new Error('no window shows ' + ${address});
      const { document, CustomizableUI } = window;
      CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR);
      // An extension that was just installed has its button a moment later.
      while (!document.getElementById('${widget}-BAP') && Date.now() < end) await pause();
      const button = document.getElementById('${widget}-BAP');
      ${body}
    })()`,
  );
}

/**
 * Moves the button of an extension that has just been installed out of the panel into the toolbar. Where that was done only for a
 * later installation of it, Firefox (153) hands no click on the button of the one after that to the extension.
 */
export async function showFirefoxButton(browser: Browser, extensionId: string): Promise<void> {
  const widget = widgetOf(extensionId);
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { CustomizableUI, document } = Services.wm.getMostRecentWindow('navigator:browser');
      CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR);
      const end = Date.now() + ${BUTTON_WAIT_MS};
      while (!document.getElementById('${widget}-BAP') && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
    })()`,
  );
}

/** Clicks the extension's button, with the page in front. */
export async function pressFirefoxButton(browser: Browser, page: Page, extensionId: string): Promise<void> {
  await inWindowOf(browser, page, extensionId, 'button.click();');
}

/** Milliseconds a tab may take to open. */
const TAB_WAIT_MS = 60_000;

/** Closes a tab that the extension opens by itself; WebDriver BiDi doesn't tell its address. */
export async function closeFirefoxTab(browser: Browser, address: string): Promise<boolean> {
  const came = await inFirefoxWindow(
    browser,
    `(async () => {
      const end = Date.now() + ${TAB_WAIT_MS};
      while (Date.now() < end) {
        for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
          const tab = gBrowser?.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith(${JSON.stringify(address)}));
          if (!tab) continue;
          if (gBrowser.tabs.length === 1) gBrowser.addTrustedTab('about:blank');
          gBrowser.removeTab(tab);
          return 'closed';
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      return 'absent';
    })()`,
  );
  return came === 'closed';
}
