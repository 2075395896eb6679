// A look of one's own in real browsers: on one site alone, with a bundled font, own colours and own rules.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readingSite, shows } from './readingSite.ts';
import {
  BROWSER_OF_THIS_RUN,
  clickIn,
  inReader,
  isReaderOpen,
  setStage,
  until,
  waitFor,
} from './testExtension.ts';

describe.each([BROWSER_OF_THIS_RUN])('the reader’s own look in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage);

  const style = (page: Page, selector: string, property: string) =>
    inReader(
      page,
      (root, wanted, part) => {
        const found = root.querySelector(wanted);
        return found ? getComputedStyle(found).getPropertyValue(part) : '';
      },
      selector,
      property,
    );
  const choose = async (page: Page, value: string) => {
    await page.keyboard.press('l');
    await clickIn(page, `#look-panel [data-value="${value}"]`);
    await page.keyboard.press('Escape');
  };

  it('brings a bundled font when it is chosen, and not before', async () => {
    const page = await site.read();
    const loaded = () =>
      page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`).join());
    expect(await loaded()).toBe('');
    await choose(page, 'atkinson');
    await until('the font', async () => (await loaded()).includes('Lectern Atkinson'));
    expect(await style(page, '.body p', 'font-family')).toContain('Lectern Atkinson');
    await until('its use', async () => (await loaded()).includes('loaded'));
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    expect(await loaded()).toBe('');
  });

  it('leaves every key to a field of the reader that one writes in, but Esc', async () => {
    const page = await site.read();
    await page.keyboard.down('Shift');
    await page.keyboard.press('L');
    await page.keyboard.up('Shift');
    await shows(page, '.look-more');
    await inReader(page, (root) => root.querySelector<HTMLTextAreaElement>('.css-field textarea')?.focus());
    await page.keyboard.type('strong { color: teal }');
    expect(
      await inReader(page, (root) => root.querySelector<HTMLTextAreaElement>('.css-field textarea')?.value),
    ).toBe('strong { color: teal }');
    await shows(page, '.look-more');
    await page.keyboard.press('Escape');
    await shows(page, '.look-more', false);
    expect(await isReaderOpen(page)).toBe(true);
  });

  it('holds on one site alone where that is chosen', async () => {
    const page = await site.read();
    await page.keyboard.down('Shift');
    await page.keyboard.press('L');
    await page.keyboard.up('Shift');
    await shows(page, '.look-more');
    await clickIn(page, '.look-more .toggle input');
    await until('the choice', () =>
      inReader(page, (root) => root.querySelector<HTMLInputElement>('.look-more .toggle input')?.checked),
    );
    await page.keyboard.press('Escape');
    await choose(page, 'contrastDark');
    await until('the theme', async () => (await style(page, '.reader', 'color')) === 'rgb(255, 255, 255)');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    const other = await stage.open('/courier/news/calder-valley-buses/');
    await stage.press(other);
    await waitFor(other, 'reader');
    expect(await style(other, '.reader', 'color')).not.toBe('rgb(255, 255, 255)');
    const again = await site.read();
    await until(
      'the site’s theme',
      async () => (await style(again, '.reader', 'color')) === 'rgb(255, 255, 255)',
    );
  });
});
