// Every vector through the whole way a reader takes it: the built extension, a real browser, the button, the selection
// and the site that opens by itself. The steps in between have tests of their own (`tests/dom/shared/foreign`).
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseInMenu } from '../pageMenu.ts';
import { BROWSERS, inReader, pause, setStage, waitFor } from '../testExtension.ts';
import { atRest, type HostileSite, startHostileSite, vectorPage } from './hostileSite.ts';
import { offencesIn } from './offences.ts';
import { BUILT_VECTORS, VECTORS } from './vectors/all.ts';

/** Vectors on one page. */
const PER_PAGE = 170;
const PAGES = Array.from({ length: Math.ceil(VECTORS.length / PER_PAGE) }, (_, at) => ({
  path: `/story/2026/05/14/vectors-${at + 1}`,
  vectors: VECTORS.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
  built: at === 0 ? BUILT_VECTORS : [],
}));

describe('the vectors', () => {
  it('are as many as the suite promises, each with a name of its own', () => {
    const ids = [...VECTORS, ...BUILT_VECTORS].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(900);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(BROWSERS)('an article full of vectors in %s', (browser) => {
  const stage = setStage(browser);
  let site: HostileSite;
  beforeAll(async () => {
    site = await startHostileSite();
    for (const { path, vectors, built } of PAGES) site.serve(path, vectorPage(vectors, built));
  });
  afterAll(() => site.close());

  /** What the page itself runs and asks for has been run and asked for. */
  async function openSettled(path: string): Promise<Page> {
    const page = await stage.open(site.origin + path);
    await atRest(page, site);
    await page.evaluate('window.runs.length = 0');
    return page;
  }

  /** Shows all of the open reader, so that what waits to be seen comes too. */
  async function lookThrough(page: Page): Promise<void> {
    await page.evaluate(async () => {
      for (let at = 0; at < 12; at++) {
        scrollTo({ top: (at / 11) * document.documentElement.scrollHeight, behavior: 'instant' });
        await new Promise((done) => setTimeout(done, 40));
      }
    });
    await pause(400);
  }

  async function expectHarmless(page: Page, path: string, askedBefore: ReadonlySet<string>): Promise<void> {
    await lookThrough(page);
    expect(await page.evaluate('window.runs')).toEqual([]);
    expect(await inReader(page, offencesIn)).toEqual([]);
    expect(site.asked.filter((asked) => !askedBefore.has(asked) && asked !== path)).toEqual([]);
    expect(page.url()).toBe(site.origin + path);
  }

  /** That the reader shows the vectors' paragraphs: of an article that was cut short nothing would be proved. */
  async function expectWhole(page: Page, vectors: readonly { readonly id: string }[]): Promise<void> {
    const text = await inReader(page, (root) => root.querySelector('.body')?.textContent ?? '');
    const seen = vectors.filter(({ id }) => text.includes(`${id} begins`));
    expect(seen.length / vectors.length).toBeGreaterThan(0.95);
  }

  it.each(PAGES)('$path, by the button', async ({ path, vectors, built }) => {
    const page = await openSettled(path);
    const asked = new Set(site.asked);
    await stage.press(page);
    await waitFor(page, 'reader');
    await expectHarmless(page, path, asked);
    await expectWhole(page, [...vectors, ...built]);
  });

  it.each(PAGES)('$path, selected', async ({ path, vectors, built }) => {
    const page = await openSettled(path);
    const asked = new Set(site.asked);
    await page.evaluate(() => {
      const article = Document.prototype.querySelector.call(document, 'article');
      if (article) getSelection()?.selectAllChildren(article);
    });
    await chooseInMenu(stage, page, 'h1', 'read-selection');
    await waitFor(page, 'reader');
    await expectHarmless(page, path, asked);
    await expectWhole(page, [...vectors, ...built]);
  });
});
