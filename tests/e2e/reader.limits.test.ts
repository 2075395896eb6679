import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { demoArticle, demoOther } from '../demo/pages.ts';
import {
  articleText,
  BROWSER_OF_THIS_RUN,
  clickIn,
  inNotice,
  inReader,
  pause,
  setStage,
  until,
  waitFor,
} from './testExtension.ts';

const INDEX = demoOther('front-page').path;

describe.each([BROWSER_OF_THIS_RUN])('where there is no article, in %s,', (browser) => {
  const stage = setStage(browser);

  const choose = (page: Page, nth: number) => clickIn(page, '.notice button', { nth });

  it.each(['front-page', 'form', 'app-list'] as const)(
    'the reader says so on “%s”, with two choices',
    async (id) => {
      const page = await stage.open(demoOther(id).path);
      const html = await page.evaluate(() => document.body.outerHTML);
      await stage.press(page);
      const { text } = await waitFor(page, 'notice');
      expect(text.length).toBeGreaterThan(15);
      const buttons = await inNotice(page, (root) => root.querySelectorAll('button').length);
      expect(buttons).toBe(2);
      const isShowing = await page.evaluate(() =>
        [...document.body.querySelectorAll('*')].some((element) => element.checkVisibility()),
      );
      expect(isShowing).toBe(true);
      expect(await page.evaluate(() => document.body.outerHTML)).toBe(html);
    },
  );

  it('“close” takes the sentence away, and so do Esc and the toolbar button', async () => {
    const page = await stage.open(INDEX);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    for (const leave of [
      () => choose(page, 1),
      () => page.keyboard.press('Escape'),
      () => stage.press(page),
    ]) {
      await stage.press(page);
      await waitFor(page, 'notice');
      await leave();
      await waitFor(page, 'nothing');
    }
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('“read anyway” reads what is there', async () => {
    const page = await stage.open(INDEX);
    await stage.press(page);
    await waitFor(page, 'notice');
    await choose(page, 0);
    await waitFor(page, 'reader');
    expect(await articleText(page)).toContain('Weir Street gets its flood gates');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
  });
});

describe.each([BROWSER_OF_THIS_RUN])('a hostile page in %s', (browser) => {
  const stage = setStage(browser);

  async function readHostile(): Promise<Page> {
    const page = await stage.open(demoArticle('hostile').path);
    await stage.press(page);
    await waitFor(page, 'reader');
    return page;
  }

  it('runs nothing through the reader', async () => {
    const page = await readHostile();
    await pause(1000);
    await clickIn(page, '.body #bad-link-1');
    await pause(300);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  });

  it('finds nothing in the reader that could run', async () => {
    const page = await readHostile();
    const found = await inReader(page, (root) => {
      const all = [...root.querySelectorAll('*')];
      const attributes = all.flatMap((element) =>
        [...element.attributes].map(({ name, value }) => `${element.localName} ${name}=${value}`),
      );
      return {
        elements: all
          .map((element) => element.localName)
          .filter((name) =>
            /^(script|style|link|meta|base|object|embed|form|input|template|animate|foreignobject)$/i.test(
              name,
            ),
          ),
        handlers: attributes.filter((attribute) => /^\S+ on/i.test(attribute)),
        addresses: attributes.filter((attribute) =>
          /=\s*(javascript|vbscript|data:text)/i.test(attribute.replace(/[^!-~]/g, '')),
        ),
        frames: all.filter((element) => element.localName === 'iframe' && element.hasAttribute('srcdoc'))
          .length,
      };
    });
    expect(found).toEqual({ elements: [], handlers: [], addresses: [], frames: 0 });
  });

  it('shows its tricks as the text they are', async () => {
    const page = await readHostile();
    expect(await articleText(page)).toContain("<script>window.pwned='text'</script> is, she admits");
  });
});

describe('pages that extensions can’t touch', () => {
  const stage = setStage('chromium');

  it('are explained by the button’s badge and title', async () => {
    const page = await stage.newPage();
    await page.goto('chrome://version');
    await stage.press(page);
    const told = await until('the badge', async () => {
      const options = await stage.newPage();
      await options.goto(stage.launched().optionsUrl);
      const said = await options.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: WithTabs };
        const tabs = await chrome.tabs.query({});
        return Promise.all(
          tabs.map(async ({ id: tabId }) => ({
            badge: await chrome.action.getBadgeText({ tabId }),
            title: await chrome.action.getTitle({ tabId }),
          })),
        );
      });
      await options.close();
      return said.find(({ badge }) => badge !== '');
    });
    expect(told.title).toBe(messages.action_browserPage.message);
  });
});

interface WithTabs {
  readonly tabs: { query(which: object): Promise<readonly { readonly id: number }[]> };
  readonly action: {
    getBadgeText(which: { tabId: number }): Promise<string>;
    getTitle(which: { tabId: number }): Promise<string>;
  };
}
