// The stage of the tests of prompts: Chromium with a site's permission given, and what a reader cares about in a page.
import type { Page } from 'puppeteer-core';
import { type LaunchedChromium, launchChromium } from '../browsers/launch.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';
import { inReader, until } from './stage.ts';

/** The demo site under both its names. */
const SITES = ['http://127.0.0.1/*', 'http://localhost/*'];

export interface AllowedChromium extends LaunchedChromium {
  /** Runs an expression in the background. */
  readonly inBackground: <T>(expression: string) => Promise<T>;
  readonly setPolicy: (policy: string) => Promise<void>;
  /** What was seen in a tab, any tab. */
  readonly seen: () => Promise<{ finding: { kind: string; text: string } } | null>;
  /** Puts back what was put away in the tab in front. */
  readonly putBack: () => Promise<void>;
}

/** A Chromium whose reader has allowed the demo site. */
export async function launchAllowed(): Promise<AllowedChromium> {
  const launched = await launchChromium({ extension: EXTENSION_FOLDERS.chromium, headless: true });
  const settings = await launched.browser.newPage();
  await settings.goto('chrome://extensions');
  for (const site of SITES) {
    await settings.evaluate(
      (id, origin) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } };
        };
        return chrome.developerPrivate.addHostPermission(id, origin);
      },
      launched.extension.id,
      site,
    );
  }
  // granted in the settings, the request is answered without asking
  await settings.goto(launched.optionsUrl);
  await settings.evaluate((origins) => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request(wanted: { origins: string[] }): Promise<boolean> } };
    };
    return chrome.permissions.request({ origins });
  }, SITES);
  await settings.close();
  const inBackground = async <T>(expression: string): Promise<T> =>
    (await (await launched.serviceWorker()).evaluate(expression)) as T;
  await until('the detector to be registered', () =>
    inBackground<boolean>(
      "chrome.scripting.getRegisteredContentScripts({ids:['prompt']}).then(([one]) => (one?.matches.length ?? 0) > 1)",
    ),
  );
  return {
    ...launched,
    inBackground,
    setPolicy: (policy) =>
      inBackground(
        `chrome.storage.sync.set({settings:{settings:{version:1,prompts:{policy:'${policy}',sites:{}}},savedAt:Date.now()}})`,
      ),
    seen: () =>
      inBackground(
        "chrome.storage.session.get().then((all) => Object.entries(all).find(([key]) => key.startsWith('prompt:'))?.[1] ?? null)",
      ),
    putBack: () =>
      inBackground(
        "chrome.tabs.query({active:true}).then(([tab]) => chrome.scripting.executeScript({target:{tabId:tab.id},func:()=>globalThis.lecternPromptDoor({kind:'putBack'})}).then(() => undefined))",
      ),
  };
}

/** What a reader cares about: is the wall gone, can the page be scrolled, is the text in reach. */
export function pageState(page: Page, wallAt = '#wall') {
  return page.evaluate((at) => {
    const words = /ad ?blocker|Werbeblocker|bloqueur|bloqueador|広告ブロッカー/i;
    const walls = Array.from(document.querySelectorAll(`${at},section,aside,.ad-slot p`));
    const says = walls.filter((one) => one.matches(at) || words.test(one.textContent ?? ''));
    const paragraph = document.querySelectorAll('article p')[2];
    scrollTo({ top: 0, behavior: 'instant' });
    const box = paragraph?.getBoundingClientRect();
    const top = box && document.elementFromPoint(box.left + 20, box.top + 10);
    const style = paragraph && getComputedStyle(paragraph);
    return {
      isPromptShown: says.some((one) => one.checkVisibility()),
      isTextInReach: Boolean(top && paragraph?.contains(top)),
      isSelectable: style?.userSelect !== 'none',
      canScroll: [document.documentElement, document.body].every(
        (one) => !/hidden|clip/.test(getComputedStyle(one).overflowY),
      ),
      isModal: document.querySelector(':modal') !== null,
    };
  }, wallAt);
}

/** A page that was given back, or was never taken. */
export const FREE: Awaited<ReturnType<typeof pageState>> = {
  isPromptShown: false,
  isTextInReach: true,
  isSelectable: true,
  canScroll: true,
  isModal: false,
};

/** Whether the reader has its line about the site's request. */
export const hasLine = (page: Page) => inReader(page, (root) => root.querySelector('.prompt-line') !== null);

/** Chooses in that line what is to be done about it. */
export const choose = (page: Page, policy: string) =>
  inReader(
    page,
    (root, value) => root.querySelector<HTMLInputElement>(`.prompt-line [value=${value}]`)?.click(),
    policy,
  );
