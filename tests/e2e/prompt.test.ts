// Prompts end to end: hand-written walls in real browsers with the built extension, ads blocked and allowed. The
// detectors from the registry have a file of their own.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ads, startWalls, WALLS, type WallServer } from '../demo/walls/server.ts';
import {
  type AllowedChromium,
  choose,
  FREE,
  goWithoutMessage,
  hasLine,
  launchAllowed,
  pageState,
} from './promptPages.ts';
import {
  clickIn,
  inNotice,
  inReader,
  isReaderOpen,
  pause,
  setStage,
  until,
  waitFor,
} from './testExtension.ts';

let site: WallServer;
beforeAll(async () => {
  site = await startWalls();
});
afterAll(() => site.close());

/** Those whose page no longer holds the article. */
const GONE = ['redirect', 'replacedBody'];
const PRESENT = WALLS.filter((wall) => !GONE.includes(wall));
const PROMPT_WORDS = /ad ?blocker|allow ads|Werbeblocker|bloqueur|bloqueador|広告/i;

/** The reader's article without Lectern's own line about the site. */
function bodyText(page: Page): Promise<string> {
  return inReader(page, (root) => {
    const main = root.querySelector('main')?.cloneNode(true) as Element;
    for (const line of Array.from(main.querySelectorAll('.prompt-line'))) line.remove();
    return main.textContent ?? '';
  });
}

describe('on a site the reader has allowed, in chromium', () => {
  let launched: AllowedChromium;
  const pages: Page[] = [];

  beforeAll(async () => {
    launched = await launchAllowed();
  });
  afterAll(async () => launched?.close());

  const open = async (wall: string, ads: Ads) => {
    for (const page of pages.splice(0)) await page.close();
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
    if (wall.startsWith('reinsert')) {
      // it comes back three times, within a second and a half
      await pause(2500);
      expect(await pageState(page)).toEqual(FREE);
    }
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
    await pause(1000);
    expect((await pageState(page)).isPromptShown).toBe(true);
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

describe.each(['chromium', 'firefox'] as const)('on a click, in %s', (browser) => {
  const stage = setStage(browser);
  /** The frame belongs to a site the click gives no access to. */
  const ON_CLICK = PRESENT.filter((wall) => wall !== 'frame' && wall !== 'afterScroll');

  const openReader = async (wall: string, ads: Ads) => {
    const page = await stage.open(site.address(wall, ads));
    if (ads !== 'allow') await until('the wall', async () => (await pageState(page)).isPromptShown);
    await stage.press(page);
    await waitFor(page, 'reader');
    return page;
  };

  it.each(ON_CLICK)(
    'the reader on a page with %s has a quiet line about it, and none of its words',
    async (wall) => {
      const page = await openReader(wall, 'abort');
      await until('the line', () => hasLine(page));
      const body = await bodyText(page);
      expect(body).toContain('harbour office');
      expect(body).not.toMatch(PROMPT_WORDS);
      // the choice of an earlier page of the site may still hold
      await choose(page, 'notify');
      await choose(page, 'putAway');
      await pause(300);
      expect(await isReaderOpen(page)).toBe(true);
      await goWithoutMessage(page);
      await waitFor(page, 'nothing');
      await until('the page to be free', async () => {
        const state = await pageState(page);
        return !state.isPromptShown && state.isTextInReach && state.canScroll && !state.isModal;
      });
    },
  );

  it('a page that holds nothing but the wall is not read; the note says that the article is not there', async () => {
    const page = await stage.open(site.address('redirect', 'abort'));
    // Firefox gives the new address before the page has come.
    await until('the wall page', () =>
      page
        .evaluate(() => location.href.includes('adblock-detected') && document.readyState === 'complete')
        .catch(() => false),
    );
    await stage.press(page);
    const saysSo = () =>
      inNotice(page, (root) => /The article isn.t in this page/.test(root.textContent ?? '')).catch(
        () => false,
      );
    await until('the note', saysSo);
    expect(await isReaderOpen(page)).toBe(false);
  });

  it('the reader on a page without one has no such line', async () => {
    const page = await openReader('plain', 'allow');
    await pause(2500);
    expect(await hasLine(page)).toBe(false);
  });

  it('a site that measures its ads behind the open reader finds them in place, and does not ask', async () => {
    const page = await openReader('lateBait', 'allow');
    const measured = await until('the site to measure', () => page.evaluate('window.measured'));
    expect(measured).toEqual({
      isIn: true,
      sizes: [300, 250, 300, 250, 300, 250],
      place: [-999, -999],
      looks: 'block visible 1',
    });
    await pause(2500);
    expect(await page.evaluate(() => document.querySelector('#wall'))).toBeNull();
    expect(await hasLine(page)).toBe(false);
  });
});
