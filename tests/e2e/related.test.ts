// Further reading in real browsers: seen, followed with the reader staying open, put aside; and what is asked of the
// network, told by the server's own log.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserName } from '../browsers/find.ts';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { setAccess } from './autoActions.ts';
import { giveAccess } from './firefoxActions.ts';
import { isLookUp, type RelatedSite, startRelatedSite } from './relatedSite.ts';
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

const START = '/news/ferry-line-reopens-after-two-years';

/** A browser and a site for the tests of a `describe`, and what they do with a page. */
function setRelatedStage(name: BrowserName) {
  const stage = setStage(name);
  let site: RelatedSite;
  beforeAll(async () => {
    site = await startRelatedSite();
  });
  afterAll(() => site.close());
  beforeEach(() => site.forget());
  const address = (path: string, host = '127.0.0.1') => `http://${host}:${site.port}${path}`;
  return {
    stage,
    site: () => site,
    address,
    /** Opens an article in the reader. */
    read: async (path = START): Promise<Page> => {
      const page = await stage.open(address(path));
      await stage.press(page);
      await waitFor(page, 'reader');
      return page;
    },
    /** The titles of its cards, once there are some. */
    cards: (page: Page) =>
      until('the cards', async () => {
        const titles = await inReader(page, (root) =>
          [...root.querySelectorAll('.related-name')].map((element) => element.textContent ?? ''),
        ).catch(() => []);
        return titles.length > 0 && titles;
      }),
  };
}

describe.each([BROWSER_OF_THIS_RUN])('further reading in %s', (name) => {
  const { site, address, read, cards } = setRelatedStage(name);

  it('shows the page’s own, and says which paid links it left out', async () => {
    const page = await read();
    expect(await cards(page)).toEqual([
      'How the new pier was built in eleven months',
      'Islanders wait for a boat of their own',
    ]);
    const paid = await inReader(page, (root) => root.querySelector('.related-paid')?.textContent ?? '');
    expect(paid).toContain('gold.example');
  });

  it('brings the headings of other languages where a page may have them', async () => {
    const page = await read('/news/fordjupning-om-hamnens-lampor');
    expect(await cards(page)).toEqual([
      'Who paints the lamps of the market hall',
      'Bakers have no word for five in the morning',
    ]);
  });

  it('follows by keyboard in the same tab, and the page’s address is the article’s', async () => {
    const page = await read();
    await cards(page);
    await inReader(page, (root) => root.querySelector<HTMLElement>('.related-card a')?.focus());
    await page.keyboard.press('Enter');
    await until('the next article', async () => page.url() === address('/news/how-the-new-pier-was-built'));
  });

  it('asks nothing of the network by itself', async () => {
    const page = await read('/news/lookups-of-the-harbour-today');
    await cards(page);
    await pause();
    expect(
      site()
        .requests.map(({ path }) => path)
        .filter((path) => path !== '/favicon.ico'),
    ).toEqual(['/news/lookups-of-the-harbour-today']);
  });

  it('remembers what was put aside and what was read', async () => {
    const page = await read();
    await cards(page);
    await clickIn(page, '.related-keep');
    await pause(300);
    await page.close();
    const pier = await read('/news/how-the-new-pier-was-built');
    await cards(pier);
    const again = await read();
    await cards(again);
    const marks = () =>
      inReader(again, (root) => ({
        isKept: root.querySelector('.related-keep')?.getAttribute('aria-pressed'),
        isRead: root.querySelector('.related-card')?.getAttribute('data-read'),
      }));
    // Nothing is marked before a person has done something in the reader: a page could look at the marks.
    await pause(300);
    expect(await marks()).toEqual({ isKept: 'false', isRead: 'false' });
    await clickIn(again, '.body p');
    await until('the marks', async () => (await marks()).isRead === 'true');
    expect(await marks()).toEqual({ isKept: 'true', isRead: 'true' });
  });
});

