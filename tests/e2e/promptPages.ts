// The stage of the tests of prompts: a browser with a site's permission given, and what a reader cares about in a page.
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser, LaunchedChromium } from '../browsers/launch.ts';
import { WALLS } from '../demo/walls/server.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { clickIn, inReader, until } from './testExtension.ts';

/** The demo site under both its names. */
export const SITES = ['http://127.0.0.1/*', 'http://localhost/*'];

export interface AllowedBrowser extends LaunchedBrowser {
  /** What an expression comes to in the background, or with its rights. */
  readonly inBackground: <T>(expression: string) => Promise<T>;
  readonly setPolicy: (policy: string) => Promise<void>;
  /** What was seen in a tab, any tab. */
  readonly seen: () => Promise<{ finding: { kind: string; text: string } } | null>;
  /** Puts back what was put away in the tab of the demo site, the only one. */
  readonly putBack: () => Promise<void>;
}

export type AllowedChromium = AllowedBrowser & LaunchedChromium;

/** A Chromium whose reader has allowed the demo site. */
export async function launchAllowed(): Promise<AllowedChromium> {
  const launched = await borrowBrowser('chromium');
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
  return hands(launched, launched.inBackground);
}

/** What the tests do with a browser that has the site's permission, once the detector is there. */
export async function hands<B extends LaunchedBrowser>(
  launched: B,
  inBackground: AllowedBrowser['inBackground'],
): Promise<B & AllowedBrowser> {
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
        'chrome.storage.session.get().then((all) => Object.values(all).find((tab) => tab.prompt)?.prompt ?? null)',
      ),
    putBack: () =>
      inBackground(
        `chrome.tabs.query({ url: ${JSON.stringify(SITES)} }).then(([{ id }]) => chrome.scripting.executeScript({
          target: { tabId: id },
          func: () => globalThis[Symbol.for('lectern')].promptHandle({ kind: 'putBack' }),
        })).then(() => undefined)`,
      ),
  };
}

/** What a reader cares about: is the wall gone, can the page be scrolled, is the text in reach. */
export function pageState(page: Page, wallAt = '#wall') {
  return page.evaluate((at) => {
    const words = /ad ?blocker|Werbeblocker|bloqueur|bloqueador|広告ブロッカー/i;
    const walls = Array.from(document.querySelectorAll(`${at},section,aside,.ad-slot p`));
    const says = walls.filter((element) => element.matches(at) || words.test(element.textContent ?? ''));
    const paragraph = document.querySelectorAll('article p')[2];
    scrollTo({ top: 0, behavior: 'instant' });
    const box = paragraph?.getBoundingClientRect();
    const top = box && document.elementFromPoint(box.left + 20, box.top + 10);
    const style = paragraph && getComputedStyle(paragraph);
    return {
      isPromptShown: says.some((say) => say.checkVisibility()),
      isTextInReach: Boolean(top && paragraph?.contains(top)),
      isSelectable: style?.userSelect !== 'none',
      canScroll: [document.documentElement, document.body].every(
        (root) => !/hidden|clip/.test(getComputedStyle(root).overflowY),
      ),
      isModal: document.querySelector(':modal') !== null,
    };
  }, wallAt);
}

const GONE = ['redirect', 'replacedBody'];
/** The walls whose page still holds the article. */
export const PRESENT = WALLS.filter((wall) => !GONE.includes(wall));
export const PROMPT_WORDS = /ad ?blocker|allow ads|Werbeblocker|bloqueur|bloqueador|広告/i;

/** The reader's article without Lectern's own line about the site. */
export function bodyText(page: Page): Promise<string> {
  return inReader(page, (root) => {
    const main = root.querySelector('main')?.cloneNode(true) as Element;
    for (const line of Array.from(main.querySelectorAll('.prompt-line'))) line.remove();
    return main.textContent ?? '';
  });
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
export const choose = (page: Page, policy: string) => chooseIn(page, policy);

async function chooseIn(page: Page, policy: string): Promise<void> {
  const isOpen = await inReader(page, (root) =>
    root.querySelector('details.prompt-line')?.hasAttribute('open'),
  );
  if (!isOpen) await clickIn(page, '.prompt-line summary');
  await clickIn(page, `.prompt-line label:has([value=${policy}])`);
}

/** The button in that line that hides the message, or shows it again. */
export const LINE_BUTTON = '.prompt-line > p .button';

/** Goes from the reader to the page with the message hidden; a choice of an earlier page may have hidden it already. */
export async function goWithoutMessage(page: Page): Promise<void> {
  const isHidden = await inReader(
    page,
    (root, at) => /again/.test(root.querySelector(at)?.textContent ?? ''),
    LINE_BUTTON,
  );
  if (isHidden) await page.keyboard.press('Escape');
  else await clickIn(page, LINE_BUTTON);
}
