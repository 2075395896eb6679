// Real restarts and updates: the same profile started again, a higher version installed over the one that is there.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import {
  type LaunchedBrowser,
  type LaunchedChromium,
  launchChromium,
  launchFirefox,
} from '../browsers/launch.ts';
import { allowHost, expectNoReader, expectReader, registered, waitFor } from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from './autoSite.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';
import { allowInOptions, arriveAt } from './firefoxActions.ts';

let site: AutoSite;
let folder: string;
beforeAll(async () => {
  site = await startAutoSite();
});
afterAll(() => site?.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-restart-'));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));

/** The extension in a folder of its own, which the browser goes on using. */
async function copyOf(browser: 'chromium' | 'firefox'): Promise<string> {
  const copy = join(folder, 'extension');
  await cp(EXTENSION_FOLDERS[browser], copy, { recursive: true });
  return copy;
}

async function raiseVersion(extension: string): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: '99.0' }));
}

describe('articles that open by themselves, after Chromium or Lectern has started anew', () => {
  let chromium: LaunchedChromium | undefined;
  afterEach(() => chromium?.close());

  const launch = async (extension: string, isInstalled = false) => {
    chromium = await launchChromium({
      extension,
      headless: true,
      userDataDir: join(folder, 'profile'),
      isInstalled,
    });
    return chromium;
  };
  const expectByItself = async (launched: LaunchedChromium) => {
    const page = await launched.browser.newPage();
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await page.goto(site.other + storyPath('bridge'));
    await expectNoReader(page);
  };

  it('open in a browser that was started again with the same profile, on the very first page', async () => {
    const extension = await copyOf('chromium');
    const before = await launch(extension);
    await keepUnpacked(before);
    await allowHost(before, '127.0.0.1');
    const id = before.extensionOrigin;
    await before.close();
    await keepForGood(join(folder, 'profile'));
    const after = await launch(extension, true);
    expect(after.extensionOrigin).toBe(id);
    await expectByItself(after);
    expect(await registered(after)).toEqual(['*://127.0.0.1/*']);
    // A second time: nothing of it wears off.
    await after.close();
    await expectByItself(await launch(extension, true));
  });

  it('open after a higher version was installed, also in a page that was open meanwhile', async () => {
    const extension = await copyOf('chromium');
    const launched = await launch(extension);
    await allowHost(launched, '127.0.0.1');
    const old = await launched.browser.newPage();
    await old.goto(site.one);
    await raiseVersion(extension);
    await launched.browser.installExtension(extension);
    const version = async () => {
      const page = await launched.browser.newPage();
      await page.goto(launched.optionsUrl);
      const found = await page.evaluate(
        () =>
          (
            globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } }
          ).chrome.runtime.getManifest().version,
      );
      await page.close();
      return found;
    };
    await waitFor(async () => (await version()) === '99.0', 'the higher version');
    await waitFor(async () => (await registered(launched)).length > 0, 'the registration');
    await old.bringToFront();
    await old.goto(site.one + storyPath('market'));
    await expectReader(old, TITLES.market);
    await expectByItself(launched);
  });
});

/** What is installed for a test is marked as meant for this run of the browser only; without the mark it stays. */
async function keepForGood(profile: string): Promise<void> {
  const path = join(profile, 'Default', 'Preferences');
  const kept = JSON.parse(await readFile(path, 'utf8'));
  for (const value of Object.values<{ creation_flags?: number }>(kept.extensions.settings))
    if (value.creation_flags) value.creation_flags &= ~0x8000;
  await writeFile(path, JSON.stringify(kept));
}

/** Unpacked extensions stay over a restart only in developer mode. */
async function keepUnpacked(chromium: LaunchedChromium): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

describe('articles that open by themselves, after Firefox or Lectern has started anew', () => {
  let firefox: LaunchedBrowser | undefined;
  afterEach(() => firefox?.close());

  const launch = async (extension?: string) => {
    firefox = await launchFirefox({ extension, headless: true, userDataDir: join(folder, 'profile') });
    return firefox;
  };

  /** Packs the folder with Firefox's own means and installs it for good, as a temporary add-on ends with its browser. */
  const installForGood = (launched: LaunchedBrowser, extension: string) =>
    inFirefoxWindow(
      launched.browser,
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
        Services.prefs.setBoolPref('xpinstall.signatures.required', false);
        const folder = new FileUtils.File(${JSON.stringify(extension)});
        const packed = new FileUtils.File(${JSON.stringify(`${extension}.xpi`)});
        const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
        zip.open(packed, FileUtils.MODE_RDWR | FileUtils.MODE_CREATE | FileUtils.MODE_TRUNCATE);
        const add = (file, path) => {
          if (!file.isDirectory()) return zip.addEntryFile(path, 9, file, false);
          const files = file.directoryEntries;
          while (files.hasMoreElements()) {
            const one = files.getNext().QueryInterface(Ci.nsIFile);
            add(one, path ? path + '/' + one.leafName : one.leafName);
          }
        };
        add(folder, '');
        zip.close();
        const install = await AddonManager.getInstallForFile(packed);
        const addon = await install.install();
        return addon.version;
      })()`,
    );
  /** Release builds of Firefox take no add-on for good that Mozilla hasn't signed. */
  const takesUnsigned = (launched: LaunchedBrowser) =>
    inFirefoxWindow(
      launched.browser,
      `ChromeUtils.importESModule('resource://gre/modules/AppConstants.sys.mjs').AppConstants.MOZ_REQUIRE_SIGNING ? '' : 'yes'`,
    );
  const expectByItself = async (launched: LaunchedBrowser) => {
    const page = await launched.browser.newPage();
    await arriveAt(launched, page, site.one + storyPath('bridge'), TITLES.bridge);
    await page.goto(site.other + storyPath('bridge'));
    await expectNoReader(page);
  };

  it('open in a browser that was started again, and after a higher version was installed', async (test) => {
    const extension = await copyOf('firefox');
    const before = await launch();
    if (!(await takesUnsigned(before))) test.skip('This Firefox takes only signed add-ons for good.');
    expect(await installForGood(before, extension)).not.toBe('99.0');
    await allowInOptions(before, '127.0.0.1');
    await expectByItself(before);
    await before.close();
    const after = await launch();
    await expectByItself(after);
    await raiseVersion(extension);
    expect(await installForGood(after, extension)).toBe('99.0');
    await expectByItself(after);
  }, 600_000);
});
