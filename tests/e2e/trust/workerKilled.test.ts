// Browsers end a background whenever they like, in the middle of a load or of a press too. The page opens all the same, and
// the button does what it says.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { endWorker } from '../../browsers/backgroundOf.ts';
import type { LaunchedBrowser, LaunchedChromium } from '../../browsers/launch.ts';
import { allowHost, expectReader, readerTitle, toolbarTitle, waitFor } from '../autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from '../autoSite.ts';
import { borrowBrowser } from '../borrowBrowser.ts';
import { allowInOptions, buttonOf, endBackground } from '../firefoxActions.ts';
import { BROWSER_OF_THIS_RUN, goToOwnPage, pause } from '../testExtension.ts';

/** Milliseconds after the navigation has begun. */
const MOMENTS = [0, 40, 140, 300, 700, 1000];
/** The page's second half comes then, or once the background has been ended where that is sooner. */
const WHOLE_AFTER = 900;
/** Milliseconds after a press at which the background that was woken by it is ended again. */
const OVER_A_PRESS = [0, 60, 250];
interface WithRuntime {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

const SAYS_OPEN = /^(?:Close reader view|Opened automatically)/;

describe.each([BROWSER_OF_THIS_RUN])('a background that is ended during a load, in %s,', (name) => {
  let launched: LaunchedBrowser;
  let site: AutoSite;
  beforeAll(async () => {
    site = await startAutoSite();
    launched = await borrowBrowser(name);
    if (name === 'firefox') await allowInOptions(launched, '127.0.0.1');
    else await allowHost(launched as LaunchedChromium, '127.0.0.1');
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const end = () => (name === 'firefox' ? endBackground(launched) : endWorker(launched as LaunchedChromium));
  const title = async (page: Page) =>
    name === 'firefox'
      ? (await buttonOf(launched, page)).title
      : toolbarTitle(launched as LaunchedChromium, page);
  const expectClosed = async (page: Page) => {
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
    await waitFor(async () => !SAYS_OPEN.test(await title(page)), 'the button to say that it is closed');
  };
  const expectOpen = async (page: Page) => {
    await expectReader(page, TITLES.bridge);
    await waitFor(async () => SAYS_OPEN.test(await title(page)), 'the button to say that it is open');
  };

  it.each(MOMENTS)('%i ms into it, is no reason for the reader not to open', async (moment) => {
    const page = await launched.browser.newPage();
    // Awake, so that there is something to end.
    await page.goto(site.one);
    const loading = page.goto(site.one + storyPath('bridge', 'slow'));
    const finish = () => waitFor(async () => site.finish() > 0, 'the page to be asked for');
    await pause(Math.min(moment, WHOLE_AFTER));
    if (moment > WHOLE_AFTER) {
      await finish();
      await pause(moment - WHOLE_AFTER);
    }
    await end();
    if (moment <= WHOLE_AFTER) await finish();
    await loading;
    await expectReader(page, TITLES.bridge);
    await page.keyboard.press('Escape');
    await expectClosed(page);
    await page.close();
  });

  it('between presses and over them, leaves every press of the button one step', async () => {
    const own = await launched.browser.newPage();
    await goToOwnPage(own, launched.optionsUrl);
    const page = await launched.browser.newPage();
    await page.goto(site.one + storyPath('bridge'));
    await expectOpen(page);
    await end();
    await launched.pressToolbarButton(page);
    await expectClosed(page);
    await end();
    await launched.pressToolbarButton(page);
    await expectOpen(page);
    for (const moment of OVER_A_PRESS) {
      await end();
      await launched.pressToolbarButton(page);
      await pause(moment);
      await end();
      // A press may go down with the background that was to hear it; the next one is one step all the same.
      const isOpen = await settledState(page, own);
      await launched.pressToolbarButton(page);
      await (isOpen ? expectClosed(page) : expectOpen(page));
      if (!isOpen) continue;
      await launched.pressToolbarButton(page);
      await expectOpen(page);
    }
    await launched.pressToolbarButton(page);
    await expectClosed(page);
    await page.close();
    await own.close();
  });
});

/**
 * Whether the reader is open, once that has not changed for a while.
 * @param own a page of the extension: once its background answers there, it has been started anew and has heard what was
 * asked before, however long that takes
 */
async function settledState(page: Page, own: Page): Promise<boolean> {
  await own.evaluate(async () => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', WithRuntime | undefined>;
    await (scope.browser ?? scope.chrome)?.runtime.sendMessage({ type: 'nothing' }).catch(() => undefined);
  });
  let isOpen = (await readerTitle(page)) !== undefined;
  for (let looks = 0; looks < 10; looks++) {
    await pause(150);
    const now = (await readerTitle(page)) !== undefined;
    if (now !== isOpen) looks = 0;
    isOpen = now;
  }
  return isOpen;
}
