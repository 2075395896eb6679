// The stage of the tests that go end to end: the demo newsroom, a real browser with the built extension, and what a
// person does there. The same for both browsers, so that most tests are written once.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { inClosedRoot, withClosedRoots } from '../browsers/closedRoots.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { LaunchedBrowser } from '../browsers/launch.ts';
import { readShown, type Shown } from '../demo/outline.ts';
import { type Newsroom, startNewsroom } from '../demo/server.ts';
import { borrowBrowser } from './borrowBrowser.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
/** For files of which `npm test` and `npm run test:long` try one browser each (`tests/tools/inTurn.ts`). */
export const BROWSER_OF_THIS_RUN: BrowserName = process.env.IN_TURN === 'firefox' ? 'firefox' : 'chromium';
const PATIENCE_MS = 120_000;

export interface Stage {
  /** Ready once the tests run. */
  readonly newsroom: () => Newsroom;
  readonly launched: () => LaunchedBrowser;
  /** A new tab on an address, or on a path of the newsroom; closed after the test. */
  readonly open: (address: string) => Promise<Page>;
  readonly newPage: () => Promise<Page>;
  readonly press: (page: Page) => Promise<void>;
}

/** Sets the stage for a `describe` block. */
export function setStage(name: BrowserName, files: readonly string[] = []): Stage {
  let newsroom: Newsroom | undefined;
  let launched: LaunchedBrowser | undefined;
  const pages: Page[] = [];

  beforeAll(async () => {
    newsroom = await startNewsroom({ files });
    launched = await borrowBrowser(name);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close().catch(() => undefined);
  });
  afterAll(async () => {
    await launched?.close();
    await newsroom?.close();
  });

  const stage: Stage = {
    newsroom: () => ready(newsroom),
    launched: () => ready(launched),
    newPage: async () => {
      const page = await ready(launched).browser.newPage();
      pages.push(page);
      return page;
    },
    open: async (address) => {
      const page = await stage.newPage();
      await page.goto(new URL(address, ready(newsroom).origin).href);
      return page;
    },
    press: (page) => ready(launched).pressToolbarButton(page),
  };
  return stage;
}

function ready<T>(thing: T | undefined): T {
  if (!thing) throw new Error('The stage is not set yet.');
  return thing;
}

/**
 * Goes to a page of the extension. Firefox may never say that it has arrived there.
 * @param sign a selector of what is there once the page is drawn
 */
export async function goToOwnPage(page: Page, address: string, sign = 'h1'): Promise<void> {
  // The page that is there now may be at that address already.
  await page.evaluate(() => document.documentElement.setAttribute('data-is-left', ''));
  void page.goto(address, { timeout: PATIENCE_MS }).catch(() => undefined);
  await until(address, () =>
    page
      .evaluate(
        (begins, wanted) =>
          location.href.startsWith(begins) &&
          !document.documentElement.hasAttribute('data-is-left') &&
          document.querySelector(wanted) !== null,
        address,
        sign,
      )
      .catch(() => false),
  );
}

/** Waits until Lectern shows what is asked for. @throws when it doesn't. */
export async function waitFor<K extends Shown['kind']>(
  page: Page,
  kind: K,
): Promise<Extract<Shown, { readonly kind: K }>> {
  let problem: unknown;
  return until(`Lectern to show: ${kind}`, async () => {
    // A page that is just being left has nothing to be asked.
    const shown = await readShown(page).catch((why: unknown) => {
      problem = why;
      return undefined;
    });
    return shown?.kind === kind ? (shown as Extract<Shown, { readonly kind: K }>) : undefined;
  }).catch((why: unknown) => {
    throw problem ? new Error(String(why), { cause: problem }) : why;
  });
}

/**
 * Goes to a page on which the reader opens by itself. A registration reaches the processes of pages a moment after it was
 * made: the page is loaded anew, and given longer each time.
 */
