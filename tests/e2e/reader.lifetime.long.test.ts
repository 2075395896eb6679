// What the reader outlives, and what it doesn't wait for: a reload of the extension, a response without an end.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClosedRoots } from '../browsers/closedRoots.ts';
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import { FIREFOX_ID, type LaunchedChromium } from '../browsers/launch.ts';
import { demoArticle } from '../demo/pages.ts';
import { closeServer } from '../tools/closeServer.ts';
import { articleText, BROWSERS, clickIn, inReader, setStage, until, waitFor } from './testExtension.ts';
import { type HostileSite, startHostileSite } from './trust/hostileSite.ts';

describe('a reader whose extension is reloaded', () => {
  const stage = setStage('chromium');

  it('says so, can be read to the end and left', async () => {
    const page = await stage.open(demoArticle('magazine').path);
    await stage.press(page);
    await waitFor(page, 'reader');
    const { extensionOrigin } = stage.launched();
    const settings = await stage.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate((id) => {
      const { chrome } = globalThis as unknown as Privileged;
      return chrome.developerPrivate.reload(id, { failQuietly: true });
    }, new URL(extensionOrigin).host);
    await page.bringToFront();
    await until('the reader to say that Lectern was updated', () =>
      inReader(page, (root) => root.textContent?.includes('Lectern has been updated')),
    );
    expect((await articleText(page)).length).toBeGreaterThan(1000);
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
  });
});

// Firefox ends the scripts of an extension that is reloaded; what they have drawn stays.
describe('a reader whose extension is reloaded in Firefox', () => {
  const stage = setStage('firefox');

  /** Opens an article and reloads the extension behind it. */
  const leftBehind = async (): Promise<Page> => {
    const page = await stage.open(demoArticle('magazine').path);
    await stage.press(page);
    await waitFor(page, 'reader');
    const isSeen = () =>
      inReader(page, (root) => {
        const link = root.querySelector('.last-link');
        return link && (getComputedStyle(link).display === 'none' ? 'hidden' : 'shown');
      });
    await until('the link to be there, unseen', async () => (await isSeen()) === 'hidden');
    await inFirefoxWindow(
      stage.launched().browser,
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
      })()`,
    );
    await until('the link to show', async () => (await isSeen()) === 'shown');
    return page;
  };

  it('can be read to the end, and left by a link that needs no script', async () => {
    const page = await leftBehind();
    expect((await articleText(page)).length).toBeGreaterThan(1000);
    const address = page.url();
    await clickIn(page, '.last-link');
    await waitFor(page, 'nothing');
    expect(page.url()).toBe(address);
  });

  it('makes room for the one that the new version opens, which gives the page back', async () => {
    const page = await leftBehind();
    await stage.press(page);
    await until('the new reader alone', async () => {
      const links = await withClosedRoots(page, (roots) =>
        roots.map((root) => root.querySelector('.last-link') !== null),
      );
      return links.length === 1 && !links[0];
    });
    await waitFor(page, 'reader');
    await stage.press(page);
    await waitFor(page, 'nothing');
    expect(await page.evaluate(() => getComputedStyle(document.body).contentVisibility)).toBe('visible');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});

describe('a reader beside which no controls can be put', () => {
  const stage = setStage('chromium');

  it('shows the article whole, and can be left by a button', async () => {
    const launched = stage.launched() as LaunchedChromium;
    await launched.inBackground(`(() => {
      const real = chrome.scripting.executeScript.bind(chrome.scripting);
      chrome.scripting.executeScript = (injection) =>
        injection.files?.includes('/readerControls.js') ? Promise.reject(new Error('gone')) : real(injection);
    })()`);
    const page = await stage.open(demoArticle('magazine').path);
    await stage.press(page);
    await until('the button', () =>
      inReader(page, (root) => root.querySelector('.bar .embed-load') !== null).catch(() => false),
    );
    expect((await articleText(page)).length).toBeGreaterThan(1000);
    await clickIn(page, '.bar button');
    await waitFor(page, 'nothing');
  });
});

describe('the cards of a reader whose extension is reloaded', () => {
  const stage = setStage('chromium');
  let site: HostileSite;
  beforeAll(async () => {
    site = await startHostileSite();
    const line = `<p>${'The ferry was late again, said the harbour master, and nobody on the quay was much surprised. '.repeat(3)}</p>`;
    const links = ['flood', 'quarry', 'eels', 'mill'].map(
      (name) =>
        `<li><a href="/2026/05/14/the-story-of-the-${name}">The long story of the ${name} at Corran</a></li>`,
    );
    site.serve(
      '/2026/05/14/corran-ferry',
      `<!doctype html><html lang="en"><title>The ferry was late</title><main><article><h1>The ferry was late</h1>${line.repeat(8)}</article></main><section class="related"><h2>Related stories</h2><ul>${links.join('')}</ul></section></html>`,
    );
  });
  afterAll(() => site.close());

  it('lead where they led', async () => {
    const page = await stage.open(`${site.origin}/2026/05/14/corran-ferry`);
    await stage.press(page);
    await waitFor(page, 'reader');
    await until('the cards', () => inReader(page, (root) => root.querySelector('.related-card') !== null));
    const settings = await stage.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate((id) => {
      const { chrome } = globalThis as unknown as Privileged;
      return chrome.developerPrivate.reload(id, { failQuietly: true });
    }, new URL(stage.launched().extensionOrigin).host);
    await page.bringToFront();
    await until('the reader to say that Lectern was updated', () =>
      inReader(page, (root) => root.textContent?.includes('Lectern has been updated')),
    );
    await clickIn(page, '.related-card a');
    await until('the story to be asked for', async () =>
      site.asked.some((path) => path.startsWith('/2026/05/14/the-story-of-the-')),
    );
  });
});

describe.each(BROWSERS)('a response that never ends, in %s,', (browser) => {
  const stage = setStage(browser);
  let server: Server | undefined;
  beforeAll(async () => {
    const paragraph =
      '<p>The ferry was late again, said the harbour master, and nobody on the quay was much surprised by that.</p>';
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        `<!doctype html><html lang="en"><title>The ferry was late</title><article><h1>The ferry was late</h1>`,
      );
      response.write(`${paragraph.repeat(30)}</article>`);
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  });
  afterAll(async () => server && closeServer(server));

  it('is read as far as it has come', async () => {
    const { port } = (server as Server).address() as AddressInfo;
    const page = await stage.newPage();
    void page.goto(`http://127.0.0.1:${port}/news/ferry`).catch(() => undefined);
    await until('the text', () =>
      page.evaluate(() => document.querySelectorAll('p').length > 20).catch(() => false),
    );
    await stage.press(page);
    await waitFor(page, 'reader');
    expect(await articleText(page)).toContain('said the harbour master');
  });
});

interface Privileged {
  readonly chrome: {
    readonly developerPrivate: { reload(id: string, options: { failQuietly: boolean }): Promise<unknown> };
  };
}
