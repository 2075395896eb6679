// Opens stored pages in real Chromium, each under its own address, page scripts off, network closed.
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';

export interface StoredPage {
  readonly id: string;
  readonly url: string;
  readonly html: () => string;
}

export interface VisitOptions {
  /** Pages open at once. */
  readonly workers?: number;
  /** Milliseconds before a page is given up. */
  readonly timeout?: number;
  readonly onProgress?: (done: number, total: number, id: string) => void;
}

/** What a visit gave: the value, or the message of what went wrong on that page. */
export type Visited<T> =
  | { readonly id: string; readonly value: T }
  | { readonly id: string; readonly error: string };

/**
 * The page's scripts are stopped by a response header rather than by switching scripting off, so that the parser
 * treats `<noscript>` as it does for a real reader.
 */
const CLOSED = "script-src 'none'; connect-src 'none'; frame-src 'self'";

/** Calls `look` on every page, loaded and parsed; results come back in the order of `pages`. */
export async function visitPages<T>(
  pages: readonly StoredPage[],
  look: (page: Page, stored: StoredPage) => Promise<T>,
  { workers = 2, timeout = 30_000, onProgress }: VisitOptions = {},
): Promise<Visited<T>[]> {
  const browser = await launch({
    executablePath: await findBrowser('chromium'),
    args: [...CHROMIUM_FLAGS],
    headless: true,
    protocolTimeout: 120_000,
  });
  try {
    const results: Visited<T>[] = new Array(pages.length);
    let next = 0;
    let done = 0;
    const work = async () => {
      for (let at = next++; at < pages.length; at = next++) {
        const stored = pages[at] as StoredPage;
        results[at] = await visitOne(browser, stored, look, timeout);
        onProgress?.(++done, pages.length, stored.id);
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    return results;
  } finally {
    await browser.close();
  }
}

async function visitOne<T>(
  browser: Browser,
  stored: StoredPage,
  look: (page: Page, stored: StoredPage) => Promise<T>,
  timeout: number,
): Promise<Visited<T>> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.setRequestInterception(true);
    let served = false;
    page.on('request', (request) => {
      const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (isDocument && !served) {
        served = true;
        void request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': CLOSED },
          body: stored.html(),
        });
      } else void request.abort();
    });
    await page.goto(stored.url, { waitUntil: 'domcontentloaded', timeout });
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`no answer in ${timeout} ms`)), timeout).unref();
    });
    return { id: stored.id, value: await Promise.race([look(page, stored), late]) };
  } catch (error) {
    return { id: stored.id, error: error instanceof Error ? error.message : String(error) };
  } finally {
    await page.close().catch(() => undefined);
  }
}
