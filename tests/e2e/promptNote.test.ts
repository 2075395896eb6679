// What Lectern says of a page that asks for no ads, and yet something stands before it; and of what it can't see.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClosedRoots } from '../browsers/closedRoots.ts';
import { startWalls, type WallServer } from '../demo/walls/server.ts';
import { chooseInMenu } from './pageMenu.ts';
import { BROWSER_OF_THIS_RUN, inReader, isReaderOpen, setStage, until, waitFor } from './testExtension.ts';

let site: WallServer;
beforeAll(async () => {
  site = await startWalls();
});
afterAll(() => site.close());

/** The note in the page: its words, and how many choices it has besides the way out. */
const noteIn = (page: Page) =>
  until('the note', () =>
    withClosedRoots(page, (roots) => {
      const [note] = roots.flatMap((root) => root.querySelector('.prompt-note') ?? []);
      return note
        ? { words: note.textContent ?? '', choices: note.querySelectorAll('input,details,a').length }
        : undefined;
    }),
  );

const stands = (page: Page) =>
  page.evaluate(() => document.querySelector('#stands')?.outerHTML + document.body.style.cssText);

describe.each([BROWSER_OF_THIS_RUN])('“What does this site ask of me?” in %s', (browser) => {
  const stage = setStage(browser);

  it('names a paywall as what it is, offers nothing but to close, and leaves it as it is', async () => {
    const page = await stage.open(site.standsAddress('paywall'));
    const before = await stands(page);
    await chooseInMenu(stage, page, '#stands', 'explain-prompt');
    const { words, choices } = await noteIn(page);
    expect(words).toMatch(/This looks like a paywall.*Lectern leaves it alone/);
    expect(words).toContain('This story is for subscribers');
    expect(choices).toBe(0);
    expect(await stands(page)).toBe(before);
  });

  it('says that it can’t look into a frame of another site that lies over the page', async () => {
    const page = await stage.open(site.standsAddress('frame'));
    await chooseInMenu(stage, page, '#stands', 'explain-prompt');
    const { words, choices } = await noteIn(page);
    expect(words).toContain(`comes from another site, localhost:${new URL(site.origin).port}`);
    expect(words).not.toMatch(/hasn.t seen an ad-blocker message/);
    expect(choices).toBe(0);
  });

  it('says that nothing was seen where nothing stands', async () => {
    const page = await stage.open(site.standsAddress('nothing'));
    await chooseInMenu(stage, page, 'article', 'explain-prompt');
    expect((await noteIn(page)).words).toMatch(/hasn.t seen an ad-blocker message/);
  });
});

describe.each([BROWSER_OF_THIS_RUN])('the reader, opened by a click in %s', (browser) => {
  const stage = setStage(browser);

  it('has a quiet line about a paywall before the page, with nothing to choose', async () => {
    const page = await stage.open(site.standsAddress('paywall'));
    await stage.press(page);
    await waitFor(page, 'reader');
    const line = await until('the line', () =>
      inReader(page, (root) => {
        const found = root.querySelector('.prompt-line');
        return found
          ? {
              words: found.querySelector('summary')?.textContent,
              choices: found.querySelectorAll('input,button,a').length,
            }
          : undefined;
      }),
    );
    expect(line.words).toMatch(/This looks like a paywall.*Lectern leaves it alone/);
    expect(line.choices).toBe(0);
  });

  it('stays closed where a paywall has left nothing to read, and a note names the paywall', async () => {
    const page = await stage.open(site.standsAddress('onlyPaywall'));
    await stage.press(page);
    const { words, choices } = await noteIn(page);
    expect(words).toMatch(/This looks like a paywall.*Lectern leaves it alone/);
    expect(choices).toBe(0);
    expect(await isReaderOpen(page)).toBe(false);
  });
});
