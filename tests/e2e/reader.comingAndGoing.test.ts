import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { demoArticle } from '../demo/pages.ts';
import {
  articleText,
  BROWSER_OF_THIS_RUN,
  clickIn,
  inReader,
  pause,
  setStage,
  until,
  waitFor,
} from './testExtension.ts';

const LONG = demoArticle('longread').path;
const MAGAZINE = demoArticle('magazine').path;

/** Everything of the page that opening and leaving a reader must not change. */
function pageState(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    address: location.href,
    title: document.title,
    isShowing: document.querySelector('p')?.checkVisibility(),
    height: document.body.offsetHeight,
  }));
}

describe.each([BROWSER_OF_THIS_RUN])('coming and going in %s', (browser) => {
  const stage = setStage(browser);

  async function openReader(path: string): Promise<Page> {
    const page = await stage.open(path);
    await stage.press(page);
    await waitFor(page, 'reader');
    return page;
  }

  describe('leaving', () => {
    const ways: Record<string, (page: Page) => Promise<unknown>> = {
      'the toolbar button': (page) => stage.press(page),
      Esc: (page) => page.keyboard.press('Escape'),
      'the reader’s own button': (page) => clickIn(page, '.close'),
    };

    it.each(Object.keys(ways))(
      'by %s leaves the page exactly as it was, without loading it again',
      async (way) => {
        const page = await stage.open(MAGAZINE);
        await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));
        const before = await pageState(page);
        await stage.press(page);
        await waitFor(page, 'reader');
        expect((await pageState(page)).isShowing).toBe(false);
        await ways[way]?.(page);
        await waitFor(page, 'nothing');
        expect(await pageState(page)).toEqual(before);
        expect(await page.evaluate('isSameDocument')).toBe(true);
      },
    );

    it('can be followed by coming back, again and again', async () => {
      const page = await stage.open(LONG);
      for (let round = 0; round < 3; round += 1) {
        await stage.press(page);
        await waitFor(page, 'reader');
        await page.keyboard.press('Escape');
        await waitFor(page, 'nothing');
      }
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    });

    it('returns to where the page was scrolled, with what had the focus', async () => {
      const page = await stage.open(LONG);
      await page.evaluate(() => {
        scrollTo({ top: 1234, behavior: 'instant' });
        document.querySelector<HTMLElement>('#ref3 a')?.focus({ preventScroll: true });
      });
      await stage.press(page);
      await waitFor(page, 'reader');
      await page.keyboard.press('Escape');
      await waitFor(page, 'nothing');
      expect(await page.evaluate(() => Math.round(scrollY))).toBe(1234);
      expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe('ref3');
    });
  });

  describe('Back', () => {
    /** The article, reached by a click from the index and clicked on once, as by a person who reads it. */
    async function openFromIndex(): Promise<Page> {
      const page = await stage.open('/');
      await page.click('a[href^="/longitude/"]');
      await until('the article', () =>
        page
          .evaluate((path) => location.pathname === path && document.readyState === 'complete', LONG)
          .catch(() => false),
      );
      await page.mouse.click(20, 300);
      return page;
    }

    it('closes the reader and stays on the page', async () => {
      const page = await openFromIndex();
      await stage.press(page);
      await waitFor(page, 'reader');
      await page.keyboard.press('ArrowDown');
      await pause(300);
      await page.evaluate(() => history.back());
      await waitFor(page, 'nothing');
      expect(page.url()).toBe(stage.newsroom().origin + LONG);
      await page.evaluate(() => history.back());
      await until('the index', async () => page.url() === `${stage.newsroom().origin}/`);
    });

    it('is one step back again after the reader was closed by Esc', async () => {
      const page = await openFromIndex();
      await page.evaluate(() => history.replaceState('the page', ''));
      await stage.press(page);
      await waitFor(page, 'reader');
      await page.evaluate(() => history.replaceState('the reader', ''));
      await page.keyboard.press('Escape');
      await waitFor(page, 'nothing');
      await until('the page’s own entry', () => page.evaluate(() => history.state === 'the page'));
      await page.evaluate(() => history.back());
      await until('the index', async () => page.url() === `${stage.newsroom().origin}/`);
    });
  });

  describe('an app with its own history', () => {
    interface Router {
      readonly renders: number;
      readonly popstates: number;
      readonly pushes: number;
      readonly keys: readonly string[];
      readonly foreignState?: unknown;
    }
    const router = (page: Page) =>
      page.evaluate(() => ({ ...(globalThis as unknown as { tidewater: Router }).tidewater }));

    /** From the list to the story of that title, by a real click on its card. */
    async function openStory(title: string): Promise<Page> {
      const page = await stage.open('/tidewater/');
      await page.locator(`::-p-text(${title})`).click();
      await until('the story', async () => (await page.title()).startsWith(title));
      return page;
    }

    it('is read as it stands, story after story, without a reload', async () => {
      const page = await openStory('The Orchard Under the Runway');
      await stage.press(page);
      await waitFor(page, 'reader');
      expect(await articleText(page)).toContain('The men with the breaker');
      await page.keyboard.press('Escape');
      await waitFor(page, 'nothing');
      await page.locator('.tw-next ::-p-text(A Night School for Bakers)').click();
      await until('the next story', async () => (await page.title()).startsWith('A Night School'));
      await stage.press(page);
      await waitFor(page, 'reader');
      const text = await articleText(page);
      expect(text).toContain('There are twelve pupils');
      expect(text).not.toContain('The men with the breaker');
    });

    it('is not confused by Back closing the reader, and goes back as before afterwards', async () => {
      const page = await openStory('The Orchard Under the Runway');
      await stage.press(page);
      await waitFor(page, 'reader');
      await page.keyboard.press('ArrowDown');
      await pause(300);
      await page.evaluate(() => history.back());
      await waitFor(page, 'nothing');
      expect(await page.title()).toContain('The Orchard Under the Runway');
      expect(await page.$eval('#root h1', (heading) => heading.textContent)).toBe(
        'The Orchard Under the Runway',
      );
      // Chromium runs a window's listeners in the order they came, so the router, which was first, draws the same
      // story once more; it must have found its own state there.
      expect((await router(page)).foreignState).toBeUndefined();
      expect((await router(page)).pushes).toBe(1);
      await page.evaluate(() => history.back());
      await until('the list', async () => (await page.title()) === 'Tidewater');
      expect((await router(page)).foreignState).toBeUndefined();
    });

    it('takes the reader away when it moves on by itself', async () => {
      const page = await openStory('The Orchard Under the Runway');
      await stage.press(page);
      await waitFor(page, 'reader');
      await page.evaluate(() => {
        history.pushState({ tidewater: true }, '', '/tidewater/the-town-that-kept-its-fog');
        dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
      });
      await waitFor(page, 'nothing');
      expect(await page.title()).toContain('The Town That Kept Its Fog');
    });

    it('hears no keys while the reader is open, and all of them afterwards', async () => {
      const page = await openStory('The Town That Kept Its Fog');
      await stage.press(page);
      await waitFor(page, 'reader');
      await page.keyboard.press('j');
      await page.keyboard.press('/');
      expect((await router(page)).keys).toEqual([]);
      await page.keyboard.press('Escape');
      await waitFor(page, 'nothing');
      await page.keyboard.press('k');
      expect((await router(page)).keys).toEqual(['k']);
    });
  });

  describe('film and sound', () => {
    const state = (page: Page) =>
      page.evaluate(() => {
        const isPlaying = (selector: string) =>
          document.querySelector<HTMLMediaElement>(selector)?.paused === false;
        return { film: isPlaying('#crossing-film'), sound: isPlaying('#bell-sound') };
      });

    it('stop for the reader; what was playing goes on afterwards, what was not does not', async () => {
      const page = await stage.open(MAGAZINE);
      await page.evaluate(async () => {
        const film = document.querySelector<HTMLMediaElement>('#crossing-film');
        if (film) {
          film.muted = true;
          // A silent film that runs in a loop is decoration, and is left alone.
          film.loop = false;
          // It lasts six seconds, in which a slow machine has opened no reader.
          film.playbackRate = 0.0625;
          await film.play();
        }
      });
      expect(await state(page)).toEqual({ film: true, sound: false });
      await stage.press(page);
      await waitFor(page, 'reader');
      expect(await state(page)).toEqual({ film: false, sound: false });
      await page.keyboard.press('Escape');
      await waitFor(page, 'nothing');
      await until('the film to go on', async () => (await state(page)).film);
      expect(await state(page)).toEqual({ film: true, sound: false });
    });
  });

  describe('clicks in a hurry', () => {
    it.each([
      [2, 'nothing'],
      [3, 'reader'],
    ] as const)('%i of them end where as many slow ones would: %s', async (clicks, end) => {
      const page = await stage.open(LONG);
      await Promise.all(Array.from({ length: clicks }, () => stage.press(page)));
      await pause(1500);
      await waitFor(page, end);
      await pause(300);
      await waitFor(page, end);
    });

    /** A page of which the first part is there, what waits for the rest, and what lets that come. */
    const openHalf = async () => {
      const page = await stage.newPage();
      const release = stage.newsroom().holdSlowPage();
      const loading = page.goto(stage.newsroom().origin + demoArticle('slow').path);
      await until('the first part', () =>
        page
          .evaluate(() => document.readyState === 'loading' && Boolean(document.querySelector('h1')))
          .catch(() => false),
      );
      return { page, loading, release };
    };

    it('during loading wait for the document, and read all of it', async () => {
      const { page, loading, release } = await openHalf();
      await stage.press(page);
      release();
      await loading;
      await waitFor(page, 'reader');
      expect(await articleText(page)).toContain(demoArticle('slow').blocks.at(-1));
    });

    it('during loading are called off by the next one', async () => {
      const { page, loading, release } = await openHalf();
      await stage.press(page);
      await stage.press(page);
      release();
      await loading;
      await pause(800);
      await waitFor(page, 'nothing');
    });
  });

  it('selects the article, and only it, with Ctrl+A', async () => {
    const page = await openReader(LONG);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    const selected = await until('a selection', () =>
      inReader(page, (root) => {
        const inside = root as ShadowRoot & { getSelection?: () => Selection | null };
        return String(inside.getSelection?.() ?? getSelection() ?? '');
      }),
    );
    expect(selected).toContain('A survey is a promise');
    expect(selected).not.toContain('Back to page');
  });
});
