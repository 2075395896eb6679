import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedBrowser } from '../browsers/launch.ts';
import { expectNoReader, expectReader, readerTitle, waitFor } from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from './autoSite.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { arriveAt } from './firefoxActions.ts';
import { clickIn, goToOwnPage } from './testExtension.ts';

describe('articles that open by themselves, in Firefox', () => {
  let firefox: LaunchedBrowser;
  let site: AutoSite;

  beforeAll(async () => {
    site = await startAutoSite();
    firefox = await borrowBrowser('firefox');
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  async function options(): Promise<Page> {
    const page = await firefox.browser.newPage();
    await goToOwnPage(page, firefox.optionsUrl, '#auto .add-rule input');
    return page;
  }

  it('are allowed from the reader by way of the options page, as Firefox asks for access only there', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(site.other + storyPath('bridge'));
    await firefox.pressToolbarButton(page);
    await expectReader(page, TITLES.bridge);
    const press = (selector: string, words: string) =>
      waitFor(() => clickIn(page, selector, { words: `^${words}` }).then(() => true), `${selector} ${words}`);
    await press('details.bar-menu summary', '');
    await press('.bar-menu-panel .button', 'All articles');
    let settings: Page | undefined;
    await waitFor(async () => {
      // Firefox never says that it has arrived at a page of an extension, nor that a tab was closed: the pages are asked
      // themselves, and the extension's first page, which is closed by now, has nothing to say.
      for (const tab of await firefox.browser.pages()) {
        const address = await tab.evaluate(() => location.href).catch(() => '');
        if (address.includes('options.html#allow=localhost')) settings = tab;
      }
      return settings !== undefined;
    }, 'the options page with the site filled in');
    await waitFor(async () => {
      await settings?.bringToFront();
      await settings?.click('#auto .notice .button-main');
      return true;
    }, 'the button that allows the site');
    await waitFor(async () => ((await settings?.$$('#auto .rules li')) ?? []).length === 1, 'the rule');
    await page.bringToFront();
    await arriveAt(firefox, page, site.other + storyPath('market'), TITLES.market);
    await settings?.bringToFront();
    await settings?.click('#auto .rules button');
    await waitFor(async () => ((await settings?.$$('#auto .rules li')) ?? []).length === 0, 'the rule to go');
  });

  it('open once the site was allowed in the options, and no longer once its rule is gone', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(site.one + storyPath('bridge'));
    await expectNoReader(page);

    const settings = await options();
    await settings.type('#auto .add-rule input', '127.0.0.1');
    await settings.click('#auto .add-rule button[type=submit]');
    await waitFor(async () => (await settings.$$('#auto .rules li')).length === 1, 'the rule');
    await page.bringToFront();
    await arriveAt(firefox, page, site.one + storyPath('bridge'), TITLES.bridge);

    await page.goto(site.one);
    await expectNoReader(page);
    await page.goto(site.one + storyPath('market'));
    await expectReader(page, TITLES.market);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    await page.reload();
    await expectNoReader(page);

    await settings.bringToFront();
    await settings.click('#auto .rules button');
    await waitFor(async () => (await settings.$$('#auto .rules li')).length === 0, 'the rule to go');
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, 500));
    await page.goto(site.one + storyPath('river'));
    await expectNoReader(page);
    expect(page.url()).toBe(site.one + storyPath('river'));
  });
});
