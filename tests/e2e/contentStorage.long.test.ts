// Firefox leaves the storage open to content scripts. Ours give it up with their first statement, and whoever breaks into one
// tries here to get it back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import { FIREFOX_ID } from '../browsers/launch.ts';
import { launchAllowedFirefox } from './allowedFirefox.ts';
import type { AllowedBrowser } from './promptPages.ts';
import { until, waitFor } from './testExtension.ts';
import { type HostileSite, startHostileSite } from './trust/hostileSite.ts';

const PROSE = `<p>${'The ferry was late again, said the harbour master, and nobody was much surprised. '.repeat(4)}</p>`;
const INNER = '<!doctype html><title>Inner</title><p>A frame of the page’s.';
const STORY = `<!doctype html><html lang="en"><title>The ferry was late</title><main><article><h1>The ferry was late</h1>
${PROSE.repeat(8)}</article></main><iframe src="/inner"></iframe></html>`;

/** What a script has of the browser: its parts, and what it may do with what is stored. */
const HAS = `(async () => {
  const areas = ['local', 'sync', 'session', 'managed'];
  const works = (use) => Promise.resolve().then(use).then(() => true, () => false);
  const read = await Promise.all(areas.map((area) => works(() => browser.storage[area].get())));
  const written = await Promise.all(areas.map((area) => works(() => chrome.storage[area].set({ taken: true }))));
  return { parts: [...new Set([...Object.keys(browser), ...Object.keys(chrome)])].sort(), storage: read.concat(written).includes(true) };
})()`;
const NOTHING = { parts: ['i18n', 'runtime'], storage: false };

/** Where the interface may still be found whole. Each gives what has a storage, or nothing. */
const WAYS: Record<string, string> = {
  'what is behind the names': `(() => {
    const seen = [browser, chrome, Object.getPrototypeOf(browser), globalThis.wrappedJSObject?.browser, window.browser, window.chrome];
    return seen.concat(Object.values(Object.getOwnPropertyDescriptors(browser)).map(({ value }) => value));
  })()`,
  'all that hangs on the global object': `Object.getOwnPropertyNames(globalThis).map((name) => {
    try { return globalThis[name]; } catch { return undefined; }
  })`,
  'the background’s page': `[await browser.runtime.getBackgroundPage?.(), browser.extension?.getBackgroundPage?.(), ...(browser.extension?.getViews?.() ?? [])]`,
  'an empty frame': `(() => {
    const frame = document.createElement('iframe');
    document.documentElement.append(frame);
    const { contentWindow } = frame;
    const found = [contentWindow, contentWindow.browser, contentWindow.chrome, contentWindow.wrappedJSObject.browser];
    frame.remove();
    return found;
  })()`,
  'a page of the extension’s in a frame': `await new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.src = browser.runtime.getURL('/options.html');
    const look = () => {
      const found = [];
      try { found.push(frame.contentWindow.browser, frame.contentWindow.wrappedJSObject.browser); } catch {}
      frame.remove();
      done(found);
    };
    frame.addEventListener('load', look);
    frame.addEventListener('error', look);
    setTimeout(look, 2000);
    document.documentElement.append(frame);
  })`,
  'a page of the extension’s in a tab': `await (async () => {
    const opened = window.open(browser.runtime.getURL('/options.html'));
    await new Promise((done) => setTimeout(done, 1000));
    const found = [];
    try { found.push(opened.browser, opened.wrappedJSObject.browser); } catch {}
    opened?.close();
    return found;
  })()`,
  'a module of the extension’s': `[await import(browser.runtime.getURL('/background.js')).catch(() => undefined), browser, chrome]`,
};
/** Whether it was found there; what is denied isn't. */
const FOUND = (way: string) => `(async () => {
  const isWhole = (one) => {
    try { return Boolean(one?.storage?.local ?? one?.wrappedJSObject?.storage?.local); } catch { return false; }
  };
  try { return (${way}).some(isWhole); } catch { return false; }
})()`;

describe('a content script in Firefox that a page has broken into', () => {
  let firefox: AllowedBrowser;
  let site: HostileSite;
  let page: Page;

  beforeAll(async () => {
    site = await startHostileSite();
    site.serve('/2026/05/14/corran-ferry', STORY);
    site.serve('/inner', INNER);
    firefox = await launchAllowedFirefox();
    await firefox.inBackground("browser.storage.local.set({ secret: 'kept' })");
    page = await firefox.browser.newPage();
    await until('the scripts of allowed sites in page and frame', async () => {
      await page.goto(`${site.origin}/2026/05/14/corran-ferry`);
      const ours = await inWorlds<boolean>("'lectern' in globalThis || Symbol.for('lectern') in globalThis");
      return ours.length === 2 && ours.every(Boolean);
    });
  });
  afterAll(async () => {
    await page?.close();
    await firefox?.close();
    await site?.close();
  });

  /** What an expression comes to in our scripts' world of the page and of its frame. */
  const inWorlds = <T>(expression: string, allFrames = true) =>
    firefox.inBackground<T[]>(`browser.tabs.query({}).then(async (tabs) => {
      const { id: tabId } = tabs.findLast(({ url }) => url?.endsWith('/corran-ferry'));
      const func = async () => (${expression});
      const injected = await browser.scripting.executeScript({ target: { tabId, allFrames: ${allFrames} }, func });
      const wrong = injected.find(({ error }) => error);
      if (wrong) throw new Error(String(wrong.error));
      return injected.map(({ result }) => result);
    })`);

  it('has messages and words of the browser’s, and no storage, before the reader has ever been there', async () => {
    expect(await inWorlds(HAS)).toEqual([NOTHING, NOTHING]);
  });

  it('is given nothing back by an access that comes or goes', async () => {
    const grant = (verb: 'add' | 'remove') =>
      inFirefoxWindow(
        firefox.browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
          await ExtensionPermissions.${verb}('${FIREFOX_ID}', { origins: ['*://bank.example/*'], permissions: [] }, extension);
        })()`,
      );
    await grant('add');
    expect(await inWorlds(HAS)).toEqual([NOTHING, NOTHING]);
    await grant('remove');
    expect(await inWorlds(HAS)).toEqual([NOTHING, NOTHING]);
  });

  it('has none after the reader, its controls and its tools have come', async () => {
    await firefox.pressToolbarButton(page);
    await waitFor(page, 'reader');
    await inWorlds("browser.runtime.sendMessage({ type: 'bringTools' }).then(() => true)", false);
    expect(await inWorlds(HAS)).toEqual([NOTHING, NOTHING]);
  });

  it.each(Object.entries(WAYS))('doesn’t find it in %s', async (_, way) => {
    expect(await inWorlds<boolean>(FOUND(way), false)).toEqual([false]);
  });

  it('has none in a document that the page writes anew', async () => {
    await page.evaluate(() => {
      document.open();
      document.write('<p>Anew.');
      document.close();
    });
    expect(await inWorlds(HAS, false)).toEqual([NOTHING]);
  });

  it('has read and changed nothing; the extension’s own pages still can', async () => {
    expect(await firefox.inBackground(FOUND('[browser]'))).toBe(true);
    expect(await firefox.inBackground("browser.storage.local.get(['secret', 'taken'])")).toEqual({
      secret: 'kept',
    });
  });
});
