// What eases reading, by key, in real browsers.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { has, readingSite, shows, textIn } from './readingSite.ts';
import {
  BROWSER_OF_THIS_RUN,
  clickIn,
  inReader,
  isReaderOpen,
  setStage,
  until,
  waitFor,
} from './testExtension.ts';

const text = (at: number) =>
  `<p>Part ${at} of the harbour’s long story: the keeper counted boats, wrote their names into the book, and listened for the bell that the wind rang.</p>`;
const TABLE = `<table><thead><tr><th>Boat</th><th>Length</th></tr></thead><tbody>
<tr><td>Anna</td><td>12</td></tr><tr><td>Berta</td><td>9</td></tr><tr><td>Clara</td><td>30</td></tr></tbody></table>`;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The boats</title><body><main><article>
<h1>The boats</h1>${[1, 2, 3].map(text).join('')}${[4, 5].map(text).join('')}${TABLE}${[6, 7, 8, 9].map(text).join('')}</article></main></body></html>`;

describe.each([BROWSER_OF_THIS_RUN])('what eases reading in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage, { '/2026/05/the-boats': PAGE });
  const open = async (): Promise<Page> => {
    const page = await stage.open(site.address().replace(/[^/]+$/, 'the-boats'));
    await stage.press(page);
    await waitFor(page, 'reader');
    await shows(page, '.tool.more');
    return page;
  };

  it('lights a line, three, a paragraph, in turn, and is remembered', async () => {
    const page = await open();
    const lit = () =>
      inReader(page, (root) => {
        const [above, below] = [...root.querySelectorAll('.focus-dim')].map((one) =>
          one.getBoundingClientRect(),
        );
        return above && below ? Math.round(below.top - above.bottom) : 0;
      });
    await page.keyboard.press('f');
    await shows(page, '.focus-dim');
    const one = await lit();
    await page.keyboard.press('f');
    await until('three lines', async () => Math.abs((await lit()) - 3 * one) <= 2);
    await page.keyboard.press('r');
    await shows(page, '.focus-ruler');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    const again = await open();
    await shows(again, '.focus-dim');
    await again.keyboard.press('f');
    await again.keyboard.press('f');
    await again.keyboard.press('r');
    await shows(again, '.focus-dim', false);
    await shows(again, '.focus-ruler', false);
  });

  it('shows one sentence at a time, which the arrows turn and Esc closes', async () => {
    const page = await open();
    await page.keyboard.press('e');
    await shows(page, '.ease-sentence');
    expect(await textIn(page, '.ease-sentence')).toBe('The boats');
    await page.keyboard.press('ArrowRight');
    await until('the next', async () => (await textIn(page, '.ease-sentence')).startsWith('Part 1'));
    await page.keyboard.press('ArrowLeft');
    await until('the one before', async () => (await textIn(page, '.ease-sentence')) === 'The boats');
    const focused = () => inReader(page, (root) => root.activeElement?.closest('[aria-modal]') !== null);
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await shows(page, '.ease-sentence', false);
    expect(await isReaderOpen(page)).toBe(true);
  });

  it('shows a picture large, with its caption and the way back, and hides all of them', async () => {
    const page = await stage.open('/longitude/essays/the-map-that-would-not-close/');
    await stage.press(page);
    await waitFor(page, 'reader');
    await shows(page, '.tool.more');
    const caption = (await textIn(page, '.article figcaption')).trim();
    await clickIn(page, '.article figure img');
    await shows(page, '.ease-picture img');
    expect(await textIn(page, '.ease-caption')).toBe(caption);
    await page.keyboard.press('Escape');
    await shows(page, '.ease-picture', false);
    const height = () =>
      inReader(page, (root) => root.querySelector('.article figure img')?.getBoundingClientRect().height);
    await page.keyboard.press('h');
    await until('no picture', async () => (await height()) === 0);
    await page.keyboard.press('h');
    await until('the picture', async () => ((await height()) ?? 0) > 0);
  });

  it('sorts a table by the head that is pressed, by mouse and by key', async () => {
    const page = await open();
    const boats = () =>
      inReader(page, (root) =>
        [...root.querySelectorAll('tbody td:first-child')].map((cell) => cell.textContent).join(),
      );
    await clickIn(page, '.table th', { nth: 1 });
    await until('the shortest first', async () => (await boats()) === 'Berta,Anna,Clara');
    await inReader(page, (root) => root.querySelectorAll<HTMLElement>('.table th')[1]?.focus());
    await page.keyboard.press('Enter');
    await until('the longest first', async () => (await boats()) === 'Clara,Anna,Berta');
  });

  it('stands in pages where that is chosen, which keys turn, in columns where there is room', async () => {
    const page = await open();
    await page.keyboard.press('v');
    await until('the word', async () => (await textIn(page, '.tools-status')).startsWith('Space and arrows'));
    const pages = () => page.evaluate(() => scrollY / innerHeight);
    /** Columns, and whether the last paragraph is in the window. */
    const layout = () =>
      inReader(page, (root) => {
        const main = root.querySelector('main') as HTMLElement;
        const last = root.querySelector('.body > p:last-of-type') as HTMLElement;
        const end = [...last.getClientRects()].at(-1);
        const isInView = end && end.left >= 0 && end.right <= innerWidth && end.bottom <= innerHeight;
        return { columns: getComputedStyle(main).columnCount, isInView };
      });
    await page.keyboard.press('d');
    await until('two columns', async () => (await layout()).columns === '2');
    await page.keyboard.press('d');
    await until('one column', async () => (await layout()).columns === '1');
    await page.setViewport({ width: 500, height: 420 });
    // Pages are made anew in the frame after.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.keyboard.press('g');
    await page.keyboard.press('ArrowRight');
    await until('the next page', async () => (await pages()) === 1);
    await page.keyboard.press(' ');
    await until('the page after it', async () => (await pages()) === 2);
    await page.keyboard.press('End');
    await until('the last page', async () => (await layout()).isInView);
    await page.keyboard.press('v');
    await until('no pages', async () => (await layout()).columns === 'auto');
    expect((await layout()).isInView, 'still there').toBe(true);
  });

  it('puts the beginnings of words in bold and back, and dots between syllables', async () => {
    const page = await open();
    await page.keyboard.press('w');
    await shows(page, '.bold-start');
    await page.keyboard.press('w');
    await shows(page, '.bold-start', false);
    expect(await has(page, '.body p')).toBe(true);
    // By the browser's dictionary; not every Chromium has one.
    await page.keyboard.press('y');
    const isUnknown = async () => (await textIn(page, '.tools-status')).includes('syllables');
    if (name === 'firefox') await shows(page, '.syllable');
    else await until('dots or a word', async () => (await has(page, '.syllable')) || isUnknown());
    await page.keyboard.press('y');
    await shows(page, '.syllable', false);
  });
});
