// Firefox asks in earnest here: its own dialog is answered by pressing its own buttons, and the entries of the
// button's menu are picked from that menu.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchFirefox } from '../browsers/launch.ts';
import { expectNoReader, expectReader, waitFor } from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from './autoSite.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';
import {
  answerDialog,
  arriveAt,
  askInEarnest,
  buttonOf,
  openOptions,
  pickFromButtonMenu,
  takeAccessBack,
} from './firefoxActions.ts';

describe('access to a site, as Firefox itself asks for it', () => {
  let firefox: LaunchedBrowser;
  let site: AutoSite;
  let settings: Page;

  beforeAll(async () => {
    site = await startAutoSite();
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    firefox = await launchFirefox({ extension: EXTENSION_FOLDERS.firefox, headless: true });
    await askInEarnest(firefox);
  });
  afterEach(() => firefox?.close());

  const status = () => settings.$eval('[role=status]', ({ textContent }) => textContent ?? '');
  const rules = () =>
    settings.$$eval('#auto .rules code', (all) => all.map(({ textContent }) => textContent));
  const access = () =>
    settings.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };
      };
      return (await browser.permissions.getAll()).origins;
    });
  const allow = async (host: string) => {
    await settings.bringToFront();
    await settings.$eval('#auto .add-rule input', (field) => {
      (field as HTMLInputElement).select();
    });
    await settings.type('#auto .add-rule input', host);
    await settings.click('#auto .add-rule button[type=submit]');
  };
  const openAt = async (address: string, title: string) => {
    const page = await firefox.browser.newPage();
    await arriveAt(firefox, page, address, title);
    return page;
  };

  it('changes nothing after “Deny” in the options, and says so; opens articles after “Allow”', async () => {
    settings = await openOptions(firefox);
    await allow('localhost');
    expect(await answerDialog(firefox, 'Deny')).toMatch(/localhost/);
    await waitFor(async () => /Permission wasn't given/.test(await status()), 'the page to say so');
    expect(await rules()).toEqual([]);
    expect(await access()).toEqual([]);
    await allow('localhost');
    await answerDialog(firefox, 'Allow');
    await waitFor(async () => (await rules()).length === 1, 'the rule');
    expect(await access()).toEqual(['*://localhost/*']);
    await openAt(site.other + storyPath('bridge'), TITLES.bridge);
  });

  it('changes nothing after “Deny” from the button’s menu, and says so there; opens at once after “Allow”', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(site.other + storyPath('bridge'));
    await pickFromButtonMenu(firefox, page, 'All articles on this site');
    await answerDialog(firefox, 'Deny');
    await waitFor(
      async () => /Permission wasn't given/.test((await buttonOf(firefox, page)).title),
      'the button to say so',
    );
    expect(await buttonOf(firefox, page)).toMatchObject({ badge: '–' });
    await expectNoReader(page);
    settings = await openOptions(firefox);
    expect(await rules()).toEqual([]);
    await pickFromButtonMenu(firefox, page, 'All articles on this site');
    await answerDialog(firefox, 'Allow');
    await expectReader(page, TITLES.bridge);
    await waitFor(async () => `${await rules()}` === new URL(site.other).host, 'the rule');
    await pickFromButtonMenu(firefox, page, 'Never automatic on this site');
    await waitFor(async () => (await access()).length === 0, 'the access to be given back');
  });

  it('stays where it was after “Deny” for every site; gives all back when one site is enough again', async () => {
    settings = await openOptions(firefox);
    await settings.click('#auto input[value=everywhere]');
    expect(await answerDialog(firefox, 'Deny')).toMatch(/all (?:web ?)?sites/);
    await waitFor(async () => /Permission wasn't given/.test(await status()), 'the page to say so');
    const mode = () => settings.$eval('#auto input:checked', (field) => (field as HTMLInputElement).value);
    await waitFor(async () => (await mode()) === 'allowed', 'the choice to go back');
    await settings.click('#auto input[value=everywhere]');
    await answerDialog(firefox, 'Allow');
    await waitFor(async () => (await mode()) === 'everywhere', 'the mode');
    const page = await openAt(site.one + storyPath('bridge'), TITLES.bridge);
    await allow('localhost');
    await waitFor(async () => (await rules()).length === 1, 'the rule, without a question');
    await settings.click('#auto input[value=allowed]');
    // Firefox asks only first thing in a click, so that the one site has to be allowed anew: the page says so.
    await settings.waitForSelector('#auto .rules .missing');
    expect(await access()).toEqual([]);
    await page.bringToFront();
    await page.goto(site.one + storyPath('market'));
    await expectNoReader(page);
    await settings.bringToFront();
    await settings.click('#auto .rules .missing button');
    await answerDialog(firefox, 'Allow');
    await settings.waitForFunction(() => !document.querySelector('#auto .missing'), { polling: 100 });
    expect(await access()).toEqual(['*://localhost/*']);
    await openAt(site.other + storyPath('bridge'), TITLES.bridge);
  });

  it('opens nothing after the site was taken back in Firefox’s settings, says so, and asks again there', async () => {
    settings = await openOptions(firefox);
    await allow('127.0.0.1');
    await answerDialog(firefox, 'Allow');
    const page = await openAt(site.one + storyPath('bridge'), TITLES.bridge);
    await takeAccessBack(firefox, '*://127.0.0.1/*');
    await settings.waitForSelector('#auto .rules .missing');
    await page.goto(site.one + storyPath('market'));
    await expectNoReader(page);
    await settings.bringToFront();
    await settings.click('#auto .rules .missing button');
    await answerDialog(firefox, 'Deny');
    await waitFor(async () => /Permission wasn't given/.test(await status()), 'the page to say so');
    expect(await rules()).toEqual(['127.0.0.1']);
    await settings.click('#auto .rules .missing button');
    await answerDialog(firefox, 'Allow');
    await settings.waitForFunction(() => !document.querySelector('#auto .missing'), { polling: 100 });
    await openAt(site.one + storyPath('river'), TITLES.river);
  });
});
