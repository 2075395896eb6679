// Where one reads: from the page into the reader and back, and on the next visit.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readingSite, shows } from './readingSite.ts';
import { BROWSER_OF_THIS_RUN, inReader, setStage, until, waitFor } from './testExtension.ts';

describe.each([BROWSER_OF_THIS_RUN])('the place in an article in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage);

  const readerTop = (page: Page, words: string) =>
    inReader(
      page,
      (root, wanted) => {
        const found = [...root.querySelectorAll('.body p')].find((one) => one.textContent?.includes(wanted));
        return Math.round(found?.getBoundingClientRect().top ?? Number.NaN);
      },
      words,
    );
  const pageTop = (page: Page, id: string) =>
    page.evaluate((wanted) => {
      const found = document.getElementById(wanted);
      return Math.round(found?.getBoundingClientRect().top ?? Number.NaN);
    }, id);
  const openAt = async (id: string, top: number): Promise<Page> => {
    const page = await stage.open(site.address());
    await page.evaluate(
      (wanted, from) => {
        const found = document.getElementById(wanted);
        scrollTo({ top: scrollY + (found?.getBoundingClientRect().top ?? 0) - from, behavior: 'instant' });
      },
      id,
      top,
    );
    await stage.press(page);
    await waitFor(page, 'reader');
    return page;
  };
  const scrollReaderTo = async (page: Page, words: string, top: number) => {
    const now = await readerTop(page, words);
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), now - top);
    await until('the scrolling', async () => Math.abs((await readerTop(page, words)) - top) <= 2);
  };

  it('is the paragraph on screen when the reader opens, and the page is where it was when nothing was read', async () => {
    const page = await openAt('p-The-keeper-5', 100);
    const before = await pageTop(page, 'p-The-keeper-5').catch(() => Number.NaN);
    expect(Number.isNaN(before)).toBe(false);
    expect(Math.abs((await readerTop(page, 'The keeper, part 5')) - 100)).toBeLessThanOrEqual(3);
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    expect(Math.abs((await pageTop(page, 'p-The-keeper-5')) - 100)).toBeLessThanOrEqual(1);
  });

  it('is the paragraph last read when the reader is left', async () => {
    const page = await openAt('p-The-keeper-2', 100);
    await scrollReaderTo(page, 'The storm, part 3', 80);
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    expect(Math.abs((await pageTop(page, 'p-The-storm-3')) - 80)).toBeLessThanOrEqual(3);
  });

  it('is found again on the next visit, and can be left for the beginning', async () => {
    const page = await site.read();
    await scrollReaderTo(page, 'The keeper, part 6', 70);
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    const again = await stage.open(site.address());
    await until('the place', async () => {
      await stage.press(again);
      await waitFor(again, 'reader');
      const top = await readerTop(again, 'The keeper, part 6');
      if (Math.abs(top - 96) <= 3) return true;
      await again.keyboard.press('Escape');
      await waitFor(again, 'nothing');
      return false;
    });
    await shows(again, '.resumed');
    await inReader(again, (root) => root.querySelector<HTMLElement>('.resumed button')?.focus());
    await again.keyboard.press('Enter');
    await until('the beginning', () => again.evaluate(() => scrollY === 0));
    await shows(again, '.resumed', false);
  });
});
