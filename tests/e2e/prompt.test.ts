// Prompts end to end: hand-written walls on a site that the reader has allowed, in Chromium with the built extension, ads
// blocked and allowed. The detectors from the registry have a file of their own, and so has the button.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ads, startWalls, WALLS, type WallServer } from '../demo/walls/server.ts';
import {
  type AllowedChromium,
  bodyText,
  FREE,
  launchAllowed,
  PRESENT,
  PROMPT_WORDS,
  pageState,
} from './promptPages.ts';
import { clickIn, inNotice, inReader, pause, until, waitFor } from './testExtension.ts';

let site: WallServer;
beforeAll(async () => {
  site = await startWalls();
});
afterAll(() => site.close());

describe('on a site the reader has allowed, in chromium', () => {
  let launched: AllowedChromium;
  const pages: Page[] = [];

  beforeAll(async () => {
    launched = await launchAllowed();
  });
  afterAll(async () => launched?.close());

  const open = async (wall: string, ads: Ads) => {
    for (const page of pages.splice(0)) await page.close();
    await until('the last page to be forgotten', async () => (await launched.seen()) === null);
    const page = await launched.browser.newPage();
    pages.push(page);
    await page.goto(site.address(wall, ads));
    if (wall === 'afterScroll') {
      await until('the wall after scrolling', () =>
        page.evaluate(() => {
          scrollTo(0, scrollY === 600 ? 601 : 600);
          return document.querySelector('#wall') !== null;
        }),
      );
    }
    return page;
  };
  const beFree = (page: Page) =>
    until('the page to be given back', async () => {
      const state = await pageState(page);
      return JSON.stringify(state) === JSON.stringify(FREE);
    });

  const staysFree = async (page: Page) => {
    for (let looks = 10; looks > 0; looks--) {
      if (JSON.stringify(await pageState(page)) !== JSON.stringify(FREE)) return false;
      await pause(250);
    }
    return true;
  };

  const badge = () =>
    launched.inBackground(
      'chrome.tabs.query({active:true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))',
    );

  it.each(WALLS)('%s is seen and marked on the button, and the page is left as it is', async (wall) => {
    await launched.setPolicy('notify');
    const page = await open(wall, 'abort');
    const found = await until('the prompt to be seen', async () => (await launched.seen()) ?? undefined);
    expect(found.finding.kind).toMatch(/wall|dismissible|banner|inline|redirect/);
    await until('the mark on the button', async () => (await badge()) === '!');
    if (PRESENT.includes(wall)) expect((await pageState(page)).isPromptShown).toBe(true);
  });

  it('the detector comes where a blocker is named, and nowhere else', async () => {
    await launched.setPolicy('notify');
    const scripts = () =>
      launched.inBackground<readonly boolean[]>(
        'chrome.tabs.query({active:true}).then(([tab]) => chrome.scripting.executeScript({target:{tabId:tab.id},func:()=>["scanForPrompt","locatePrompt"].map(name=>Boolean(globalThis[Symbol.for("lectern")]?.[name]))})).then(([{result}]) => result)',
      );
    await open('plain', 'allow');
    await until('the listener', async () => (await scripts())[0]);
    await pause(1200);
    expect(await scripts()).toEqual([true, false]);
    await open('banner', 'abort');
    await until('the detector', async () => (await scripts())[1]);
  });

  it('none is seen while ads are allowed', async () => {
    await launched.setPolicy('putAway');
    for (const page of pages.splice(0)) await page.close();
    await until('the last page to be forgotten', async () => (await launched.seen()) === null);
    for (const wall of WALLS) {
      const page = await launched.browser.newPage();
      pages.push(page);
      await page.goto(site.address(wall, 'allow'));
    }
    await pause(1500);
    expect(await launched.seen()).toBeNull();
    for (const page of pages) expect(await pageState(page), page.url()).toEqual(FREE);
  });

  it.each(PRESENT)('%s is put away and the page given back; undone, it stands again', async (wall) => {
    await launched.setPolicy('putAway');
    const page = await open(wall, 'abort');
    await until('the prompt to be seen', async () => (await launched.seen()) ?? undefined);
    await beFree(page);
    // it comes back at once, again and again
    if (wall.startsWith('reinsert')) await until('it to stay away', () => staysFree(page));
    await launched.putBack();
    if (!wall.startsWith('reinsert')) expect((await pageState(page)).isPromptShown).toBe(true);
  });

  it('a wall that comes back without end is left standing, the note says so, and one press opens the reader', async () => {
    await launched.setPolicy('putAway');
    const page = await open('reinsertEndless', 'abort');
    await until('the note', () =>
      inNotice(page, (root) => /brought its message back 6 times/.test(root.textContent ?? '')).catch(
        () => false,
      ),
    );
    const isWallShown = async () => (await pageState(page, '[data-wall]')).isPromptShown;
    await until('the wall', isWallShown);
    await pause(1000);
    expect(await isWallShown()).toBe(true);
    expect(await inNotice(page, (root) => root.querySelector('.button-main')?.textContent)).toBe(
      'Read this article',
    );
    await clickIn(page, '.notice .button-main');
    await waitFor(page, 'reader');
    const text = await bodyText(page);
    expect(text).toContain('Old Marten, who has mended nets here');
    expect(text).not.toMatch(PROMPT_WORDS);
    expect(await page.$('html > div ~ div')).toBeNull();
  });

  it('a page that is nothing but its wall is not made a blank one; the note says so', async () => {
    await launched.setPolicy('putAway');
    const page = await open('redirect', 'abort');
    await until('the note', () =>
      inNotice(page, (root) => /The article isn.t in this page/.test(root.textContent ?? '')).catch(
        () => false,
      ),
    );
    expect(await page.evaluate(() => document.body.innerText)).toContain('Please turn off your ad blocker');
  });

  it('an article that the wall replaced is read from what had arrived, and marked as incomplete', async () => {
    await launched.setPolicy('notify');
    const page = await open('replacedBody', 'abort');
    await until('the prompt to be seen', async () => (await launched.seen()) ?? undefined);
    await launched.pressToolbarButton(page);
    await waitFor(page, 'reader');
    const text = await bodyText(page);
    expect(text).toContain('Old Marten, who has mended nets here');
    expect(text).not.toMatch(PROMPT_WORDS);
    await until('the line', () =>
      inReader(page, (root) =>
        /may be missing/.test(root.querySelector('.incomplete-line')?.textContent ?? ''),
      ),
    );
  });

  it('an article that stays is not marked as incomplete', async () => {
    await launched.setPolicy('notify');
    const page = await open('plain', 'abort');
    await until('the prompt to be seen', async () => (await launched.seen()) ?? undefined);
    await launched.pressToolbarButton(page);
    await waitFor(page, 'reader');
    await until('the line about the site', () =>
      inReader(page, (root) => root.querySelector('.prompt-line') !== null),
    );
    // Another line in that place may say that some of it may be missing; that is no matter of the wall's.
    expect(await inReader(page, (root) => root.textContent)).not.toContain('removed this article');
  });

  it('a policy of reading opens the reader, and leaves it closed once it was closed', async () => {
    await launched.setPolicy('read');
    const page = await open('plain', 'abort');
    await waitFor(page, 'reader');
    expect(await bodyText(page)).not.toMatch(PROMPT_WORDS);
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    await pause(1500);
    await waitFor(page, 'nothing');
  });

  it('a site’s pages are counted, and nothing is asked of any server', async () => {
    const entries = await launched.inBackground<{ site: string; pages: number }[]>(
      "chrome.storage.local.get('promptLedger').then((all) => all.promptLedger.entries)",
    );
    expect(entries.map((entry) => entry.site)).toEqual([new URL(site.origin).host]);
    // Most of the walls' pages were loaded three times, some more.
    expect(entries[0]?.pages).toBeLessThanOrEqual(2 * WALLS.length);
  });
});
