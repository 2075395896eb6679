// What the toolbar button does on pages with a wall, on a site that the reader has not allowed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ads, startWalls, type WallServer } from '../demo/walls/server.ts';
import {
  bodyText,
  choose,
  goWithoutMessage,
  hasLine,
  PRESENT,
  PROMPT_WORDS,
  pageState,
} from './promptPages.ts';
import {
  BROWSER_OF_THIS_RUN,
  inNotice,
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

describe.each([BROWSER_OF_THIS_RUN])('on a click, in %s', (browser) => {
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
      // A word about the hidden message may stay for some seconds.
      await until('the page', async () => !(await isReaderOpen(page)));
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
