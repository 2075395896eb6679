// Choosing where articles open by themselves, as most people do it; what is rarer is in `autoChoices.long.test.ts`.
import { describe, expect, it } from 'vitest';
import {
  answerWithYes,
  expectNoReader,
  expectReader,
  readerTitle,
  registered,
  setAccess,
  toolbarTitle,
  waitFor,
} from './autoActions.ts';
import {
  autoOptions,
  choose,
  openMenu,
  pickFromMenu,
  sentence,
  toolbarTitles,
  type WithPermissions,
} from './autoMenus.ts';
import { storyPath, TITLES } from './autoSite.ts';
import { setAutoStage } from './autoStage.ts';

describe('choosing where articles open by themselves, in Chromium', () => {
  const stage = setAutoStage();

  it('asks the browser for a site when it is written down, and gives it back with its rule', async () => {
    await answerWithYes(stage.chromium, '*://localhost/*');
    const page = await autoOptions(stage.chromium);
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

  it('asks for all sites only when every news article is to open', async () => {
    await answerWithYes(stage.chromium, '*://*/*');
    const page = await autoOptions(stage.chromium);
    await page.click('#auto input[value=everywhere]');
    await waitFor(async () => (await registered(stage.chromium)).includes('*://*/*'), 'the registration');
    const story = await stage.chromium.browser.newPage();
    await story.goto(stage.site.one + storyPath('bridge'));
    await expectReader(story, TITLES.bridge);
    await page.bringToFront();
    await page.click('#auto input[value=off]');
    await waitFor(async () => (await registered(stage.chromium)).length === 0, 'the registration to go');
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

  it('changes nothing when the browser says no, and says so on the button', async () => {
    const page = await stage.visit();
    // The browser's own dialog can't be answered from here; its answer is given in its place.
    await stage.chromium.inBackground('void (chrome.permissions.request = async () => false)');
    await pickFromMenu(stage.chromium, page, 'site-always');
    await waitFor(
      async () => /Permission wasn't given/.test(await toolbarTitles(stage.chromium)),
      'the button to say so',
    );
    const settings = await autoOptions(stage.chromium);
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

  it('closes the menu with Esc first, then the reader', async () => {
    const page = await stage.read();
    await openMenu(page);
    await page.keyboard.press('Escape');
    expect(await readerTitle(page)).toBe(TITLES.bridge);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
  });
});
