// The first page and the popup of pages where nothing can be done. That the first page opens after the installation is
// waited for by each launch (tests/browsers/launch.ts).
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, goToOwnPage, setStage, until } from './testExtension.ts';

interface WithSettings {
  readonly storage: { readonly local: { get(key: string): Promise<{ settings?: { settings: unknown } }> } };
}

describe.each(BROWSERS)('the first page in %s', (browser) => {
  const stage = setStage(browser);

  async function openOwn(file: string): Promise<Page> {
    const page = await stage.newPage();
    await goToOwnPage(page, `${stage.launched().extensionOrigin}/${file}`);
    return page;
  }

  const settingsOf = (page: Page) =>
    page.evaluate(async () => {
      const { browser: own, chrome } = globalThis as unknown as {
        browser?: WithSettings;
        chrome: WithSettings;
      };
      return (await (own ?? chrome).storage.local.get('settings')).settings?.settings;
    });

  it('shows an article as reader view does, and keeps how much is allowed', async () => {
    const page = await openOwn('welcome.html');
    await page.click('.try-it .button');
    await until('the article', () =>
      page.evaluate(() =>
        Boolean(document.querySelector('.preview > div')?.shadowRoot?.querySelector('.title')),
      ),
    );
    await page.click('#allow input[value=off]');
    await until('the choice to be kept', async () => {
      const settings = (await settingsOf(page)) as { auto?: { mode: string } } | undefined;
      return settings?.auto?.mode === 'off';
    });
  });

  it('needs no sideways scrolling on a phone, nor do the options', async () => {
    for (const file of ['welcome.html', 'options.html', 'closed.html?why=store']) {
      const page = await openOwn(file);
      await page.setViewport({ width: 390, height: 844, hasTouch: browser === 'chromium' });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        file,
      ).toBeLessThanOrEqual(0);
    }
  });

  it('says in a popup why nothing happens on a page of the browser', async () => {
    const page = await openOwn('closed.html?why=browserPage');
    expect(await page.evaluate(() => document.body.textContent)).toContain('browser');
    expect(await page.evaluate(() => document.querySelectorAll('a, button').length)).toBe(2);
  });
});

describe('the button in chromium', () => {
  const stage = setStage('chromium');

  it('has the popup on a page of the browser, and none on the next', async () => {
    const page = await stage.open('/');
    await page.goto('chrome://version');
    await stage.press(page);
    const options = await stage.newPage();
    await options.goto(stage.launched().optionsUrl);
    const popups = () =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(of: object): Promise<{ id: number }[]> };
            action: { getPopup(of: { tabId: number }): Promise<string> };
          };
        };
        const tabs = await chrome.tabs.query({});
        return Promise.all(tabs.map(({ id }) => chrome.action.getPopup({ tabId: id })));
      });
    await until('the popup', async () => (await popups()).some((popup) => popup.includes('closed.html')));
    await page.goto(stage.newsroom().origin);
    await until('no popup', async () => (await popups()).every((popup) => popup === ''));
  });
});
