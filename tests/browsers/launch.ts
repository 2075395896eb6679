// Real browsers with the built extension in them, and a hand on their toolbar button: for `npm start`, the tests
// that go end to end, and the bench.
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find.ts';
import { pressFirefoxButton } from './firefoxToolbar.ts';
import { CHROMIUM_FLAGS } from './flags.ts';

export interface LaunchOptions {
  /** Folder of the built extension; absent, Firefox is started without one. */
  readonly extension?: string | undefined;
  /** Whether the profile has the extension in that folder already. Chromium only. */
  readonly isInstalled?: boolean;
  readonly headless: boolean;
  /** A profile to keep; a new one is made and thrown away when absent. */
  readonly userDataDir?: string;
  /** Size of the window, CSS pixels; 1280 × 800 when absent. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether the extension is allowed in private windows. Chromium only. */
  readonly isAllowedPrivately?: boolean;
  /** Further command line flags. */
  readonly flags?: readonly string[];
}

export interface LaunchedBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** e.g. `chrome-extension://abc` */
  readonly extensionOrigin: string;
  readonly optionsUrl: string;
  /** What a person does with the mouse; grants `activeTab` as theirs does. */
  readonly pressToolbarButton: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LaunchedChromium extends LaunchedBrowser {
  readonly extension: Extension;
  /** The background, woken when it sleeps. */
  readonly serviceWorker: () => Promise<WebWorker>;
}

export const FIREFOX_ID = 'lectern@lectern.example';
/** The address Firefox gives the extension is chosen here, so that tests know it. */
const FIREFOX_UUID = '5b8f1f2e-6c3a-4d0b-9a51-3f7d2c1e0a11';
const SIZE = { width: 1280, height: 800 };
const WORKER_WAIT_MS = 15_000;

/** @throws {Error} when no Chromium is found, it doesn't start, or it doesn't take the extension. */
export async function launchChromium({
  extension: folder = '',
  isInstalled = false,
  headless,
  userDataDir,
  size = SIZE,
  isAllowedPrivately = false,
  flags = [],
}: LaunchOptions): Promise<LaunchedChromium> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    args: [...usualFlags(headless), `--window-size=${size.width},${size.height}`, ...flags],
    defaultViewport: headless ? { ...size } : null,
    ...(userDataDir && { userDataDir }),
  });
  try {
    const id = isInstalled
      ? await findInstalled(browser)
      : await browser.installExtension(folder, { enabledInIncognito: isAllowedPrivately });
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`Chromium did not take the extension in ${folder}.`);
    const extensionOrigin = `chrome-extension://${id}`;
    const serviceWorker = () => wakeWorker(browser, extensionOrigin);
    await waitForListeners(await serviceWorker());
    return {
      name: 'chromium',
      browser,
      extension,
      extensionOrigin,
      optionsUrl: `${extensionOrigin}/options.html`,
      serviceWorker,
      pressToolbarButton: (page) => page.triggerExtensionAction(extension),
      close: () => browser.close(),
    };
  } catch (problem) {
    await browser.close();
    throw problem;
  }
}

/** @throws {Error} when no Firefox is found, it doesn't start, or it doesn't take the extension. */
export async function launchFirefox({
  extension,
  headless,
  userDataDir,
  size = SIZE,
  flags = [],
}: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless,
    args: ['-remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`, ...flags],
    defaultViewport: headless ? { ...size } : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
    ...(userDataDir && { userDataDir }),
  });
  try {
    if (extension) await browser.installExtension(extension);
  } catch (problem) {
    await browser.close();
    throw problem;
  }
  const extensionOrigin = `moz-extension://${FIREFOX_UUID}`;
  return {
    name: 'firefox',
    browser,
    extensionOrigin,
    optionsUrl: `${extensionOrigin}/options.html`,
    pressToolbarButton: (page) => pressFirefoxButton(browser, page, FIREFOX_ID),
    close: () => browser.close(),
  };
}

/** The extension the profile has. Puppeteer knows it once its background has started, as it does for a new page. */
async function findInstalled(browser: Browser): Promise<string> {
  const end = Date.now() + WORKER_WAIT_MS;
  for (;;) {
    const [id] = [...(await browser.extensions()).keys()];
    if (id) return id;
    if (Date.now() > end) throw new Error('The profile has no extension.');
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Somebody's own browsing keeps the sandbox and the graphics card; a container's root can't have the sandbox. */
function usualFlags(headless: boolean): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  const dropped = headless ? [] : ['--disable-gpu', ...(isRoot ? [] : ['--no-sandbox'])];
  return CHROMIUM_FLAGS.filter((flag) => !dropped.includes(flag));
}

async function wakeWorker(browser: Browser, extensionOrigin: string): Promise<WebWorker> {
  const isOurs = (url: string) => url.startsWith(`${extensionOrigin}/`);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && isOurs(one.url()), {
    timeout: WORKER_WAIT_MS,
  });
  const worker = await target.worker();
  if (!worker) throw new Error('The extension’s background could not be reached.');
  return worker;
}

/** A click that comes before the background has ever run is lost to it. */
async function waitForListeners(worker: WebWorker): Promise<void> {
  const end = Date.now() + WORKER_WAIT_MS;
  while (!(await worker.evaluate('chrome.action?.onClicked.hasListeners() ?? false').catch(() => false))) {
    if (Date.now() > end) throw new Error('The extension’s background did not start.');
    await new Promise((done) => setTimeout(done, 20));
  }
}
