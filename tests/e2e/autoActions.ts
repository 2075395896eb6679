// What a person does in the tests of articles that open by themselves: allow sites in the browser, set rules, look.

import type { Page } from 'puppeteer-core';
import type { AutoSettings } from '../../utils/settings/auto.ts';
import { withClosedRoots } from '../browsers/closedRoots.ts';
import type { LaunchedBrowser, LaunchedChromium } from '../browsers/launch.ts';

/** Longer than anything that is to happen takes on a busy machine. */
export const SOON_MS = 120_000;

/**
 * Makes the browser answer yes when the extension asks for the site; its dialog is out of a test's reach, but a site
 * that was allowed on the browser's own settings page is granted without one.
 */
export function answerWithYes(chromium: LaunchedChromium, pattern: string): Promise<void> {
  return inSettings(chromium, 'addHostPermission', pattern);
}

/** Lets the extension into a site, its request included, or takes that back as the browser's settings page does. */
export async function setAccess(
  chromium: LaunchedChromium,
  pattern: string,
  isGiven: boolean,
): Promise<void> {
  await inSettings(chromium, isGiven ? 'addHostPermission' : 'removeHostPermission', pattern);
  if (!isGiven) return;
  const page = await chromium.browser.newPage();
  await page.goto(chromium.optionsUrl);
  await page.evaluate((wanted) => {
    const { chrome } = globalThis as unknown as WithChrome;
    return chrome.permissions.request({ origins: [wanted] });
  }, pattern);
  await page.close();
}

async function inSettings(
  chromium: LaunchedChromium,
  verb: 'addHostPermission' | 'removeHostPermission',
  pattern: string,
): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extension, wanted, name) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: Record<string, (id: string, pattern: string) => Promise<void>> };
      };
      await chrome.developerPrivate[name]?.(extension, wanted);
    },
    new URL(chromium.extensionOrigin).hostname,
    pattern,
    verb,
  );
  await page.close();
}

/** The tooltip of the toolbar button in the tab. */
export async function toolbarTitle(chromium: LaunchedChromium, page: Page): Promise<string> {
  const url = JSON.stringify(page.url());
  return chromium.inBackground(
    `chrome.tabs.query({}).then(async (tabs) => {
      for (const tab of tabs) if (tab.url === ${url}) return chrome.action.getTitle({ tabId: tab.id });
      return '';
    })`,
  );
}

/** Keeps the choices as the options page would. The background hears of them a moment later. */
export async function setAuto(launched: LaunchedBrowser, auto: AutoSettings): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(launched.optionsUrl);
  await page.evaluate(async (value) => {
    const { chrome } = globalThis as unknown as WithChrome;
    const stored = await chrome.storage.sync.get('settings');
    await chrome.storage.sync.set({
      settings: { settings: { ...stored.settings?.settings, auto: value }, savedAt: Date.now() },
    });
  }, auto);
  await page.close();
}

/** Lets the extension into a host and has its articles open by themselves. */
export async function allowHost(chromium: LaunchedChromium, host: string): Promise<void> {
  await setAccess(chromium, `*://${host}/*`, true);
  await setAuto(chromium, { mode: 'allowed', rules: [{ action: 'always', place: { kind: 'host', host } }] });
  await waitFor(async () => (await registered(chromium)).length > 0, 'the registration');
}

/** The match patterns the watch script is registered for; asked in a tab behind the one in front. */
export async function registered(launched: LaunchedBrowser): Promise<readonly string[]> {
  const page = await launched.browser.newPage({ type: 'tab', background: true });
  await page.goto(launched.optionsUrl);
  const found = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as WithChrome;
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ id, matches }) => (id === 'watch' ? (matches ?? []) : []));
  });
  await page.close();
  return found;
}

/** The heading the reader shows, or `undefined` while no reader is open. */
export function readerTitle(page: Page): Promise<string | undefined> {
  return withClosedRoots(page, (roots) => {
    const headings = roots.map((root) => root.querySelector('main h1')?.textContent?.trim());
    return headings.find((text) => text !== undefined);
  });
}

/** Waits until the reader shows the heading; fails saying what it shows instead. */
export async function expectReader(page: Page, title: string): Promise<void> {
  await waitFor(async () => (await readerTitle(page)) === title, `the reader to show “${title}”`);
}

/** Waits long enough for a reader that would open by itself, and fails when one does. */
export async function expectNoReader(page: Page, patience = 1500): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const title = await readerTitle(page);
    if (title !== undefined) throw new Error(`The reader opened: ${title}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The extensions that have a world of their own in the page: those that have put a script into it. Chromium only. */
export async function worldsIn(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const found: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => found.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return found.filter((origin) => origin.startsWith('chrome-extension:'));
}

/** Asks until the answer is yes. */
export async function waitFor(question: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + SOON_MS;
  for (let rest = 25; !(await question().catch(() => false)); rest = Math.min(rest * 1.5, 150)) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((done) => setTimeout(done, rest));
  }
}

interface WithChrome {
  readonly chrome: {
    readonly storage: {
      readonly sync: {
        get(key: string): Promise<{ settings?: { settings?: object } }>;
        set(value: object): Promise<void>;
      };
    };
    readonly permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
    readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> };
  };
}
