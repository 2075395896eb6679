// An update in Firefox, as its store brings one: a package of a higher version. Firefox asks the version that runs whether
// it may come now.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zipFile } from '../../utils/build/zipFile.ts';
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import { FIREFOX_ID, type LaunchedBrowser, launchFirefox } from '../browsers/launch.ts';
import { startNewsroom } from '../demo/server.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';
import { endBackground } from './firefoxActions.ts';
import { isReaderOpen, until, waitFor } from './testExtension.ts';

const STORY = '/courier/news/calder-valley-buses/';
const OLD = '1.0';
const NEW = '99.0';

describe('an update in Firefox', () => {
  let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
  let folder: string;
  let firefox: LaunchedBrowser;
  beforeAll(async () => {
    newsroom = await startNewsroom({ files: [] });
    folder = await mkdtemp(join(tmpdir(), 'lectern-update-'));
    for (const version of [OLD, NEW]) await writeFile(packageOf(version), await packed(version));
  });
  beforeEach(async () => {
    firefox = await launchFirefox({ headless: true });
    expect(await install(OLD)).toBe('installed');
  });
  afterEach(() => firefox?.close());
  afterAll(async () => {
    await newsroom?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  });

  const packageOf = (version: string) => join(folder, `${version}.xpi`);

  /** The built extension as a package of that version. */
  async function packed(version: string): Promise<Buffer> {
    const from = EXTENSION_FOLDERS.firefox;
    const files = (await readdir(from, { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    );
    const entries = files.map(async ({ parentPath, name }) => {
      const content = await readFile(join(parentPath, name));
      const path = relative(from, join(parentPath, name)).replaceAll(sep, '/');
      if (path !== 'manifest.json') return { name: path, content };
      const manifest = { ...JSON.parse(String(content)), version };
      return { name: path, content: Buffer.from(JSON.stringify(manifest)) };
    });
    return zipFile(await Promise.all(entries));
  }

  /** Installs it for good, signed or not; says whether it is in, or put off. */
  const install = (version: string) =>
    inFirefoxWindow(
      firefox.browser,
      `(async () => {
        Services.prefs.setBoolPref('xpinstall.signatures.required', false);
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
        const file = new FileUtils.File(${JSON.stringify(packageOf(version))});
        const install = await AddonManager.getInstallForFile(file);
        return new Promise((done) => {
          const ends = { onInstallEnded: 'installed', onInstallPostponed: 'put off', onInstallFailed: 'failed' };
          for (const [event, how] of Object.entries(ends)) install.addListener({ [event]: () => done(how) });
          install.install().catch(() => undefined);
        });
      })()`,
    );

  const isIn = (version: string) =>
    inFirefoxWindow(
      firefox.browser,
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { version, isActive } = await AddonManager.getAddonByID('${FIREFOX_ID}');
        return isActive && version;
      })()`,
    ).then((found) => found === version);

  const openRead = async () => {
    const page = await firefox.browser.newPage();
    await page.goto(newsroom.origin + STORY);
    await firefox.pressToolbarButton(page);
    await waitFor(page, 'reader');
    return page;
  };

  it('comes at once where no reader is open, and the new version reads', async () => {
    await install(NEW);
    await until('the update', () => isIn(NEW));
    await openRead();
  });

  it.each([
    ['closed by a key', 'Escape'],
    ['gone with its page', 'leave'],
    ['gone with its tab', 'close'],
  ])('waits until an open reader is %s, while the background comes and goes', async (_, how) => {
    const page = await openRead();
    expect(await install(NEW)).toBe('put off');
    // In between the background has to be started again for what comes.
    await endBackground(firefox);
    await (await firefox.browser.newPage()).goto(`${newsroom.origin}/courier/`);
    expect(await isIn(OLD)).toBe(true);
    await page.bringToFront();
    expect(await isReaderOpen(page)).toBe(true);
    if (how === 'Escape') await page.keyboard.press('Escape');
    else if (how === 'leave') await page.goto(`${newsroom.origin}/courier/`);
    else await page.close();
    await until('the update', () => isIn(NEW));
  });
});
