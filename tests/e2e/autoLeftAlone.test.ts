// What must stay as it is even where every article may open: sources, the browser's own pages, other extensions.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { LaunchedChromium } from '../browsers/launch.ts';
import {
  expectNoReader,
  expectReader,
  readerTitle,
  registered,
  setAccess,
  setAuto,
  waitFor,
  worldsIn,
} from './autoActions.ts';
import { type AutoSite, startAutoSite, storyHtml, storyPath, TITLES } from './autoSite.ts';
import { borrowBrowser } from './borrowBrowser.ts';

/** Another reader: a page of its own, and a layer over any page whose address asks for it. */
const OTHER_READER = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Another reader',
    version: '1.0',
    content_scripts: [{ matches: ['http://*/*'], js: ['layer.js'], run_at: 'document_idle' }],
  }),
  'layer.js': `if (location.hash === '#layer') {
    const layer = document.createElement('div');
    layer.id = 'another-reader';
    layer.style.cssText = 'position:fixed;inset:0;background:white;z-index:9';
    layer.textContent = 'Read elsewhere';
    document.body.append(layer);
  }`,
  'reader.html': `<!doctype html><meta property="og:type" content="article"><title>${TITLES.bridge}</title>${storyHtml('bridge')}`,
};

describe('where every article may open by itself, in Chromium', () => {
  let chromium: LaunchedChromium;
  let site: AutoSite;
  let folder: string;
  let other: string;
  let page: Page;

  beforeAll(async () => {
    site = await startAutoSite();
    folder = await mkdtemp(join(tmpdir(), 'lectern-other-'));
    for (const [name, text] of Object.entries(OTHER_READER)) await writeFile(join(folder, name), text);
    await writeFile(join(folder, 'story.html'), OTHER_READER['reader.html']);
    chromium = await borrowBrowser('chromium');
    other = `chrome-extension://${await chromium.browser.installExtension(folder)}`;
    await setAccess(chromium, '*://*/*', true);
    await setAuto(chromium, { mode: 'everywhere', rules: [] });
    await waitFor(async () => (await registered(chromium)).length > 0, 'the registration');
  });
  afterAll(async () => {
    // The browser goes on to the next file.
    if (other) await chromium.browser.uninstallExtension(new URL(other).host);
    await chromium?.close();
    await site?.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await chromium.browser.newPage();
    return () => page.close();
  });

  /** The tooltips of all tabs. Asked in a page of the extension: Puppeteer holds on to a background that was started anew. */
  const buttonTitles = async () => {
    const panel = await chromium.browser.newPage();
    await panel.goto(chromium.optionsUrl);
    const titles = await panel.evaluate(async () => {
      const { action, tabs } = (globalThis as unknown as WithTabs).chrome;
      const all = await tabs.query({});
      return Promise.all(all.map(({ id }) => action.getTitle({ tabId: id })));
    });
    await panel.close();
    return titles.join(' | ');
  };

  it('an article of a site does, and has Lectern’s world in it', async () => {
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    expect(await worldsIn(page)).toContain(chromium.extensionOrigin);
  });

  it.each<[string, 'action_blocked' | 'action_browserPage', () => string]>([
    ['the source of an article', 'action_blocked', () => `view-source:${site.one}${storyPath('bridge')}`],
    ['a page of the browser', 'action_browserPage', () => 'chrome://version/'],
    ['what another reader shows in its own page', 'action_browserPage', () => `${other}/reader.html`],
    ['an empty page', 'action_blocked', () => 'about:blank'],
  ])('%s is left alone, also on a click, which the button explains', async (_, words, address) => {
    await page.goto(address());
    await expectNoReader(page);
    expect(await worldsIn(page)).not.toContain(chromium.extensionOrigin);
    await chromium.pressToolbarButton(page);
    await waitFor(
      async () => (await buttonTitles()).includes(messages[words].message),
      'the button to say so',
    );
    await expectNoReader(page, 300);
    expect(await worldsIn(page)).not.toContain(chromium.extensionOrigin);
  });

  it('the layer of another reader stays over a page on which ours was left', async () => {
    await page.goto(site.one + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    await page.goto('about:blank');
    await page.goto(`${site.one + storyPath('bridge')}#layer`);
    await page.waitForSelector('#another-reader');
    await expectNoReader(page);
    const top = await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.id);
    expect(top).toBe('another-reader');
  });

  it('a file opens on a click and not by itself, and says so where the browser keeps files to itself', async () => {
    const address = pathToFileURL(join(folder, 'story.html')).href;
    await letIntoFiles(chromium, true);
    await page.goto(address);
    await expectNoReader(page);
    expect(await worldsIn(page)).not.toContain(chromium.extensionOrigin);
    await chromium.pressToolbarButton(page);
    await expectReader(page, TITLES.bridge);
    await letIntoFiles(chromium, false);
    await page.goto('about:blank');
    await page.goto(address);
    await page.bringToFront();
    expect(await buttonTitles()).not.toContain(messages.action_file.message);
    await page.bringToFront();
    await chromium.pressToolbarButton(page);
    await waitFor(
      async () => (await buttonTitles()).includes(messages.action_file.message),
      'the button to say so',
    );
    await expectNoReader(page, 300);
    await letIntoFiles(chromium, true);
    await page.bringToFront();
    await page.reload();
    await chromium.pressToolbarButton(page);
    await expectReader(page, TITLES.bridge);
  });
});

/** "Allow access to file URLs" on the browser's page about the extension, which starts it anew. */
async function letIntoFiles(chromium: LaunchedChromium, isAllowed: boolean): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(chromium.extensionOrigin).hostname;
  await page.evaluate(
    async (extensionId, fileAccess) => {
      const { chrome } = globalThis as unknown as WithExtensions;
      const is = async () =>
        (await chrome.developerPrivate.getExtensionInfo(extensionId)).fileAccess.isActive;
      if ((await is()) === fileAccess) return;
      // Without it the browser turns an unpacked extension off when it starts it anew.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess });
    },
    id,
    isAllowed,
  );
  // A page of an extension that is just starting may never come.
  const isEnabled = (extensionId: string) =>
    page.evaluate(async (asked) => {
      const { developerPrivate } = (globalThis as unknown as WithExtensions).chrome;
      return (await developerPrivate.getExtensionInfo(asked)).state === 'ENABLED';
    }, extensionId);
  await waitFor(() => isEnabled(id), 'the extension to be back');
  await page.goto(chromium.optionsUrl);
  // Nobody clicks while it is starting: once its background answers, it hears of clicks, too.
  const answers = () =>
    page.evaluate(async () => {
      const { runtime } = (globalThis as unknown as WithTabs).chrome;
      return Boolean(await runtime.sendMessage({ type: 'nothing' }));
    });
  await waitFor(answers, 'its background to answer');
  await page.close();
}

interface WithTabs {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
    readonly action: { getTitle(of: { tabId: number }): Promise<string> };
  };
}

interface WithExtensions {
  readonly chrome: {
    readonly developerPrivate: {
      getExtensionInfo(id: string): Promise<{ fileAccess: { isActive: boolean }; state: string }>;
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; fileAccess: boolean }): Promise<void>;
    };
  };
}
