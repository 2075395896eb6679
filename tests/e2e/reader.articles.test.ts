import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARTICLES, type DemoArticle, demoArticle } from '../demo/pages.ts';
import { articleText, BROWSER_OF_THIS_RUN, inReader, setStage, waitFor } from './testExtension.ts';

describe.each([BROWSER_OF_THIS_RUN])('in %s the reader', (browser) => {
  const stage = setStage(browser);

  async function read(page: DemoArticle): Promise<Page> {
    const tab = await stage.open(page.path);
    await stage.press(tab);
    await waitFor(tab, 'reader');
    return tab;
  }

  it.each<DemoArticle>([...ARTICLES])('shows the whole of “$id” and nothing else ($trap)', async (page) => {
    const tab = await read(page);
    const { outline } = await waitFor(tab, 'reader');
    expect(outline.site).toBe(page.siteName);
    expect(outline.title).toBe(page.title.replace(/\s+/g, ' '));
    if (page.standfirst) expect(outline.standfirst).toBe(page.standfirst);
    expect(outline.people).toEqual(page.people.map(({ name, role }) => (role ? `${name} (${role})` : name)));
    const text = await articleText(tab);
    expect(page.blocks.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(page.captions.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(page.mustNotContain.filter((piece) => text.includes(piece))).toEqual([]);
    const headings = outline.headings.map(({ text: heading }) => heading);
    expect(headings).toEqual(expect.arrayContaining([...page.headings]));
    expect(headings).not.toContain(outline.title);
    expect(await timesShown(tab)).toContain(new Date(page.published).getTime());
  });

  it.each(['magazine', 'longread', 'arabic', 'split', 'lazy'] as const)(
    'shows no picture of “%s” twice, and none that is empty',
    async (id) => {
      const tab = await read(demoArticle(id));
      const pictures = await inReader(tab, (root) =>
        [...root.querySelectorAll('img')].map((element) => element.currentSrc || element.src),
      );
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.filter((picture) => !/\/images\/.*\.(jpg|svg)$/.test(picture))).toEqual([]);
      expect(pictures.filter((picture) => picture.includes('blank'))).toEqual([]);
      const names = pictures.map((picture) => picture.replace(/(-\d+)?\.jpg.*$/, ''));
      // The last figure of the lazy page shows two of its pictures again, on purpose.
      if (id !== 'lazy') expect(new Set(names).size).toBe(names.length);
    },
  );

  it('loads the pictures that the page would have loaded later', async () => {
    const tab = await read(demoArticle('lazy'));
    const loaded = await inReader(tab, async (root) => {
      const pictures = [...root.querySelectorAll('img')];
      for (const picture of pictures) {
        picture.loading = 'eager';
        await picture.decode().catch(() => undefined);
      }
      return pictures.map((picture) => picture.naturalWidth > 100);
    });
    expect(loaded.length).toBeGreaterThanOrEqual(5);
    expect(loaded).not.toContain(false);
  });

  it('sets Arabic from right to left, and its own bar in the language of the browser', async () => {
    const tab = await read(demoArticle('arabic'));
    const seen = await inReader(tab, (root) => {
      const main = root.querySelector('main');
      const paragraph = root.querySelector('.body p');
      return {
        dir: main?.dir,
        lang: main?.lang,
        direction: paragraph && getComputedStyle(paragraph).direction,
        bar: getComputedStyle(root.querySelector('.bar') ?? document.body).direction,
      };
    });
    expect(seen).toEqual({ dir: 'rtl', lang: 'ar', direction: 'rtl', bar: 'ltr' });
  });

  it('is styled, and breaks no rule of the page, under the strictest policy', async () => {
    const page = demoArticle('csp');
    const tab = await stage.open(page.path);
    await tab.evaluate(() => {
      const broken: string[] = [];
      Object.assign(globalThis, { broken });
      document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
    });
    await stage.press(tab);
    await waitFor(tab, 'reader');
    const width = await inReader(tab, (root) => root.querySelector('.body')?.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(300);
    expect(width).toBeLessThan(900);
    expect(await tab.evaluate(() => (globalThis as unknown as { broken: string[] }).broken)).toEqual([]);
  });

  it('lets a wide table scroll in itself, not the page', async () => {
    const tab = await stage.newPage();
    await tab.setViewport({ width: 390, height: 800 });
    await tab.goto(stage.newsroom().origin + demoArticle('longread').path);
    await stage.press(tab);
    await waitFor(tab, 'reader');
    const seen = await inReader(tab, (root) => {
      const page = document.documentElement;
      const table = root.querySelector('table')?.scrollWidth ?? 0;
      return { isTableWider: table > page.clientWidth, isPageWider: page.scrollWidth > page.clientWidth };
    });
    expect(seen).toEqual({ isTableWider: true, isPageWider: false });
  });
});

/** The instants in the reader's head, in milliseconds. */
function timesShown(page: Page): Promise<readonly number[]> {
  return inReader(page, (root) =>
    [...root.querySelectorAll<HTMLTimeElement>('header time')].map((element) =>
      new Date(element.dateTime).getTime(),
    ),
  );
}
