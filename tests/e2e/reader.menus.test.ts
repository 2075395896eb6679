import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { demoArticle } from '../demo/pages.ts';
import { chooseInMenu, type Item } from './pageMenu.ts';
import { articleText, BROWSER_OF_THIS_RUN, setStage, until, waitFor } from './testExtension.ts';

const LONG = demoArticle('longread');

describe.each([BROWSER_OF_THIS_RUN])('the context menu in %s', (browser) => {
  const stage = setStage(browser);

  const choose = (page: Page, selector: string, item: Item, info?: object) =>
    chooseInMenu(stage, page, selector, item, info);

  it('reads the page', async () => {
    const page = await stage.open(LONG.path);
    await choose(page, '.kicker', 'read-page');
    await waitFor(page, 'reader');
    expect(await articleText(page)).toContain(LONG.blocks.at(-1));
  });

  it('reads what is selected, under the page’s own title, and nothing else', async () => {
    const page = await stage.open(LONG.path);
    const select = () =>
      page.evaluate(() => {
        const paragraphs = document.querySelectorAll('[itemprop=articleBody] > p');
        const [, second, third] = paragraphs;
        if (second && third) getSelection()?.setBaseAndExtent(second, 0, third, third.childNodes.length);
      });
    await select();
    await choose(page, '[itemprop=articleBody] > p:nth-of-type(3)', 'read-selection');
    const { outline } = await waitFor(page, 'reader');
    expect(outline.title).toBe(LONG.title);
    expect(outline.site).toBe(LONG.siteName);
    const text = await articleText(page);
    expect(text).toContain('The map of the Tahoura basin does not close.');
    expect(text).toContain('In 1958 a second expedition');
    expect(text).not.toContain('A survey is a promise');
    expect(text).not.toContain('Six hundred metres of argument');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    expect(await page.evaluate(() => String(getSelection()))).toContain('The map of the Tahoura basin');
  });

  it('follows a link and reads what it leads to', async () => {
    const page = await stage.open('/courier/news/calder-valley-buses/');
    await page.evaluate((path) => {
      const link = document.querySelector<HTMLAnchorElement>('.by');
      const made = document.createElement('a');
      made.id = 'to-read';
      made.href = path;
      made.textContent = 'The clock tower';
      link?.append(made);
    }, demoArticle('csp').path);
    const linkUrl = stage.newsroom().origin + demoArticle('csp').path;
    await choose(page, '#to-read', 'read-link', { linkUrl });
    await until('the page behind the link', async () => page.url() === linkUrl);
    await waitFor(page, 'reader');
    expect(await articleText(page)).toContain('The clock tower in Northgate market square');
  });
});
