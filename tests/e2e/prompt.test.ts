// Prompts end to end: hand-written walls and live detectors from the registry, in real browsers with the built
// extension, ads blocked and allowed.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedChromium, launchChromium } from '../browsers/launch.ts';
import { type Ads, startWalls, WALLS, type WallServer } from '../demo/walls/server.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';
import { inReader, pause, setStage, until, waitFor } from './stage.ts';

let site: WallServer;
beforeAll(async () => {
  site = await startWalls();
});
afterAll(() => site.close());

/** Those whose page no longer holds the article. */
const GONE = ['redirect', 'replacedBody'];
const PRESENT = WALLS.filter((wall) => !GONE.includes(wall));
/** Detectors that only try their own bait don't notice a request cut off. */
const blockedBy = (wall: string): Ads => (wall.startsWith('live-') ? 'hide' : 'abort');

/** What a reader cares about: is the wall gone, can the page be scrolled, is the text in reach. */
function pageState(page: Page) {
  return page.evaluate(() => {
    const words = /ad ?blocker|Werbeblocker|bloqueur|bloqueador|広告ブロッカー/i;
    const walls = Array.from(document.querySelectorAll('#wall,section,aside,.ad-slot p'));
    const says = walls.filter((one) => one.id === 'wall' || words.test(one.textContent ?? ''));
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
  });
}

const PROMPT_WORDS = /ad ?blocker|allow ads|Werbeblocker|bloqueur|bloqueador|広告/i;

/** The reader's article without Lectern's own line about the site. */
function bodyText(page: Page): Promise<string> {
  return inReader(page, (root) => {
    const main = root.querySelector('main')?.cloneNode(true) as Element;
    for (const line of Array.from(main.querySelectorAll('.prompt-line'))) line.remove();
    return main.textContent ?? '';
  });
}

const FREE = {
  isPromptShown: false,
  isTextInReach: true,
  isSelectable: true,
  canScroll: true,
  isModal: false,
};

