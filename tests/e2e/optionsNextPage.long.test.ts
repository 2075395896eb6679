// Controls of the options page whose effect shows on a page that is loaded after they were worked: where articles open by themselves, and
// what is done about ad-blocker messages.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { withClosedRoots } from '../browsers/closedRoots.ts';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { startWalls, type WallServer } from '../demo/walls/server.ts';
import { launchAllowedFirefox } from './allowedFirefox.ts';
import { answerWithYes, expectNoReader } from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath } from './autoSite.ts';
import { chooseIn, openOptionsPage, work, workAndKeep } from './optionsHands.ts';
import { type AllowedBrowser, launchAllowed, pageState } from './promptPages.ts';
import { BROWSERS, goAndOpenByItself, pause, setStage, until, waitFor } from './testExtension.ts';

describe.each(BROWSERS)('where articles open by themselves, in %s', (name) => {
  const stage = setStage(name);
  let site: AutoSite;
  beforeAll(async () => {
    site = await startAutoSite();
  });
  afterAll(() => site?.close());

  it('is nowhere, on the sites that are allowed, or everywhere', async () => {
    const launched = stage.launched();
    // Firefox is set to say yes to everything.
    if (name === 'chromium')
      for (const pattern of ['*://localhost/*', '*://*/*'])
        await answerWithYes(launched as LaunchedChromium, pattern);
    const options = await openOptionsPage(launched);
    const page = await stage.newPage();
    const watched = () => watchedPlaces(options);
    const opensAt = async (origin: string) => {
      await page.bringToFront();
      await goAndOpenByItself(page, origin + storyPath('bridge'));
    };
    const staysAt = async (origin: string) => {
      await page.bringToFront();
      await page.goto(origin + storyPath('market'));
      await expectNoReader(page);
    };
    try {
      const field = '#auto .add-rule input';
      await work(options, { kind: 'type', at: field, words: 'localhost', end: 'Enter' });
      await until('the site to be watched', async () => (await watched()).includes('*://localhost/*'));

      await work(options, chooseIn('auto', 'off'));
      await options.waitForSelector('#auto .notice .button-main');
      await work(options, { kind: 'space', at: '#auto .notice .button-main' });
      await until('nothing to be watched', async () => (await watched()).length === 0);
      await staysAt(site.other);

      await work(options, chooseIn('auto', 'allowed'));
      await until('the site to be watched', async () => (await watched()).includes('*://localhost/*'));
      await opensAt(site.other);
      await staysAt(site.one);

      await work(options, chooseIn('auto', 'everywhere'));
      await until('every site to be watched', async () => (await watched()).includes('*://*/*'));
      await opensAt(site.one);
    } finally {
      await options.close();
    }
  });
});

/** The match patterns of the pages that are looked at in case an article is to open. */
function watchedPlaces(options: Page): Promise<readonly string[]> {
  return options.evaluate(async () => {
    type Script = { readonly id: string; readonly matches?: readonly string[] };
    type Api = { scripting: { getRegisteredContentScripts(): Promise<readonly Script[]> } };
    const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const scripts = await (own ?? chrome).scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ id, matches }) => (id === 'watch' ? (matches ?? []) : []));
  });
}

describe.each(BROWSERS)('what is done about an ad-blocker message, in %s', (name) => {
  let site: WallServer;
  let launched: AllowedBrowser;
  let options: Page;
  let pages: Page[] = [];

  beforeAll(async () => {
    site = await startWalls();
    launched = await (name === 'firefox' ? launchAllowedFirefox() : launchAllowed());
    options = await openOptionsPage(launched);
  });
  afterEach(async () => {
    for (const page of pages) await page.close().catch(() => undefined);
    pages = [];
  });
  afterAll(async () => {
    await options?.close().catch(() => undefined);
    await launched?.close();
    await site?.close();
  });

  /** Goes to a page with a message on one of the site's two names: each is told of once. */
  const visit = async (host: 'localhost' | '127.0.0.1') => {
    const page = await launched.browser.newPage();
    pages = [...pages, page];
    await page.goto(site.address('plain', 'abort').replace('127.0.0.1', host));
    return page;
  };
  const corner = (page: Page) =>
    withClosedRoots(page, (roots) =>
      roots.map((root) => root.querySelector('.notice')?.textContent ?? '').join(''),
    );
  const isMessageShown = async (page: Page) => (await pageState(page)).isPromptShown;

  it('nothing', async () => {
    await workAndKeep(options, chooseIn('prompts', 'respect'));
    const page = await visit('localhost');
    await until('the message to be seen', async () => (await launched.seen()) !== null);
    await pause();
    expect(await corner(page)).toBe('');
    await waitFor(page, 'nothing');
    expect(await isMessageShown(page)).toBe(true);
  });

  it('it is told of', async () => {
    await workAndKeep(options, chooseIn('prompts', 'notify'));
    const page = await visit('127.0.0.1');
    await until('the note', async () => /asking you to turn off your ad blocker/.test(await corner(page)));
    expect(await isMessageShown(page)).toBe(true);
  });

  it('the article opens', async () => {
    await workAndKeep(options, chooseIn('prompts', 'read'));
    await waitFor(await visit('127.0.0.1'), 'reader');
  });

  it('it is hidden', async () => {
    await workAndKeep(options, chooseIn('prompts', 'putAway'));
    const page = await visit('127.0.0.1');
    await until('the words', async () => /Message hidden/.test(await corner(page)));
    expect(await isMessageShown(page)).toBe(false);
  });
});
