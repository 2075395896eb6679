// Footnotes beside their marks, and the way back, in real browsers.
import { describe, expect, it } from 'vitest';
import { shows, textIn } from './readingSite.ts';
import { BROWSER_OF_THIS_RUN, clickIn, inReader, setStage, until, waitFor } from './testExtension.ts';

const LONG = '/longitude/';

describe.each([BROWSER_OF_THIS_RUN])('footnotes in %s', (name) => {
  const stage = setStage(name);

  it('open beside their mark, close with Esc, and can be gone to and come back from', async () => {
    const page = await stage.open('/');
    const address = await page.evaluate(
      (start) => document.querySelector<HTMLAnchorElement>(`a[href^="${start}"]`)?.href ?? '',
      LONG,
    );
    await page.goto(address);
    await stage.press(page);
    await waitFor(page, 'reader');
    await shows(page, '.tool.more');
    await clickIn(page, '.body sup a');
    await shows(page, '.panel.note');
    expect((await textIn(page, '.note-text')).trim().length).toBeGreaterThan(10);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press('Escape');
    await shows(page, '.panel.note', false);
    expect(await inReader(page, (root) => root.activeElement?.closest('sup') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await shows(page, '.panel.note');
    await clickIn(page, '.note-foot .button');
    await until('the note', () => page.evaluate((before) => scrollY > before + 100, scrolled));
    await page.keyboard.press('b');
    await until('the way back', () => page.evaluate((before) => Math.abs(scrollY - before) < 5, scrolled));
  });
});