describe('further reading on sites that were allowed', () => {
  const { stage, site, address, cards, ...opened } = setRelatedStage('chromium');
  beforeAll(async () => {
    for (const origin of ['http://127.0.0.1/*', 'http://localhost/*'])
      await setAccess(stage.launched() as LaunchedChromium, origin, true);
  });
  const read = async (path?: string): Promise<Page> => {
    const page = await opened.read(path);
    await cards(page);
    return page;
  };
  const clickCard = (page: Page, at: number) => clickIn(page, '.related-card a', { nth: at });

  it('follows to the same host and to another, and the reader stays', async () => {
    const page = await read();
    await clickCard(page, 0);
    await until('the next article', async () => page.url() === address('/news/how-the-new-pier-was-built'));
    await waitFor(page, 'reader');
    await cards(page);
    await clickCard(page, 0);
    await until(
      'the other host',
      async () => page.url() === address('/news/islanders-wait-for-a-boat', 'localhost'),
    );
    await waitFor(page, 'reader');
  });

  it('opens a background tab on a middle click, which is read when it is shown', async () => {
    const page = await read();
    const { browser } = stage.launched();
    const before = (await browser.pages()).length;
    await clickIn(page, '.related-card a', { button: 'middle' });
    const opened = await until('the tab', async () => {
      const pages = await browser.pages();
      return (
        pages.length > before && pages.find((tab) => tab.url().endsWith('/news/how-the-new-pier-was-built'))
      );
    });
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    // A tab in the background has no frames in which to wait.
    await until('the tab to load', () => opened.evaluate(() => document.readyState === 'complete'));
    await pause();
    expect(await isReaderOpen(opened)).toBe(false);
    await opened.bringToFront();
    await waitFor(opened, 'reader');
    await opened.close();
  });

  it('looks nothing up until that is turned on', async () => {
    await read('/news/lookups-before-the-setting');
    await pause();
    expect(site().requests.filter(isLookUp)).toEqual([]);
  });

  it('looks up within bounds once it is turned on, whatever the server does', async () => {
    await chooseRelated(stage.launched() as LaunchedChromium, { details: true });
    const page = await stage.open(address('/news/lookups-of-the-day'));
    await page
      .browserContext()
      .setCookie({ name: 'secret', value: '1', domain: '127.0.0.1', path: '/', expires: -1 });
    expect(await page.evaluate(() => document.cookie)).toBe('secret=1');
    site().forget();
    await stage.press(page);
    await waitFor(page, 'reader');
    await until('the last look-up', async () =>
      site().requests.some(({ path }) => path.startsWith('/news/odd-')),
    );
    await pause();
    const lookUps = site().requests.filter(isLookUp);
    // All of the article's own host: a redirect to another one is not followed.
    expect(lookUps.map(({ host }) => host)).toEqual(Array(6).fill('127.0.0.1'));
    expect(site().mostAtOnce()).toBeLessThanOrEqual(2);
    expect(
      lookUps.every(({ headers }) => headers.cookie === undefined && headers.referer === undefined),
    ).toBe(true);
    // After how much is tried in `fetchPage.test.ts`: how much was on its way by then is up to the system's buffers, which
    // grow to ten megabytes while a busy machine doesn't read.
    await until('the endless answer to be cut off', async () =>
      site().cutOff.has('/news/huge-boat-in-the-harbour'),
    );
    const facts = await inReader(page, (root) =>
      [...root.querySelectorAll('.related-card')].map(
        (card) => card.querySelectorAll('.related-facts bdi').length > 0,
      ),
    );
    expect(facts).toEqual([true, true, false, expect.any(Boolean), false, false]);
    site().forget();
    await read('/news/lookups-of-the-day');
    await pause();
    const again = site()
      .requests.filter(isLookUp)
      .map(({ path }) => path);
    expect(again.filter((path) => path.startsWith('/news/quick-'))).toEqual([]);
  });
});

describe('promo lines between the paragraphs', () => {
  const { stage, ...opened } = setRelatedStage('chromium');
  const GULLS = 'Why the gulls came back before the boats';
  const read = async (inline: 'fold' | 'leave') => {
    await chooseRelated(stage.launched() as LaunchedChromium, { inline });
    const page = await opened.read('/news/promo-of-the-harbour-gulls');
    return { cards: await opened.cards(page), text: await articleText(page) };
  };

  it('move to the cards, or stay in the text, as chosen, and are never in both', async () => {
    const folded = await read('fold');
    expect(folded.cards).toContain(GULLS);
    expect(folded.text).not.toContain(GULLS);
    const left = await read('leave');
    expect(left.cards).not.toContain(GULLS);
    expect(left.text).toContain(GULLS);
  });
});

describe('further reading in Firefox on sites that were allowed', () => {
  const { stage, address, read, cards } = setRelatedStage('firefox');
  beforeAll(async () => {
    await giveAccess(stage.launched(), ['http://127.0.0.1/*', 'http://localhost/*']);
  });

  it('follows to the same host and to another, and the reader stays', async () => {
    const page = await read();
    const follow = async (at: number, to: string) => {
      await cards(page);
      await clickIn(page, '.related-card a', { nth: at });
      await until('the next article', async () => page.url() === to);
      await waitFor(page, 'reader');
    };
    await follow(0, address('/news/how-the-new-pier-was-built'));
    await follow(0, address('/news/islanders-wait-for-a-boat', 'localhost'));
  });
});

async function chooseRelated({ inBackground }: LaunchedChromium, related: object): Promise<void> {
  const settings = { version: 1, related: { show: true, ...related } };
  await inBackground(
    `chrome.storage.sync.set({ settings: { settings: ${JSON.stringify(settings)}, savedAt: Date.now() } })`,
  );
}
