import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { LaunchedChromium } from '../browsers/launch.ts';
import {
  allowHost,
  answerWithYes,
  expectNoReader,
  expectReader,
  readerTitle,
  registered,
  setAccess,
  toolbarTitle,
  waitFor,
} from './autoActions.ts';
import { storyPath, TITLES } from './autoSite.ts';
import { setAutoStage } from './autoStage.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';
import { clickIn, inReader } from './testExtension.ts';

describe('choosing where articles open by themselves, in Chromium', () => {
  const stage = setAutoStage();

  const options = async () => {
    const page = await stage.chromium.browser.newPage();
    await page.goto(stage.chromium.optionsUrl);
    await page.waitForSelector('#auto .add-rule input');
    return page;
  };

  it('asks the browser for a site when it is written down, and gives it back with its rule', async () => {
    await answerWithYes(stage.chromium, '*://localhost/*');
    const page = await options();
    await page.type('#auto .add-rule input', 'localhost');
    await page.click('#auto .add-rule button[type=submit]');
    await waitFor(
      async () => (await registered(stage.chromium)).includes('*://localhost/*'),
      'the registration',
    );
    await page.bringToFront();
    await page.waitForSelector('#auto .rules button');
    await page.click('#auto .rules button');
    await waitFor(async () => (await registered(stage.chromium)).length === 0, 'the registration to go');
    const origins = await page.evaluate(
      async () => (await (globalThis as unknown as WithPermissions).chrome.permissions.getAll()).origins,
    );
    expect(origins).toEqual([]);
  });

  it('changes nothing when access is not given', async () => {
    const page = await options();
    await page.type('#auto .add-rule input', 'localhost');
    await page.click('#auto .add-rule button[type=submit]');
    // The browser's own dialog is open now; closing the page dismisses it.
    await new Promise((done) => setTimeout(done, 500));
    await page.close();
    const again = await options();
    expect(await again.$$('#auto .rules li')).toHaveLength(0);
    expect(await registered(stage.chromium)).toEqual([]);
  });

  it('asks for all sites only when every news article is to open', async () => {
    await answerWithYes(stage.chromium, '*://*/*');
    const page = await options();
    await page.click('#auto input[value=everywhere]');
    await waitFor(async () => (await registered(stage.chromium)).includes('*://*/*'), 'the registration');
    const story = await stage.chromium.browser.newPage();
    await story.goto(stage.site.one + storyPath('bridge'));
    await expectReader(story, TITLES.bridge);
    await page.bringToFront();
    await page.click('#auto input[value=off]');
    await waitFor(async () => (await registered(stage.chromium)).length === 0, 'the registration to go');
  });

  it('gives every other site back when the sites of the list are enough again', async () => {
    await answerWithYes(stage.chromium, '*://*/*');
    const page = await options();
    await page.click('#auto input[value=everywhere]');
    await waitFor(async () => (await registered(stage.chromium)).includes('*://*/*'), 'the registration');
    await page.bringToFront();
    await page.type('#auto .add-rule input', 'localhost');
    await page.click('#auto .add-rule button[type=submit]');
    await page.waitForSelector('#auto .rules button');
    await page.click('#auto input[value=allowed]');
    const origins = () =>
      page.evaluate(
        async () => (await (globalThis as unknown as WithPermissions).chrome.permissions.getAll()).origins,
      );
    await waitFor(async () => `${await origins()}` === '*://localhost/*', 'only one site to be left');
    const story = await stage.chromium.browser.newPage();
    await story.goto(stage.site.other + storyPath('bridge'));
    await expectReader(story, TITLES.bridge);
    await story.goto(stage.site.one + storyPath('bridge'));
    await expectNoReader(story);
    // Gone with "nowhere", and asked for again in the click that brings the list back.
    await page.bringToFront();
    await page.click('#auto input[value=off]');
    await page.click('#auto .notice .button-main');
    await waitFor(async () => (await origins()).length === 0, 'nothing to be left');
    await page.click('#auto input[value=allowed]');
    await waitFor(async () => `${await origins()}` === '*://localhost/*', 'the site of the list');
  });

  it('goes by what is chosen in the reader: always, not this page, never', async () => {
    await answerWithYes(stage.chromium, '*://localhost/*');
    const page = await stage.read();
    await expect.poll(() => toolbarTitle(stage.chromium, page)).toMatch(/^Close/);
    await choose(page, /^All articles/);
    await waitFor(
      async () => (await registered(stage.chromium)).includes('*://localhost/*'),
      'the registration',
    );
    await page.bringToFront();
    await page.goto(stage.site.other + storyPath('market'));
    await expectReader(page, TITLES.market);
    await expect.poll(() => toolbarTitle(stage.chromium, page)).toMatch(/^Opened automatically/);
    await choose(page, /^Only this page/);
    await page.reload();
    await expectNoReader(page);
    await page.goto(stage.site.other + storyPath('bridge'));
    await expectReader(page, TITLES.bridge);
    await choose(page, /^Anything on/);
    await waitFor(async () => (await registered(stage.chromium)).length === 0, 'the registration to go');
    await page.reload();
    await expectNoReader(page);
  });

  it('goes by what is chosen in the reader: only under the path one is at, then forgotten', async () => {
    await answerWithYes(stage.chromium, '*://localhost/*');
    const page = await stage.read();
    await choose(page, /^Only in \S+\/politics$/);
    await waitFor(async () => (await registered(stage.chromium)).length > 0, 'the registration');
    expect((await registered(stage.chromium)).filter((pattern) => !pattern.includes('/politics'))).toEqual(
      [],
    );
    await page.bringToFront();
    await page.goto(stage.site.other + storyPath('market', 'culture'));
    await expectNoReader(page);
    await page.goto(stage.site.other + storyPath('market'));
    await expectReader(page, TITLES.market);
    await choose(page, /^Remove this site/);
    await waitFor(async () => (await registered(stage.chromium)).length === 0, 'the registration to go');
    await page.reload();
    await expectNoReader(page);
  });

  it('goes by the toolbar button’s own menu, and opens the article one is looking at', async () => {
    await setAccess(stage.chromium, '*://localhost/*', true);
    const page = await stage.visit();
    await expectNoReader(page, 500);
    await pickFromMenu(stage.chromium, page, 'site-under');
    await expectReader(page, TITLES.bridge);
    await page.goto(stage.site.other + storyPath('market', 'culture'));
    await expectNoReader(page);
    await page.goto(stage.site.other + storyPath('market'));
    await expectReader(page, TITLES.market);
    await pickFromMenu(stage.chromium, page, 'site-never');
    await waitFor(async () => (await registered(stage.chromium)).length === 0, 'the registration to go');
  });

  it('asks on the options page where the browser takes a choice for no click, and allows the site there', async () => {
    const page = await stage.visit();
    await answerWithYes(stage.chromium, '*://localhost/*');
    await page.bringToFront();
    // Told of by the test, the choice comes without a person's click: the browser may not be asked then.
    await pickFromMenu(stage.chromium, page, 'site-always');
    const invitation = await stage.chromium.browser.waitForTarget((target) =>
      target.url().includes('#allow=localhost'),
    );
    const settings = await invitation.page();
    if (!settings) throw new Error('The options page did not open.');
    expect(await registered(stage.chromium)).toEqual([]);
    await settings.bringToFront();
    await settings.waitForSelector('#auto .notice .button-main');
    await settings.click('#auto .notice .button-main');
    await waitFor(async () => (await registered(stage.chromium)).length > 0, 'the registration');
    await page.bringToFront();
    await page.reload();
    await expectReader(page, TITLES.bridge);
  });

  it('changes nothing when the browser says no, and says so on the button', async () => {
    const page = await stage.visit();
    // The browser's own dialog can't be answered from here; its answer is given in its place.
    await stage.chromium.inBackground('void (chrome.permissions.request = async () => false)');
    await pickFromMenu(stage.chromium, page, 'site-always');
    await waitFor(
      async () => /Permission wasn't given/.test(await toolbarTitles(stage.chromium)),
      'the button to say so',
    );
    const settings = await options();
    expect(await settings.$$('#auto .rules li')).toHaveLength(0);
    expect(await registered(stage.chromium)).toEqual([]);
  });

  it('changes nothing when the browser says no in the reader, and says so there', async () => {
    const page = await stage.read();
    await stage.chromium.inBackground('void (chrome.permissions.request = async () => false)');
    await choose(page, /^All articles/);
    expect(await sentence(page)).toMatch(/Permission wasn't given/);
    expect(await registered(stage.chromium)).toEqual([]);
  });

  it('opens at once on a page that was there before, also when it never comes to rest', async () => {
    await setAccess(stage.chromium, '*://localhost/*', true);
    const page = await stage.visit(storyPath('bridge', 'restless'));
    await pickFromMenu(stage.chromium, page, 'site-always');
    await expectReader(page, TITLES.bridge);
  });

  it('goes on with the next story of an app in which the site was allowed', async () => {
    await answerWithYes(stage.chromium, '*://localhost/*');
    const page = await stage.chromium.browser.newPage();
    await page.goto(`${stage.site.other}/app/`);
    const visit = (path: string) =>
      page.evaluate((to) => (globalThis as unknown as { visit(to: string): void }).visit(to), path);
    await visit(storyPath('bridge', 'app'));
    await page.waitForSelector('#app article');
    await stage.chromium.pressToolbarButton(page);
    await expectReader(page, TITLES.bridge);
    await choose(page, /^All articles/);
    await visit(storyPath('market', 'app'));
    await expectReader(page, TITLES.market);
  });

  it.each([
    ['site-under', '/', /isn't in a section/],
    ['site-always', 'chrome://version/', /only on web pages/],
    ['site-page', 'file:///', /only on web pages/],
  ])('says on the button why %s can’t be had at %s', async (entry, address, words) => {
    const page = await stage.chromium.browser.newPage();
    await page.goto(new URL(address, stage.site.other).href);
    await pickFromMenu(stage.chromium, page, entry);
    await waitFor(async () => words.test(await toolbarTitles(stage.chromium)), 'the button to say so');
    expect(await registered(stage.chromium)).toEqual([]);
    const settings = await options();
    expect(await settings.$$('#auto .rules li')).toHaveLength(0);
  });

  it('has the reader, and says so on the button, on a page one goes back to', async () => {
    await allowHost(stage.chromium, 'localhost');
    const page = await stage.visit();
    await expectReader(page, TITLES.bridge);
    await page.goto(stage.site.other);
    await page.goBack();
    await expectReader(page, TITLES.bridge);
    await waitFor(
      async () => /^Opened automatically/.test(await toolbarTitle(stage.chromium, page)),
      'the button to say so',
    );
  });

  it('closes the menu with Esc first, then the reader', async () => {
    const page = await stage.read();
    await openMenu(page);
    await page.keyboard.press('Escape');
    expect(await readerTitle(page)).toBe(TITLES.bridge);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
  });

  it('opens articles again after the extension was really updated, and after the browser was started', async () => {
    await allowHost(stage.chromium, 'localhost');
    // Installed once more over itself, which is what an update does: its registrations are gone.
    await stage.chromium.browser.installExtension(EXTENSION_FOLDERS.chromium);
    await waitFor(async () => (await registered(stage.chromium)).length > 0, 'the registration to come back');
    const page = await stage.visit();
    await expectReader(page, TITLES.bridge);
    // Should a browser lose them at its end, its start brings them back.
    await page.goto(stage.chromium.optionsUrl);
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { scripting: { unregisterContentScripts(): Promise<void> } } }
      ).chrome.scripting.unregisterContentScripts(),
    );
    await stage.chromium.inBackground('chrome.runtime.onStartup.dispatch()');
    await waitFor(async () => (await registered(stage.chromium)).length > 0, 'the registration at the start');
  });
});

