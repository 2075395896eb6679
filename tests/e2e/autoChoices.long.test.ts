// Choosing where articles open by themselves where something is in the way: a no, a page that never rests, an update.
import { describe, expect, it } from 'vitest';
import {
  allowHost,
  answerWithYes,
  expectNoReader,
  expectReader,
  registered,
  setAccess,
  toolbarTitle,
  waitFor,
} from './autoActions.ts';
import { autoOptions, choose, pickFromMenu, toolbarTitles, type WithPermissions } from './autoMenus.ts';
import { storyPath, TITLES } from './autoSite.ts';
import { setAutoStage } from './autoStage.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';

describe('choosing where articles open by themselves, in Chromium, where something is in the way', () => {
  const stage = setAutoStage();

  it('changes nothing when access is not given', async () => {
    const page = await autoOptions(stage.chromium);
    await page.type('#auto .add-rule input', 'localhost');
    await page.click('#auto .add-rule button[type=submit]');
    // The browser's own dialog is open now; closing the page dismisses it.
    await new Promise((done) => setTimeout(done, 500));
    await page.close();
    const again = await autoOptions(stage.chromium);
    expect(await again.$$('#auto .rules li')).toHaveLength(0);
    expect(await registered(stage.chromium)).toEqual([]);
  });

  it('gives every other site back when the sites of the list are enough again', async () => {
    await answerWithYes(stage.chromium, '*://*/*');
    const page = await autoOptions(stage.chromium);
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
    const settings = await autoOptions(stage.chromium);
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
