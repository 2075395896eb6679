// The whole reader without a mouse: every button of the bar, every entry of the menu, in and out again.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readingSite, shows } from './readingSite.ts';
import { BROWSER_OF_THIS_RUN, inReader, isReaderOpen, setStage, until, waitFor } from './testExtension.ts';

/** Panels that entries of the menu open, and what shows that they are there. */
const PANELS = {
  contents: '.tools-contents',
  listen: '.player',
  ease: '.tools-ease',
  lookMore: '.look-more',
  adjust: '.corrections',
  keys: '.tools-keys',
} as const;

describe.each([BROWSER_OF_THIS_RUN])('the reader by keyboard in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage);

  /** What has the focus: whether it can be seen to have it, and what it is called. */
  const focused = (page: Page) =>
    inReader(page, (root) => {
      const element = root.activeElement;
      if (!element) return undefined;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return {
        name: label.trim(),
        place: element.className,
        command: element instanceof HTMLElement ? element.dataset.command : undefined,
        isSeen: outlineStyle !== 'none' || boxShadow !== 'none',
      };
    });
  const tabTo = async (page: Page, isThere: (found: Awaited<ReturnType<typeof focused>>) => boolean) => {
    for (let step = 0; step < 30; step++) {
      if (isThere(await focused(page))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('It can’t be reached with Tab.');
  };

  it('reaches every button of the bar, each with a name, and the focus is seen', async () => {
    const page = await site.read();
    await page.keyboard.down('Shift');
    const met: string[] = [];
    for (let step = 0; step < 12 && met.length < 4; step++) {
      await page.keyboard.press('Tab');
      const found = await focused(page);
      if (!found?.place.includes('tool')) continue;
      expect(found.name).not.toBe('');
      expect(found.isSeen, found.name).toBe(true);
      met.push(found.name);
    }
    await page.keyboard.up('Shift');
    expect(new Set(met).size).toBe(4);
  });

  it.each(Object.entries(PANELS))(
    'opens %s from the menu and comes back with Esc',
    async (command, panel) => {
      const page = await site.read();
      await page.keyboard.press('m');
      await shows(page, '.tools-menu');
      await until('the focus', async () => (await focused(page))?.place.includes('tools-item'));
      await tabTo(page, (found) => found?.command === command);
      expect((await focused(page))?.isSeen).toBe(true);
      await page.keyboard.press('Enter');
      await shows(page, panel);
      await page.keyboard.press('Escape');
      await shows(page, panel, false);
      expect(await isReaderOpen(page)).toBe(true);
      await page.keyboard.press('Escape');
      await waitFor(page, 'nothing');
    },
  );
});
