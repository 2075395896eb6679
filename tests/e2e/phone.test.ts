// Reader view on a phone: a window of its size, and fingers. A desktop browser that is told so; what a device does beside that is not
// tried here (docs/safari.md).
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readingSite, shows } from './readingSite.ts';
import { BROWSER_OF_THIS_RUN, inReader, setStage, until, waitFor } from './testExtension.ts';

const PHONE = { width: 390, height: 844 };
/** CSS pixels that a finger needs. */
const TARGET = 44;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const placeOf = (page: Page, selector: string): Promise<Place> =>
  inReader(
    page,
    (root, wanted) => {
      const { left, top, width, height } = (root.querySelector(wanted) as Element).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, width, height };
    },
    selector,
  );

async function tap(page: Page, selector: string): Promise<void> {
  const { x, y } = await placeOf(page, selector);
  await page.touchscreen.tap(Math.round(x), Math.round(y));
}

describe.each([BROWSER_OF_THIS_RUN])('on a phone, in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage);

  const read = async () => {
    const page = await stage.newPage();
    // Firefox's protocol has fingers, but no word for a screen that takes them.
    await page.setViewport({ ...PHONE, hasTouch: name === 'chromium' });
    await page.goto(site.address());
    await stage.press(page);
    await waitFor(page, 'reader');
    await shows(page, '.tool.more');
    return page;
  };

  it('opens a panel at a touch, which fits the window, and closes it at another beside it', async () => {
    const page = await read();
    await tap(page, '.tool.more');
    await shows(page, '.panel');
    const panel = await placeOf(page, '.panel');
    expect(panel.x - panel.width / 2).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width / 2).toBeLessThanOrEqual(PHONE.width);
    await page.touchscreen.tap(20, PHONE.height - 40);
    await shows(page, '.panel', false);
  });

  it('has buttons that a finger hits, and nothing beside the window', async () => {
    const page = await read();
    const small = await inReader(
      page,
      (root, least) =>
        Array.from(root.querySelectorAll('.bar :is(button, a)'))
          .filter((button) => button.checkVisibility())
          .map((button) => ({ said: button.textContent, box: button.getBoundingClientRect() }))
          .filter(({ box }) => box.width < least || box.height < least)
          .map(({ said }) => said),
      TARGET,
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  it('turns pages at touches of the edges', async () => {
    const page = await read();
    const at = () => page.evaluate(() => scrollY / innerHeight);
    const columns = () =>
      inReader(page, (root) => getComputedStyle(root.querySelector('.article') as Element).columnCount);
    await page.keyboard.press('v');
    await until('pages', async () => (await columns()) !== 'auto');
    const first = await at();
    // Beside the scroll bar that a desktop browser keeps.
    await page.touchscreen.tap(PHONE.width - 40, 400);
    await until('the next page', async () => (await at()) === first + 1);
    await page.touchscreen.tap(12, 400);
    await until('the page before it', async () => (await at()) === first);
    // What is chosen is kept.
    await page.keyboard.press('v');
    await until('no pages', async () => (await columns()) === 'auto');
  });

  it('is left at a touch', async () => {
    const page = await read();
    await tap(page, '.bar button, .bar a');
    await waitFor(page, 'nothing');
  });
});
