// Real browsers with the built extension in them, and a hand on their toolbar button: for `npm start`, the tests
// that go end to end, and the bench.
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { askWorker } from './backgroundOf.ts';
import { type BrowserName, findBrowser } from './find.ts';
import { closeFirefoxTab, inFirefoxWindow, pressFirefoxButton, showFirefoxButton } from './firefoxToolbar.ts';
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
  /** Whether the browser tells of every request. Chromium only; true when absent. */
  readonly logsNetwork?: boolean;
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
  /** What an expression comes to in the background. @throws when none runs, or it ends over it */
  readonly inBackground: <T>(expression: string) => Promise<T>;
}

export const FIREFOX_ID = 'lectern@lectern.example';
/** The address Firefox gives the extension is chosen here, so that tests know it. */
const FIREFOX_UUID = '5b8f1f2e-6c3a-4d0b-9a51-3f7d2c1e0a11';
const UUIDS_PREF = 'extensions.webextensions.uuids';
const UUIDS = JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID });
const FIREFOX_ORIGIN = `moz-extension://${FIREFOX_UUID}`;
const SIZE = { width: 1280, height: 800 };
const WORKER_WAIT_MS = 60_000;
/** For what hangs: the start of a browser, and an answer of its protocol. */
const HANG_MS = { timeout: 120_000, protocolTimeout: 600_000 };

/** @throws {Error} when no Chromium is found, it doesn't start, or it doesn't take the extension. */
export async function launchChromium({
  extension: folder = '',
  isInstalled = false,
  headless,
  userDataDir,
  size = SIZE,
  isAllowedPrivately = false,
  flags = [],
  logsNetwork = true,
}: LaunchOptions): Promise<LaunchedChromium> {
  const browser = await puppeteer.launch({
    ...HANG_MS,
    executablePath: await findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    networkEnabled: logsNetwork,
    args: [...usualFlags(headless), `--window-size=${size.width},${size.height}`, ...flags],
    // Somebody's own browsing has no bar above it that speaks of automated tests.
    ...(!headless && { ignoreDefaultArgs: ['--enable-automation'] }),
    defaultViewport: headless ? { ...size } : null,
    ...(userDataDir && { userDataDir }),
  });
  giveTime(browser);
  try {
    const id = isInstalled
      ? await findInstalled(browser)
      : await installInChromium(browser, folder, isAllowedPrivately);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`Chromium did not take the extension in ${folder}.`);
    const extensionOrigin = `chrome-extension://${id}`;
    const inBackground = <T>(expression: string) => askWorker<T>({ browser, extensionOrigin }, expression);
    if (isInstalled) await waitForListeners(browser, extensionOrigin);
    return {
      name: 'chromium',
      browser,
      extension,
      extensionOrigin,
      optionsUrl: `${extensionOrigin}/options.html`,
      inBackground,
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
    ...HANG_MS,
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless,
    args: ['-remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`, ...flags],
    defaultViewport: headless ? { ...size } : null,
    extraPrefsFirefox: {
      [UUIDS_PREF]: UUIDS,
      'extensions.webextOptionalPermissionPrompts': false,
    },
    ...(userDataDir && { userDataDir }),
  });
  giveTime(browser);
  try {
    if (extension) await installInFirefox(browser, extension);
  } catch (problem) {
    await browser.close();
    throw problem;
  }
  return {
    name: 'firefox',
    browser,
    extensionOrigin: FIREFOX_ORIGIN,
    optionsUrl: `${FIREFOX_ORIGIN}/options.html`,
    pressToolbarButton: (page) => pressFirefoxButton(browser, page, FIREFOX_ID),
    close: () => browser.close(),
  };
}

/** Targets may take as long to come as a browser to start, and so may whatever the pages it opens from now on do. */
function giveTime(browser: Browser): void {
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    page.setDefaultTimeout(HANG_MS.timeout);
    return page;
  };
  const waitForTarget = browser.waitForTarget.bind(browser);
  browser.waitForTarget = (isWanted, options) =>
    waitForTarget(isWanted, { timeout: HANG_MS.timeout, ...options });
}

