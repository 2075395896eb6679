// The reading list's page in real browsers: what was put on it from an article, and how far that was read.
import { describe, expect, it } from 'vitest';
import { readingSite, textIn } from './readingSite.ts';
import { BROWSER_OF_THIS_RUN, goToOwnPage, setStage, until, waitFor } from './testExtension.ts';

describe.each([BROWSER_OF_THIS_RUN])('the reading list in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage);

  it('has the article that was put on it, with its length and how far it was read, until it is removed', async () => {
    const page = await site.read();
    await page.keyboard.press('s');
    await until('saved', async () => (await textIn(page, '.tools-status')).startsWith('Saved'));
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await until('the scrolling', () => page.evaluate(() => scrollY === 900));
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');

    const list = await stage.newPage();
    const said = () => list.evaluate(() => document.querySelector('main')?.textContent ?? '').catch(() => '');
    await until('the article, begun', async () => {
      await goToOwnPage(list, `${stage.launched().extensionOrigin}/list.html`);
      await until('the list', async () => (await said()).includes('The pier at night'));
      return (await said()).includes('Go on reading');
    });
    expect(await said()).toMatch(/127\.0\.0\.1.*\d+ min.*\d+% read/);
    // Nothing stands beside it: it has the width of a text, on a phone that of the window.
    for (const [width, least] of [
      [1280, 700],
      [390, 340],
    ] as const) {
      await list.setViewport({ width, height: 800 });
      const wide = () => list.evaluate(() => document.querySelector('.list-entry')?.clientWidth ?? 0);
      expect(await wide()).toBeGreaterThan(least);
    }
    await list.focus('.list-entry button');
    await list.keyboard.press('Enter');
    await until('an empty list', async () => (await said()).includes('Nothing saved yet'));
  });
});
