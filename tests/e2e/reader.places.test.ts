// Places that aren't an ordinary tab: full screen, the browser's viewer of PDFs, a page that was prepared in advance, a
// private window, and a page whose reader outlives an update.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import { FIREFOX_ID, type LaunchedChromium } from '../browsers/launch.ts';
import { demoArticle } from '../demo/pages.ts';
import { closeServer } from '../tools/closeServer.ts';
import { toolbarTitle } from './autoActions.ts';
import { buttonOf } from './firefoxActions.ts';
import { articleText, BROWSERS, inReader, pause, setStage, until, waitFor } from './testExtension.ts';

/** A PDF of one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describe.each(BROWSERS)('in %s', (browser) => {
  const stage = setStage(browser);
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      response.end(PDF);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => closeServer(server));

  async function title(page: Page): Promise<string> {
    const launched = stage.launched();
    return launched.name === 'firefox'
      ? (await buttonOf(launched, page)).title
      : toolbarTitle(launched as LaunchedChromium, page);
  }

  it.each(['figure', 'article', 'html'])('a page of which %s fills the screen is read', async (selector) => {
    const page = await stage.open(demoArticle('magazine').path);
    await page.evaluate((name) => {
      document.addEventListener('click', () => void document.querySelector(name)?.requestFullscreen(), {
        once: true,
      });
    }, selector);
    await page.mouse.click(300, 300);
    await until('the full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await stage.press(page);
    await waitFor(page, 'reader');
    const top = await page.evaluate(() => {
      const host = document.querySelector('html > [data-lectern]');
      return document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host;
    });
    expect(top).toBe(true);
    expect((await articleText(page)).length).toBeGreaterThan(1000);
    await stage.press(page);
    await waitFor(page, 'nothing');
  });

  it('a PDF isn’t read, and the button says why', async () => {
    const page = await stage.newPage();
    await page.goto(`${origin}/report.pdf`).catch(() => undefined);
    await pause();
    await stage.press(page);
    const words = [messages.action_notText, messages.action_blocked, messages.action_browserPage].map(
      ({ message }) => message,
    );
    await until('the words', async () => words.includes(await title(page)));
    expect((await page.evaluate(() => document.querySelectorAll('html > [data-lectern]').length)) ?? 0).toBe(
      0,
    );
  });
});

describe('an update of Lectern in Firefox', () => {
  const stage = setStage('firefox');

  it('leaves no blank window behind an open reader, and the new version works there', async () => {
    const page = await stage.open(demoArticle('magazine').path);
    await stage.press(page);
    await waitFor(page, 'reader');
    await inFirefoxWindow(
      stage.launched().browser,
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
        // Its button is there before anybody listens to it.
        const isListening = () => WebExtensionPolicy.getByID('${FIREFOX_ID}')?.extension.backgroundState === 'running';
        while (!isListening()) await new Promise((done) => setTimeout(done, 50));
      })()`,
    );
    await pause(1500);
    await page.bringToFront();
    // The article can be read on; nothing that was shown has gone.
    expect((await articleText(page)).length).toBeGreaterThan(1000);
    expect(await inReader(page, (root) => root.querySelector('main') !== null)).toBe(true);
    await until('the button of the new version', async () =>
      (await buttonOf(stage.launched(), page)).title.startsWith(messages.action_available.message),
    );
    await page.reload();
    await stage.press(page);
    await waitFor(page, 'reader');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
  });
});
