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

/** Moves the extension's button out of the panel into the toolbar and clicks it, with the page in front. */
export async function pressFirefoxButton(browser: Browser, page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  const widget = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  await inFirefoxWindow(
    browser,
    `(() => {
      CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR);
      document.getElementById('${widget}-BAP').click();
    })()`,
  );
}
