// The stage of the reports' tests: Chromium with the built extension, and a case's pages served as its site would.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { LaunchedChromium } from '../../browsers/launch.ts';
import { setAccess } from '../autoActions.ts';
import { borrowBrowser } from '../borrowBrowser.ts';
import { pause, until } from '../testExtension.ts';
import type { Case } from './readCases.ts';
import { serveCase } from './serveCase.ts';

/** Milliseconds after loading at which a case is still looked at by `npm test`. */
const MAX_WAIT_MS = 20_000;
const EVERYWHERE = 'https://*/*';

/** Whether a case's page has to be looked at so late that its test is one of the long ones. */
export const takesLong = ({ timeline = [] }: Case) => timeline.some(({ at }) => at > MAX_WAIT_MS);

/** Sets the stage for a file. */
export function setCaseStage() {
  let launched: LaunchedChromium | undefined;
  const pages: Page[] = [];

  beforeAll(async () => {
    launched = await borrowBrowser('chromium');
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close().catch(() => undefined);
  });
  afterAll(async () => launched?.close());

  const chromium = () => {
    if (!launched) throw new Error('The stage is not set yet.');
    return launched;
  };
  const inBackground = <T>(expression: string) => chromium().inBackground<T>(expression);

  /** A new tab on the case's first page; closed after the test. */
  async function open(report: Case): Promise<Page> {
    const page = await chromium().browser.newPage();
    pages.push(page);
    await serveCase(page, report);
    await page.evaluateOnNewDocument(rememberRoot);
    await page.goto(report.start ?? report.url);
    return page;
  }

  async function allowEverywhere(): Promise<void> {
    await setAccess(chromium(), EVERYWHERE, true);
    await until('the detector to be registered', () =>
      inBackground<boolean>(
        "chrome.scripting.getRegisteredContentScripts({ids:['prompt']}).then(([one]) => (one?.matches.length ?? 0) > 0)",
      ),
    );
  }

  const setPolicy = (policy: string) =>
    inBackground(
      `chrome.storage.sync.set({settings:{settings:{version:1,prompts:{policy:'${policy}',sites:{}}},savedAt:Date.now()}})`,
    );

  /** Looks at the page when its timeline says so: it has to be free each time. */
  async function staysFree(report: Case): Promise<void> {
    await setPolicy(report.policy ?? 'putAway');
    const page = await open(report);
    const loaded = Date.now();
    for (const { at } of report.timeline ?? []) {
      await pause(Math.max(0, loaded + at - Date.now()));
      await until(`the page to be free ${at} ms after loading`, () => isFree(page));
      await page.mouse.move(400, 300);
      await page.mouse.wheel({ deltaY: 200 });
    }
  }

  return { chromium, inBackground, open, allowEverywhere, setPolicy, staysFree };
}

/** Runs in the page before its own scripts: keeps the root element that it comes with. */
function rememberRoot(): void {
  addEventListener(
    'DOMContentLoaded',
    () => Object.assign(globalThis, { rootAtFirst: document.documentElement }),
    {
      once: true,
    },
  );
}

/** Resolves when the page has put another root element in place of the one it came with, also when it has done so before. */
export async function redrawn(page: Page): Promise<void> {
  await until('the page to draw itself anew', () =>
    page.evaluate(() => {
      const { rootAtFirst } = globalThis as unknown as { rootAtFirst?: Element };
      const root = document.documentElement;
      return rootAtFirst !== undefined && root !== null && root !== rootAtFirst;
    }),
  );
}

/** Nothing covers the text, and the page can be scrolled. */
function isFree(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const text = [...document.querySelectorAll('article p')].find(
      (element) => (element.textContent ?? '').length > 100,
    );
    const before = scrollY;
    text?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = text?.getBoundingClientRect();
    const top = box && document.elementFromPoint(box.left + 20, box.top + box.height / 2);
    scrollTo({ top: before, behavior: 'instant' });
    const locks = [document.documentElement, document.body].some((root) =>
      /hidden|clip/.test(getComputedStyle(root).overflowY),
    );
    return Boolean(top && text?.contains(top)) && !locks;
  });
}
