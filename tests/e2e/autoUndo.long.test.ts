// What the menu in the reader and the options say is set, before the browser asks, and how each choice is taken back.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { answerWithYes, expectNoReader, expectReader, registered, setAuto, waitFor } from './autoActions.ts';
import { storyPath, TITLES } from './autoSite.ts';
import { setAutoStage } from './autoStage.ts';
import { clickIn, inReader } from './testExtension.ts';

describe('what is set for a site, and taken back, in Chromium', () => {
  const stage = setAutoStage();

  const readerAt = async (path: string) => {
    await answerWithYes(stage.chromium, '*://localhost/*');
    const page = await stage.read(path);
    await clickIn(page, 'details.bar-menu summary');
    await waitFor(async () => (await checked(page)) !== '', 'the menu');
    return page;
  };

  it('has a check on what holds, and a line before the browser asks', async () => {
    const page = await readerAt(storyPath('bridge'));
    expect(await menu(page)).toContain('Automatic reader view');
    expect(await checked(page)).toBe('Off');
    expect(await menu(page)).toContain('Your browser will ask');
    expect(await menu(page)).not.toContain('Only this page');
    await press(page, '^All articles on', '^All articles on');
    expect(await menu(page)).not.toContain('Your browser will ask');
    await waitFor(() => isFilled(page), 'the icon to be filled');
    await press(page, '^Only in .*/politics$', '^Only in');
    await press(page, '^Off$', '^Off$');
    await waitFor(async () => !(await isFilled(page)), 'the icon to be empty');
  });

  it('takes back removing, never and off, whatever was set', async () => {
    const page = await readerAt(storyPath('bridge'));
    await press(page, '^Only in .*/politics$', '^Only in');
    for (const choice of ["^Remove this site's settings$", '^Anything on localhost', '^Off$']) {
      await press(page, choice, '^Off$');
      await waitFor(async () => (await registered(stage.chromium)).length === 0, 'the registration to go');
      await page.bringToFront();
      await press(page, '^Undo$', '^Only in');
      await waitFor(
        async () => (await registered(stage.chromium)).every((pattern) => pattern.includes('/politics')),
        'the registration to come back',
      );
      await page.bringToFront();
    }
    expect((await registered(stage.chromium)).length).toBeGreaterThan(0);
  });

  it('offers nothing narrower where all articles of a site lie in one folder', async () => {
    const page = await readerAt(storyPath('bridge', 'article'));
    expect(await menu(page)).not.toContain('Only in');
  });

  it('says "Not here" after a wrong yes, and keeps to the narrowest of what it then offers', async () => {
    await answerWithYes(stage.chromium, '*://localhost/*');
    await readerAt(storyPath('bridge')).then(async (page) => {
      await press(page, '^All articles on', '^All articles on');
      await page.close();
    });
    const page = await stage.visit();
    await expectReader(page, TITLES.bridge);
    await waitFor(() => inReader(page, (root) => /Not here/.test(root.textContent ?? '')), 'the controls');
    await clickIn(page, 'button.tool', { words: '^Not here$' });
    await waitFor(async () => /Only this page/.test(await menu(page)), 'the choices');
    const offered = await inReader(page, (root) =>
      [...root.querySelectorAll('.bar-menu-panel li button')].map(({ textContent }) => textContent ?? ''),
    );
    expect(offered.slice(0, 3)).toEqual([
      'Only this page',
      expect.stringMatching(/^Anything in localhost.*\/politics$/),
      expect.stringMatching(/^Anything on localhost/),
    ]);
    await clickIn(page, '.bar-menu-panel li button', { words: '^Only this page$' });
    await waitFor(async () => /This page doesn't open automatically/.test(await menu(page)), 'the sentence');
    await page.reload();
    await expectNoReader(page);
    await page.goto(stage.site.other + storyPath('market'));
    await expectReader(page, TITLES.market);
  });

  it('takes back removing and "nowhere" in the options, which asks first', async () => {
    await answerWithYes(stage.chromium, '*://localhost/*');
    await setAuto(stage.chromium, {
      mode: 'allowed',
      rules: [
        { action: 'always', place: { kind: 'host', host: 'localhost' } },
        { action: 'never', place: { kind: 'path', host: 'localhost', path: '/live' } },
      ],
    });
    const page = await stage.chromium.browser.newPage();
    await page.goto(stage.chromium.optionsUrl);
    const rules = () => page.$$eval('#auto .rules code', (all) => all.map(({ textContent }) => textContent));
    const mode = () => page.$eval('#auto input[type=radio]:checked', (input) => input.getAttribute('value'));
    const undo = () => page.click('#auto .notice:has([role=status]) .button');
    await page.waitForSelector('#auto .rules button');
    const before = (await rules()).toSorted();
    await page.click('#auto .rules button');
    await waitFor(async () => (await rules()).length === 1, 'the rule to go');
    await undo();
    await waitFor(async () => `${(await rules()).toSorted()}` === `${before}`, 'the rule to come back');
    await page.click('#auto input[value=off]');
    await page.waitForSelector('#auto .notice .button-main');
    await page.click('#auto .notice .button-main');
    await waitFor(async () => (await mode()) === 'off', 'it to be off');
    await waitFor(async () => (await registered(stage.chromium)).length === 0, 'the registration to go');
    await page.bringToFront();
    await undo();
    await waitFor(async () => (await mode()) === 'allowed', 'it to be on again');
    await waitFor(async () => (await registered(stage.chromium)).length > 0, 'the registration to come back');
  });
});

/** Presses what says this in the menu, and waits for the check to stand where `then` says. */
async function press(page: Page, words: string, then: string): Promise<void> {
  const place = new RegExp(then);
  await clickIn(page, '.bar-menu-panel .button', { words });
  await waitFor(async () => place.test(await checked(page)), `a check on ${then}`);
}

const menu = (page: Page) =>
  inReader(page, (root) => root.querySelector('.bar-menu-panel')?.textContent ?? '');
const checked = (page: Page) =>
  inReader(page, (root) => root.querySelector('[role=radio][aria-checked=true]')?.textContent ?? '');
const isFilled = (page: Page) =>
  inReader(
    page,
    (root) => root.querySelector('details.bar-menu summary')?.getAttribute('data-on') === 'true',
  );