/** What the browser tells the background when an entry of the button's menu is chosen. */
async function pickFromMenu(chromium: LaunchedChromium, page: Page, entry: string): Promise<void> {
  const url = JSON.stringify(page.url());
  await page.bringToFront();
  await chromium.inBackground(
    `chrome.tabs.query({ active: true }).then(([first]) => {
      // A real click tells of the address, also where the extension may not know it otherwise.
      const tab = { ...first, url: ${url} };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(entry)} }, tab);
    })`,
  );
}

/** The tooltips of all tabs, for tabs whose address the extension may not know. */
async function toolbarTitles(chromium: LaunchedChromium): Promise<string> {
  return chromium.inBackground(
    `chrome.tabs.query({}).then(async (tabs) =>
      (await Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })))).join(' | '))`,
  );
}

async function openMenu(page: Page): Promise<void> {
  await clickIn(page, 'details.bar-menu summary');
  await waitFor(
    () => inReader(page, (root) => root.querySelector('.bar-menu-panel .button') !== null),
    'the menu',
  );
}

async function choose(page: Page, words: RegExp): Promise<void> {
  await openMenu(page);
  const before = await sentence(page);
  await clickIn(page, '.bar-menu-panel .button', { words: words.source });
  await waitFor(async () => (await sentence(page)) !== before, 'the menu to say what holds now');
  await page.keyboard.press('Escape');
}

/** What the reader's menu says of the site. */
function sentence(page: Page): Promise<string> {
  return inReader(page, (root) => root.querySelector('.bar-menu-panel [role=status]')?.textContent ?? '');
}

interface WithPermissions {
  readonly chrome: {
    readonly permissions: {
      getAll(): Promise<{ origins: string[] }>;
      request(wanted: { origins: string[] }): Promise<boolean>;
    };
  };
}