describe('on a site the reader has allowed, in chromium', () => {
  let launched: LaunchedChromium;
  const pages: Page[] = [];

  beforeAll(async () => {
    launched = await launchChromium({ extension: EXTENSION_FOLDERS.chromium, headless: true });
    const settings = await launched.browser.newPage();
    await settings.goto('chrome://extensions');
    for (const host of ['http://127.0.0.1/*', 'http://localhost/*']) {
      await settings.evaluate(
        (id, origin) => {
          const { chrome } = globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } };
          };
          return chrome.developerPrivate.addHostPermission(id, origin);
        },
        launched.extension.id,
        host,
      );
    }
    // granted in the settings, the request is answered without asking
    await settings.goto(launched.optionsUrl);
    await settings.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { request(wanted: { origins: string[] }): Promise<boolean> } };
      };
      return chrome.permissions.request({ origins: ['http://127.0.0.1/*', 'http://localhost/*'] });
    });
    await settings.close();
    await until('the detector to be registered', () =>
      inBackground<boolean>(
        "chrome.scripting.getRegisteredContentScripts({ids:['prompt']}).then(([one]) => (one?.matches.length ?? 0) > 1)",
      ),
    );
  });
  afterAll(async () => launched?.close());

  const inBackground = async <T>(expression: string): Promise<T> =>
    (await (await launched.serviceWorker()).evaluate(expression)) as T;
  const setPolicy = (policy: string) =>
    inBackground(
      `chrome.storage.sync.set({settings:{settings:{version:1,prompts:{policy:'${policy}',sites:{}}},savedAt:Date.now()}})`,
    );
  const open = async (wall: string, ads: Ads) => {
    for (const page of pages.splice(0)) await page.close();
    const page = await launched.browser.newPage();
    pages.push(page);
    await page.goto(site.address(wall, ads));
    if (wall === 'afterScroll' && ads !== 'allow') {
      await pause(900);
      await page.evaluate(() => scrollTo(0, 600));
    }
    return page;
  };
  const seen = () =>
    inBackground<{ finding: { kind: string; text: string } } | null>(
      "chrome.storage.session.get().then((all) => Object.entries(all).find(([key]) => key.startsWith('prompt:'))?.[1] ?? null)",
    );

  it.each(WALLS)('%s is seen and marked on the button, and the page is left as it is', async (wall) => {
    await setPolicy('tell');
    await open(wall, blockedBy(wall));
    const found = await until('the prompt to be seen', async () => (await seen()) ?? undefined);
    expect(found.finding.kind).toMatch(/wall|dismissible|banner|inline|redirect/);
    expect(
      await inBackground(
        'chrome.tabs.query({active:true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))',
      ),
    ).toBe('!');
  });

  it.each(WALLS)('%s is not seen while ads are allowed', async (wall) => {
    await setPolicy('putAway');
    const page = await open(wall, 'allow');
    await pause(1500);
    expect(await seen()).toBeNull();
    expect(await pageState(page)).toEqual(FREE);
  });

  it.each(PRESENT)('%s is put away and the page given back; undone, it stands again', async (wall) => {
    await setPolicy('putAway');
    const page = await open(wall, blockedBy(wall));
    await until('the prompt to be seen', async () => (await seen()) ?? undefined);
    await pause(wall.startsWith('reinsert') ? 2500 : 700);
    expect(await pageState(page)).toEqual(FREE);
    await inBackground(
      `chrome.tabs.query({active:true}).then(([tab]) => chrome.scripting.executeScript({target:{tabId:tab.id},func:()=>globalThis.lecternPromptDoor({kind:'putBack'})}))`,
    );
    if (!wall.startsWith('reinsert')) expect((await pageState(page)).isPromptShown).toBe(true);
  });

  it('a policy of reading opens the reader, and leaves it closed once it was closed', async () => {
    await setPolicy('read');
    const page = await open('plain', 'abort');
    await waitFor(page, 'reader');
    expect(await bodyText(page)).not.toMatch(PROMPT_WORDS);
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    await pause(1500);
    await waitFor(page, 'nothing');
  });

  it('a site’s pages are counted, and nothing is asked of any server', async () => {
    const counts = await inBackground<Record<string, number>>(
      "chrome.storage.local.get('promptCounts').then((all) => all.promptCounts)",
    );
    expect(Object.keys(counts)).toEqual([new URL(site.origin).host]);
  });
});

describe.each(['chromium', 'firefox'] as const)('on a click, in %s', (browser) => {
  const stage = setStage(browser);
  /** The frame belongs to a site the click gives no access to. */
  const ON_CLICK = PRESENT.filter((wall) => wall !== 'frame' && wall !== 'afterScroll');

  const openReader = async (wall: string, ads: Ads) => {
    const page = await stage.open(site.address(wall, ads));
    await pause(1200);
    await stage.press(page);
    await waitFor(page, 'reader');
    return page;
  };
  const choose = (page: Page, policy: string) =>
    inReader(
      page,
      (root, value) => root.querySelector<HTMLInputElement>(`.prompt-line [value=${value}]`)?.click(),
      policy,
    );
  const hasLine = (page: Page) => inReader(page, (root) => root.querySelector('.prompt-line') !== null);

  it.each(ON_CLICK)(
    'the reader on a page with %s has a quiet line about it, and none of its words',
    async (wall) => {
      const page = await openReader(wall, blockedBy(wall));
      await until('the line', () => hasLine(page));
      const body = await inReader(
        page,
        (root) => root.querySelector('.body, .article-body, main > div')?.textContent ?? '',
      );
      expect(body).not.toMatch(/ad ?blocker|allow ads/i);
      // the choice of an earlier page of the site may still hold
      await choose(page, 'tell');
      await choose(page, 'putAway');
      await waitFor(page, 'nothing');
      await until('the page to be free', async () => {
        const state = await pageState(page);
        return !state.isPromptShown && state.isTextInReach && state.canScroll && !state.isModal;
      });
    },
  );

  it('the reader on a page without one has no such line', async () => {
    const page = await openReader('plain', 'allow');
    await pause(2500);
    expect(await hasLine(page)).toBe(false);
  });
});