export async function goAndOpenByItself(page: Page, address: string): Promise<void> {
  let patience = 1000;
  await until('the reader to open by itself', async () => {
    await page.goto(address).catch(() => undefined);
    const end = Date.now() + patience;
    patience *= 2;
    while (Date.now() < end) {
      if (await isReaderOpen(page).catch(() => false)) return true;
      await pause(100);
    }
    return false;
  });
}

/** Asks again and again until there is an answer. @throws when there is none in two minutes. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (let rest = 25; ; rest = Math.min(rest * 1.5, 150)) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    // The longer it takes, the more rarely: asking costs the browser as much as what it is to do.
    await pause(rest);
  }
}

/** For what must not happen: long enough for it to have happened. */
export function pause(ms = 600): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** The text of the open reader's article, spaces collapsed; what Lectern itself says beside it is left out. */
export function articleText(page: Page): Promise<string> {
  return inReader(page, (root) =>
    [...root.querySelectorAll('main > header, main > .body')]
      .map((part) => part.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}

/** Runs a function in the page with the open reader's shadow root. @throws when no reader is open. */
export function inReader<T, A extends unknown[]>(
  page: Page,
  read: (root: ShadowRoot, ...rest: A) => T,
  ...rest: A
): Promise<Awaited<T>> {
  return inClosedRoot(page, '.reader', read, ...rest);
}

/** The same with the note or notice in the page's corner. @throws when there is none. */
export function inNotice<T, A extends unknown[]>(
  page: Page,
  read: (root: ShadowRoot, ...rest: A) => T,
  ...rest: A
): Promise<Awaited<T>> {
  return inClosedRoot(page, '.notice', read, ...rest);
}

/** Whether the reader is open. */
export async function isReaderOpen(page: Page): Promise<boolean> {
  return (await readShown(page)).kind === 'reader';
}

/** Clicks, with the mouse, what stands in the reader or in a note. @throws when nothing does */
export async function clickIn(page: Page, selector: string, options: ClickOptions = {}): Promise<void> {
  const { x, y } = await until(selector, () =>
    withClosedRoots(page, placeOf, selector, options.nth ?? 0, options.words ?? '').catch(() => undefined),
  );
  const held = options.held ?? [];
  for (const key of held) await page.keyboard.down(key);
  await page.mouse.click(x, y, { button: options.button ?? 'left' });
  for (const key of held) await page.keyboard.up(key);
}

export interface ClickOptions {
  readonly button?: 'left' | 'middle';
  /** Which of those that match, from 0. */
  readonly nth?: number;
  /** What it says, as the source of an expression. */
  readonly words?: string;
  readonly held?: readonly ('Alt' | 'Control' | 'Shift')[];
}

/**
 * Runs in the page: brings the element into the window and says where its middle is, once it has come to rest there and
 * nothing lies over it. The bar moves out of the way after a scroll, and a panel may still be coming in.
 */
async function placeOf(
  roots: ShadowRoot[],
  selector: string,
  nth: number,
  words: string,
): Promise<{ x: number; y: number } | undefined> {
  const says = new RegExp(words);
  const found = roots
    .flatMap((root) => Array.from(root.querySelectorAll(selector)))
    .filter((element) => says.test(element.textContent?.trim() ?? ''))[nth];
  if (!found) return undefined;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const place = () => {
    const box = Array.from(found.getClientRects()).find(({ width, height }) => width > 0 && height > 0);
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const isCovered = ({ x, y }: { x: number; y: number }) => {
    const hit = (found.getRootNode() as ShadowRoot).elementFromPoint(x, y);
    return !hit || !(found.contains(hit) || hit.contains(found));
  };
  let before = place();
  for (let left = 25; left > 0; left--) {
    await new Promise((done) => setTimeout(done, 120));
    const now = place();
    if (now && now.x === before?.x && now.y === before?.y && (left === 1 || !isCovered(now))) return now;
    before = now;
  }
  return undefined;
}
