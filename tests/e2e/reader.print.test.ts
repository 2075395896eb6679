import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { demoArticle } from '../demo/pages.ts';
import { startWalls } from '../demo/walls/server.ts';
import { hasLine } from './promptPages.ts';
import { BROWSER_OF_THIS_RUN, setStage, until, waitFor } from './testExtension.ts';

describe.each([BROWSER_OF_THIS_RUN])('printing from %s', (browser) => {
  const stage = setStage(browser);

  async function printed(path: string, ready?: (page: Page) => Promise<void>): Promise<string> {
    const page = await stage.open(path);
    // A wall comes a moment after the page.
    if (ready) await until('the wall', () => page.evaluate(() => document.querySelector('#wall') !== null));
    await stage.press(page);
    await waitFor(page, 'reader');
    await ready?.(page);
    const pdf = await page.pdf({ timeout: 0 });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    return text.replace(/\s+/g, ' ').replace(/\u00ad/g, '');
  }

  it('leaves out the line about a site’s request for ads', async () => {
    const walls = await startWalls();
    const text = await printed(walls.address('plain', 'abort'), async (page) => {
      await until('the line', () => hasLine(page));
    });
    await walls.close();
    expect(text).toContain('Old Marten, who has mended nets here');
    expect(text).not.toMatch(/allow ads|ad blocker/i);
  });

  it.each(['magazine', 'longread', 'csp'] as const)(
    'gives the whole of “%s”, to its last paragraph',
    async (id) => {
      const page = demoArticle(id);
      const text = await printed(page.path);
      expect(text).toContain(page.title);
      // The first words of each: a line of print may break in the middle of the rest.
      const missing = page.blocks
        .filter((piece) => piece.includes(' '))
        .map((piece) => piece.split(' ').slice(0, 3).join(' '))
        .filter((start) => !text.includes(start));
      expect(missing).toEqual([]);
    },
  );

  it('leaves out what is the page’s, and the reader’s own buttons', async () => {
    const page = demoArticle('magazine');
    const text = await printed(page.path);
    for (const piece of [
      'You may also like',
      'Leave a Reply',
      'Most read',
      'Back to page',
      'All rights reserved',
    ])
      expect(text).not.toContain(piece);
  });
});
