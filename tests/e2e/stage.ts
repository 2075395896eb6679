// The stage of the tests that go end to end: the demo newsroom, a real browser with the built extension, and what a
// person does there. The same for both browsers, so that most tests are written once.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserName } from '../browsers/find.ts';
import { type LaunchedBrowser, launchChromium, launchFirefox } from '../browsers/launch.ts';
import { readShown, type Shown } from '../demo/outline.ts';
import { type Newsroom, startNewsroom } from '../demo/server.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PATIENCE_MS = 15_000;

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
    const launch = name === 'chromium' ? launchChromium : launchFirefox;
    launched = await launch({ extension: EXTENSION_FOLDERS[name], headless: true });
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

/** Waits until Lectern shows what is asked for. @throws when it doesn't. */
export async function waitFor<K extends Shown['kind']>(
  page: Page,
  kind: K,
): Promise<Extract<Shown, { readonly kind: K }>> {
  return until(`Lectern to show: ${kind}`, async () => {
    const shown = await readShown(page);
    return shown.kind === kind ? (shown as Extract<Shown, { readonly kind: K }>) : undefined;
  });
}

/** Asks again and again until there is an answer. @throws when there is none in fifteen seconds. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(25);
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
export async function inReader<T, A extends unknown[]>(
  page: Page,
  read: (root: ShadowRoot, ...rest: A) => T,
  ...rest: A
): Promise<Awaited<T>> {
  const root = await page.evaluateHandle(() => {
    const host: Element | null = Document.prototype.querySelector.call(document, 'lectern-reader');
    if (!host?.shadowRoot) throw new Error('no reader is open');
    return host.shadowRoot;
  });
  const evaluate = root.evaluate.bind(root) as unknown as (read: unknown, ...rest: A) => Promise<Awaited<T>>;
  return evaluate(read, ...rest);
}
