// Opens stored pages in real Chromium, each under its own address, page scripts off, network closed.
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';

export interface StoredPage {
  readonly id: string;
  readonly url: string;
  readonly html: () => string;
}

export interface VisitOptions {
  /** Tabs open at once. */
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
 * treats `<noscript>` as it does for a real reader. The other directives keep a page from asking for anything.
 */
const CLOSED = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "frame-src 'self'",
].join('; ');

/** One process for all sites, and no page kept after it was left: hundreds of sites go through one tab. */
const FLAGS = [
  ...CHROMIUM_FLAGS,
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache',
];

/** Calls `look` on every page, loaded and parsed; results come back in the order of `pages`. */
export async function visitPages<T>(
  pages: readonly StoredPage[],
  look: (page: Page, stored: StoredPage) => Promise<T>,
  { workers = 2, timeout = 120_000, onProgress }: VisitOptions = {},
): Promise<Visited<T>[]> {
  const browser = await launch({
    executablePath: await findBrowser('chromium'),
    args: FLAGS,
    headless: true,
    timeout: 120_000,
    protocolTimeout: 2 * timeout,
  });
  try {
    const results: Visited<T>[] = new Array(pages.length);
    let next = 0;
    let done = 0;
    const work = async () => {
      let tab: Tab | undefined;
      for (let at = next++; at < pages.length; at = next++) {
        const stored = pages[at] as StoredPage;
        tab ??= await openTab(browser);
        const result = await visitOne(tab, stored, look, timeout);
        results[at] = result;
        // A page that failed may have left its tab hanging: the next page gets a fresh one.
        if ('error' in result) {
          void tab.page.close().catch(() => undefined);
          tab = undefined;
        }
        onProgress?.(++done, pages.length, stored.id);
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    return results;
  } finally {
    await browser.close();
  }
}

interface Tab {
  readonly page: Page;
  /** Sets the HTML that answers the next navigation; everything else is refused. */
  serve(html: string): void;
}

async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const session = await page.createCDPSession();
  let pending: string | undefined;
  session.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
    const html = pending;
    if (resourceType !== 'Document' || html === undefined) return refuse(session, requestId);
    pending = undefined;
    return answer(session, requestId, html);
  });
  // Documents only: everything else is stopped by the policy above without a round trip to this process.
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
  return {
    page,
    serve: (html) => {
      pending = html;
    },
  };
}

function refuse(session: CDPSession, requestId: string): void {
  void session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
}

function answer(session: CDPSession, requestId: string, html: string): void {
  const responseHeaders = [
    { name: 'content-type', value: 'text/html; charset=utf-8' },
    { name: 'content-security-policy', value: CLOSED },
  ];
  const body = Buffer.from(html).toString('base64');
  void session
    .send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body })
    .catch(() => undefined);
}

async function visitOne<T>(
  { page, serve }: Tab,
  stored: StoredPage,
  look: (page: Page, stored: StoredPage) => Promise<T>,
  timeout: number,
): Promise<Visited<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${timeout} ms`)), timeout);
  });
  const visit = async () => {
    if (!/^https?:/.test(stored.url)) throw new Error(`can't be opened under "${stored.url}"`);
    serve(stored.html());
    await page.goto(stored.url, { waitUntil: 'domcontentloaded', timeout });
    return { id: stored.id, value: await look(page, stored) };
  };
  try {
    return await Promise.race([visit(), late]);
  } catch (error) {
    return { id: stored.id, error: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
