// The reader's menu, contents and keys, in real browsers.
import { describe, expect, it } from 'vitest';
import { closeFirefoxTab } from '../browsers/firefoxToolbar.ts';
import { ARTICLE_PAGE, has, readingSite, shows, textIn } from './readingSite.ts';
import { BROWSER_OF_THIS_RUN, inReader, isReaderOpen, setStage, until } from './testExtension.ts';

const COMMENTED = '/2026/05/commented';

describe.each([BROWSER_OF_THIS_RUN])('the reader’s tools in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage, {
    [COMMENTED]: ARTICLE_PAGE.replace(
      '</main>',
      '</main><div id="comments"><div class="comment"><cite>Ben</cite><p>I walked there once.</p></div></div>',
    ),
  });

  it('list their keys on “?”, which the page doesn’t hear', async () => {
    const page = await site.read();
    await page.keyboard.press('?');
    await shows(page, '.tools-keys');
    await page.keyboard.press('Escape');
    await shows(page, '.tools-keys', false);
    expect(await isReaderOpen(page)).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('go from heading to heading, and to one from the contents', async () => {
    const page = await site.read();
    const focused = () =>
      inReader(page, (root) => root.activeElement?.textContent?.replace(/\s+/g, ' ') ?? '').catch(() => '');
    const arrives = (heading: string) =>
      until(heading, async () => {
        const top = await inReader(page, (root) => root.activeElement?.getBoundingClientRect().top ?? -1);
        return (await focused()) === heading && top >= 0 && top < 200;
      });
    await page.keyboard.press('j');
    await arrives('The lamps');
    await page.keyboard.press('j');
    await arrives('The keeper');
    await page.keyboard.press('k');
    await arrives('The lamps');
    await page.keyboard.press('c');
    // The heading itself has the focus until they are open.
    await until('the contents', async () =>
      inReader(page, (root) =>
        root.activeElement?.closest('.tools-contents')?.matches(':has([aria-current]:focus)'),
      ),
    );
    expect(await focused()).toMatch(/^The lamps/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await arrives('The storm');
    expect(await has(page, '.tools-contents')).toBe(false);
    await page.keyboard.press('c');
    await shows(page, '.tools-contents [aria-current]');
    expect(await textIn(page, '.tools-contents [aria-current]')).toContain('The storm');
  });

  it('put the article on the reading list and take it off again', async () => {
    const page = await site.read();
    await page.keyboard.press('s');
    await until('saved', async () => (await textIn(page, '.tools-status')).startsWith('Saved'));
    await page.keyboard.press('m');
    await shows(page, '.tools-item[data-command="keep"][aria-pressed="true"]');
    await page.keyboard.press('s');
    await until('removed', async () => (await textIn(page, '.tools-status')).startsWith('Removed'));
  });

  it('change the size of the text by key, and open the look', async () => {
    const page = await site.read();
    const size = () =>
      inReader(page, (root) => {
        const reader = root.querySelector('.reader');
        return reader ? getComputedStyle(reader).getPropertyValue('--size') : '';
      });
    const before = Number.parseInt(await size(), 10);
    await page.keyboard.press('+');
    await until('larger text', async () => Number.parseInt(await size(), 10) === before + 1);
    await page.keyboard.press('-');
    await until('the former size', async () => Number.parseInt(await size(), 10) === before);
    await page.keyboard.press('l');
    await shows(page, '#look-panel');
  });

  it('are at most five buttons in the bar', async () => {
    const page = await site.read();
    expect(
      await inReader(
        page,
        (root) =>
          [...root.querySelectorAll('.bar button, .bar summary')].filter(
            (one) => !one.closest('.bar-menu-panel'),
          ).length,
      ),
    ).toBeLessThanOrEqual(5);
  });

  it('open the reading test from the look, in a tab of its own', async () => {
    const page = await site.read();
    await page.keyboard.press('l');
    await shows(page, '.panel-foot');
    const { browser, extensionOrigin } = stage.launched();
    const address = `${extensionOrigin}/fitting.html`;
    const isTest = (target: { url(): string }) => target.url() === address;
    await inReader(page, (root) => root.querySelector<HTMLElement>('.panel-foot .fitting-open')?.focus());
    await page.keyboard.press('Enter');
    // Firefox tells nobody outside of a tab that the extension opens.
    if (name === 'firefox') {
      expect(await closeFirefoxTab(browser, address)).toBe(true);
      return;
    }
    const test = await (await browser.waitForTarget(isTest, { timeout: 0 })).page();
    await until('the test', async () =>
      (await test?.evaluate(() => document.querySelector('main')?.textContent).catch(() => ''))?.includes(
        'nine short',
      ),
    );
    await test?.close();
  });

  it('show the page’s comments on a press, and nothing of models the browser lacks', async () => {
    const page = await stage.open(new URL(COMMENTED, site.address()).href);
    await stage.press(page);
    await shows(page, '.tool.more');
    expect(await has(page, '.comments')).toBe(false);
    await page.keyboard.press('m');
    await shows(page, '.tools-item[data-command="comments"]');
    expect(await has(page, '.tools-item[data-command="summarise"]')).toBe(false);
    await inReader(page, (root) => root.querySelector<HTMLElement>('[data-command="comments"]')?.focus());
    await page.keyboard.press('Enter');
    await shows(page, '.comments');
    expect(await textIn(page, '.comments li')).toContain('I walked there once.');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyD');
    await page.keyboard.up('Shift');
    await shows(page, '.comments', false);
  });
});