/**
 * Makes a browser that was used one that was just launched: no pages, no cookies, and the extension installed anew, which
 * takes its storage, its permissions and its background with it. Preferences and themes stay as they are.
 */
export async function resetBrowser(
  { name, browser, extensionOrigin }: LaunchedBrowser,
  folder: string,
): Promise<void> {
  const isChromium = name === 'chromium';
  if (!isChromium) await closeOtherWindows(browser);
  const blank = await browser.newPage();
  await browser.uninstallExtension(isChromium ? new URL(extensionOrigin).host : FIREFOX_ID);
  for (const page of await browser.pages()) if (page !== blank) await page.close().catch(() => undefined);
  await browser.deleteCookie(...(await browser.cookies()));
  if (isChromium) {
    await waitForEnd(browser, extensionOrigin);
    await installInChromium(browser, folder);
    return;
  }
  await inFirefoxWindow(browser, `Services.prefs.setStringPref('${UUIDS_PREF}', '${UUIDS}')`);
  await installInFirefox(browser, folder);
}

/** A new tab opens in the window in front, which may be a private one, in which the extension has no button. */
async function closeOtherWindows(browser: Browser): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(async () => {
      const [, ...others] = Services.wm.getEnumerator('navigator:browser');
      const closed = others.map((one) => new Promise((done) => one.addEventListener('unload', done, { once: true })));
      for (const one of others) one.close();
      await Promise.all(closed);
    })()`,
  );
}

/** An extension that was uninstalled takes a moment to end. */
async function waitForEnd(browser: Browser, extensionOrigin: string): Promise<void> {
  const end = Date.now() + WORKER_WAIT_MS;
  while (browser.targets().some((target) => target.url().startsWith(`${extensionOrigin}/`))) {
    if (Date.now() > end) throw new Error('The extension did not end.');
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function installInChromium(
  browser: Browser,
  folder: string,
  enabledInIncognito = false,
): Promise<string> {
  const id = await browser.installExtension(folder, { enabledInIncognito });
  const origin = `chrome-extension://${id}`;
  await waitForListeners(browser, origin);
  await closeFirstPage(browser, origin);
  return id;
}

async function installInFirefox(browser: Browser, folder: string): Promise<void> {
  await browser.installExtension(folder);
  await showFirefoxButton(browser, FIREFOX_ID);
  await closeFirefoxTab(browser, `${FIREFOX_ORIGIN}/welcome.html`).catch(() => undefined);
}

/** Installed, the extension opens its first page; what comes after that is up to the caller. @throws when it doesn't */
export async function closeFirstPage(browser: Browser, extensionOrigin: string): Promise<void> {
  const end = Date.now() + WORKER_WAIT_MS;
  for (;;) {
    const pages = await browser.pages();
    const first = pages.find((page) => page.url().startsWith(`${extensionOrigin}/welcome.html`));
    if (first) {
      // The last tab takes the browser with it.
      if (pages.length === 1) await browser.newPage();
      return first.close();
    }
    if (Date.now() > end) throw new Error('The extension did not open its first page.');
    await new Promise((done) => setTimeout(done, 50));
  }
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

/** A click that comes before the background has ever run is lost to it. */
async function waitForListeners(browser: Browser, extensionOrigin: string): Promise<void> {
  const end = Date.now() + WORKER_WAIT_MS;
  const isReady = () =>
    askWorker<boolean>(
      { browser, extensionOrigin },
      'globalThis.chrome?.action?.onClicked.hasListeners() ?? false',
    );
  while (!(await isReady().catch(() => false))) {
    if (Date.now() > end) throw new Error('The extension’s background did not start.');
    await new Promise((done) => setTimeout(done, 20));
  }
}
