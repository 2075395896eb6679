// What a reader meets where a site asks: the note that comes once, the choice that only saves, the message hidden and
// shown again.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { withClosedRoots } from '../browsers/closedRoots.ts';
import { startWalls, type WallServer } from '../demo/walls/server.ts';
import { chooseInMenu } from './pageMenu.ts';
import {
  type AllowedChromium,
  choose,
  hasLine,
  LINE_BUTTON,
  launchAllowed,
  pageState,
} from './promptPages.ts';
import {
  articleText,
  BROWSER_OF_THIS_RUN,
  clickIn,
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

/** The words of whatever Lectern shows in the page's corner. */
const corner = (page: Page) =>
  withClosedRoots(page, (roots) =>
    roots.flatMap((root) => root.querySelector('.notice') ?? []).map((notice) => notice.textContent ?? ''),
  ).then((notices) => notices[0]);

const lineWords = (page: Page) =>
  inReader(page, (root) => root.querySelector('.prompt-line')?.textContent ?? '');
const isWallShown = async (page: Page) => (await pageState(page)).isPromptShown;

describe('on a site the reader has allowed, in chromium', () => {
  let launched: AllowedChromium;
  const pages: Page[] = [];
  beforeAll(async () => {
    launched = await launchAllowed();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => launched?.close());

  const open = async (wall = 'plain') => {
    const page = await launched.browser.newPage();
    pages.push(page);
    await page.goto(site.address(wall, 'abort'));
    await until('the prompt to be seen', async () => (await launched.seen()) ?? undefined);
    return page;
  };

  it('the first message of a site is told of in the page, without taking the focus, and once only', async () => {
    await launched.setPolicy('notify');
    const page = await open();
    const words = await until('the note', () => corner(page));
    expect(words).toContain('This site is asking you to turn off your ad blocker.');
    expect(words).toContain('Read this article');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await clickIn(page, '.notice .button-main');
    await waitFor(page, 'reader');
    expect(await corner(page)).toBeUndefined();
    await page.reload();
    await until('the prompt to be seen', async () => (await launched.seen()) ?? undefined);
    await pause(2600);
    expect(await corner(page)).toBeUndefined();
  });

  it('a hidden message is said to be hidden for eight seconds, and one press shows it again', async () => {
    await launched.setPolicy('putAway');
    const page = await open();
    await until('the words', async () => /Message hidden/.test((await corner(page)) ?? ''));
    expect(await isWallShown(page)).toBe(false);
    await clickIn(page, '.hidden-message .button');
    expect(await isWallShown(page)).toBe(true);
    expect(await corner(page)).toBeUndefined();
    await page.reload();
    await until('the words', async () => /Message hidden/.test((await corner(page)) ?? ''));
    await until('the words to go', async () => (await corner(page)) === undefined);
    expect(await isWallShown(page)).toBe(false);
  });
});

describe.each([BROWSER_OF_THIS_RUN])('on a click, in %s', (browser) => {
  const stage = setStage(browser);

  const openReader = async () => {
    const page = await stage.open(site.address('plain', 'abort'));
    await until('the wall', () => isWallShown(page));
    await stage.press(page);
    await waitFor(page, 'reader');
    await until('the line', () => hasLine(page));
    return page;
  };

  it.each([
    ['Reklam engelleyici açık', 'Lütfen kapatıp sayfayı yenileyin, okumaya devam edin.'],
    ['Masz włączonego adblocka', 'Wyłącz go, żeby czytać dalej.'],
    ['광고 차단 프로그램이 켜져 있습니다', '꺼 주시면 계속 읽으실 수 있습니다.'],
  ])('a page in English whose wall says “%s” is read without the wall’s words', async (heading, words) => {
    const page = await stage.open(site.address('plain', 'abort'));
    await until('the wall', () => isWallShown(page));
    await page.evaluate(
      (title, text) => {
        document.documentElement.lang = 'en';
        const wall = document.querySelector('#wall');
        const box = wall?.querySelector('h1,h2,p')?.parentElement ?? wall;
        box?.replaceChildren(
          Object.assign(document.createElement('h1'), { textContent: title }),
          Object.assign(document.createElement('p'), { textContent: text }),
        );
      },
      heading,
      words,
    );
    await stage.press(page);
    await waitFor(page, 'reader');
    await until('the line', () => hasLine(page));
    const article = await articleText(page);
    expect(article).toContain('harbour office');
    expect(article).not.toContain(heading);
    expect(article).not.toContain(words);
  });

  it('the message is hidden by a button of its own, shown again in the reader’s line and in the button’s menu', async () => {
    const page = await openReader();
    await choose(page, 'notify');
    await clickIn(page, LINE_BUTTON);
    await waitFor(page, 'nothing');
    await until('the message to be hidden', async () => !(await isWallShown(page)));
    await stage.press(page);
    await waitFor(page, 'reader');
    await until('the line', async () => /Show the message again/.test(await lineWords(page).catch(() => '')));
    await choose(page, 'notify');
    await clickIn(page, LINE_BUTTON);
    await until('the button', async () => /Hide it now/.test(await lineWords(page)));
    await clickIn(page, LINE_BUTTON);
    await until('the message to be hidden', async () => !(await isWallShown(page)));
    if (browser === 'chromium') {
      await chooseInMenu(stage, page, 'article', 'show-prompt');
      await until('the message', () => isWallShown(page));
    }
  });

  it('a choice in the reader is kept, says what it needs, and leaves the reader open', async () => {
    const page = await openReader();
    await choose(page, 'notify');
    await choose(page, 'putAway');
    await until('the words', async () => /Saved for this site/.test(await lineWords(page)));
    expect(await lineWords(page)).toMatch(/isn.t allowed on 127\.0\.0\.1:\d+ yet/);
    expect(await lineWords(page)).toMatch(/Allow on 127\.0\.0\.1/);
    expect(await isReaderOpen(page)).toBe(true);
  });
});
