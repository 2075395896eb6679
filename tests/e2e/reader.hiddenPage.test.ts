// The page behind the open reader keeps its layout; everything else about it has to be as if it weren't there.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { demoArticle } from '../demo/pages.ts';
import { showsRed } from './showsRed.ts';
import { BROWSER_OF_THIS_RUN, inReader, setStage, until, waitFor } from './testExtension.ts';

const MAGAZINE = demoArticle('magazine').path;
/** Words of the page, not of its article. */
const BESIDE = 'The Harrow Review. All rights reserved';
/** A sentence the page has, and the reader as well. */
const IN_BOTH = demoArticle('magazine').blocks.filter((piece) => piece.includes(' '))[1] ?? '';

describe.each([BROWSER_OF_THIS_RUN])('the page behind the reader in %s', (browser) => {
  const stage = setStage(browser);

  async function openReader(): Promise<Page> {
    const page = await stage.open(MAGAZINE);
    await stage.press(page);
    await waitFor(page, 'reader');
    return page;
  }

  /** How often the browser's search comes upon the words before it finds them no more. */
  const timesFound = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      const { find } = globalThis as unknown as { find(words: string): boolean };
      getSelection()?.removeAllRanges();
      let times = 0;
      while (times < 9 && find(wanted)) times += 1;
      return times;
    }, words);

  it('lays itself out as before', async () => {
    const page = await stage.open(MAGAZINE);
    const measure = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main, article, article p')].slice(0, 9).map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return [element.localName, width, height, getComputedStyle(element).display];
        }),
      );
    const before = await measure();
    await stage.press(page);
    await waitFor(page, 'reader');
    expect(before.length).toBeGreaterThan(3);
    expect(await measure()).toEqual(before);
  });

  it('is not found by a search, the article is, once', async () => {
    const words = IN_BOTH.split(' ').slice(0, 4).join(' ');
    const page = await stage.open(MAGAZINE);
    expect(await timesFound(page, BESIDE)).toBeGreaterThan(0);
    await stage.press(page);
    await waitFor(page, 'reader');
    expect(await timesFound(page, BESIDE)).toBe(0);
    expect(await timesFound(page, words)).toBe(1);
  });

  it('is neither drawn nor hit, whatever it opens', async () => {
    const page = await openReader();
    const hit = await page.evaluate(async () => {
      const wall = document.createElement('div');
      wall.textContent = 'a wall';
      wall.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:red';
      const popover = document.createElement('div');
      popover.popover = 'manual';
      popover.textContent = 'a popover';
      popover.style.background = 'red';
      document.body.append(wall, popover);
      popover.showPopover();
      document.body.style.cssText = 'background:red;border:9px solid red;outline:9px solid red';
      await new Promise((done) => setTimeout(done, 200));
      const all = [4, 300, 700].flatMap((y) => [4, 600, 1200].map((x) => document.elementFromPoint(x, y)));
      return [
        ...new Set(
          all.map((element) => (element?.matches('html > div') ? 'html > div' : element?.localName)),
        ),
      ];
    });
    expect(hit.filter((tag) => tag !== 'html > div' && tag !== 'html')).toEqual([]);
    expect(await showsRed(stage, page)).toBe(false);
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    expect(await showsRed(stage, page)).toBe(true);
  });

  it('takes no focus, by key or by script', async () => {
    const page = await openReader();
    const taken = await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('body a[href], body button, body input')];
      return links.filter((element) => {
        element.focus();
        return document.activeElement === element;
      }).length;
    });
    expect(taken).toBe(0);
    await inReader(page, (root) => root.querySelector<HTMLElement>('main')?.focus());
    const holders = new Set<string | undefined>();
    for (let at = 0; at < 40; at += 1) {
      await page.keyboard.press('Tab');
      holders.add(
        await page.evaluate(() => {
          const active = document.activeElement;
          return active?.matches('html > div') ? 'the reader' : active?.localName;
        }),
      );
    }
    holders.delete('the reader');
    holders.delete('body');
    expect([...holders]).toEqual([]);
  });

  it('can neither be selected nor scroll the reader to itself', async () => {
    const page = await openReader();
    const seen = await page.evaluate(async () => {
      getSelection()?.selectAllChildren(document.body);
      const selected = String(getSelection()).trim();
      getSelection()?.removeAllRanges();
      scrollTo({ top: 120, behavior: 'instant' });
      document.body.querySelector('footer, p:last-of-type')?.scrollIntoView();
      await new Promise((done) => setTimeout(done, 200));
      return { selected, top: scrollY };
    });
    expect(seen).toEqual({ selected: '', top: 120 });
  });

  it('adds nothing to the length of the reader', async () => {
    const page = await openReader();
    const lengths = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      const tall = document.createElement('div');
      tall.style.cssText = 'height:90000px;width:9000px';
      document.body.append(tall);
      const after = document.documentElement;
      return [after.scrollHeight - scrollHeight, after.scrollWidth - scrollWidth, tall.offsetHeight];
    });
    expect(lengths).toEqual([0, 0, 90_000]);
  });
});

describe('the page behind the reader', () => {
  const stage = setStage('chromium');

  it('is not read out', async () => {
    const page = await stage.open(MAGAZINE);
    const spoken = async () => {
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
    };
    // The heading of the related links is read out in the reader, too; that of the comments isn't.
    const isBeside = (name: string) => name.includes('Leave a Reply');
    await until('the comments to be read out', async () => (await spoken()).some(isBeside));
    await stage.press(page);
    await waitFor(page, 'reader');
    // The tree of what is read out follows what is drawn after a while.
    await until('the bar to be read out, and the page no more', async () => {
      const names = await spoken();
      return names.some((name) => name.includes('Back to page')) && !names.some(isBeside);
    });
  });
});
