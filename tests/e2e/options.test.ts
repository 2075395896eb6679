import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { demoArticle } from '../demo/pages.ts';
import {
  BROWSER_OF_THIS_RUN,
  clickIn,
  goToOwnPage,
  inReader,
  setStage,
  until,
  waitFor,
} from './testExtension.ts';

const LONG = demoArticle('longread').path;

interface WithStorage {
  readonly storage: Record<
    'sync' | 'local',
    { clear(): Promise<void>; set(items: object): Promise<void>; get(key: string): Promise<object> }
  >;
}

describe.each([BROWSER_OF_THIS_RUN])('the options in %s', (browser) => {
  const stage = setStage(browser);

  async function openOptions(): Promise<Page> {
    const page = await stage.newPage();
    await goToOwnPage(page, stage.launched().optionsUrl, 'input[type=radio]');
    return page;
  }

  /** Stores something as settings, whatever it is; nothing when it is undefined. */
  async function store(options: Page, settings?: unknown): Promise<void> {
    await options.evaluate(async (value) => {
      const { browser: own, chrome } = globalThis as unknown as {
        browser?: WithStorage;
        chrome: WithStorage;
      };
      const { sync, local } = (own ?? chrome).storage;
      await Promise.all([sync.clear(), local.clear()]);
      if (value !== undefined) await sync.set({ settings: { settings: value, savedAt: Date.now() } });
    }, settings);
  }

  const choose = (page: Page, value: string) =>
    page.evaluate(
      (policy) => document.querySelector<HTMLElement>(`input[value="${policy}"]`)?.click(),
      value,
    );

  async function openReader(): Promise<Page> {
    const page = await stage.open(LONG);
    await stage.press(page);
    await waitFor(page, 'reader');
    return page;
  }

  const themeOf = (page: Page) =>
    inReader(page, (root) => /theme-(\w+)/.exec(root.querySelector('.reader')?.className ?? '')?.[1]);

  it('change a reader that is open and those that are opened later', async () => {
    const options = await openOptions();
    await store(options);
    const open = await openReader();
    expect(await themeOf(open)).toBe('light');
    await options.bringToFront();
    await choose(options, 'dark');
    await until('the open reader to turn dark', async () => (await themeOf(open)) === 'dark');
    expect(await themeOf(await openReader())).toBe('dark');
  });

  it('show a typeface that comes with Lectern in the sample', async () => {
    const options = await openOptions();
    await store(options);
    const isLoaded = () =>
      options.evaluate(() =>
        [...document.fonts].some(({ family, status }) => family.includes('Literata') && status === 'loaded'),
      );
    expect(await isLoaded()).toBe(false);
    await choose(options, 'literata');
    await until('the typeface', isLoaded);
  });

  it('are remembered when they are changed in the reader’s own panel', async () => {
    await store(await openOptions());
    const page = await openReader();
    await clickIn(page, '.look');
    await until('the panel', () => inReader(page, (root) => root.querySelector('.panel') !== null));
    await clickIn(page, 'label:has(input[value=sepia])');
    await until('sepia', async () => (await themeOf(page)) === 'sepia');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    expect(await themeOf(await openReader())).toBe('sepia');
  });

  it.each([
    ['another thing altogether', 'a string'],
    ['nonsense in each place', { version: 99, look: { theme: 'neon', size: 'big', lineHeight: null } }],
    ['a list', [1, 2, 3]],
  ])('open the reader as new when what is stored is %s', async (_, stored) => {
    await store(await openOptions(), stored);
    const page = await openReader();
    expect(await themeOf(page)).toBe('light');
    expect(
      await inReader(
        page,
        (root) => getComputedStyle(root.querySelector('.body p') ?? document.body).fontSize,
      ),
    ).toBe('19px');
  });

  it('keep what is whole beside what is broken', async () => {
    await store(await openOptions(), { version: 1, look: { theme: 'black', size: 'enormous' } });
    expect(await themeOf(await openReader())).toBe('black');
  });

  it('can all be set back, after asking once', async () => {
    const options = await openOptions();
    await store(options, { version: 1, look: { theme: 'sepia' } });
    await options.evaluate(() => {
      document.documentElement.dataset.isBefore = '';
      location.reload();
    });
    await until('the reloaded page', () =>
      options.evaluate(() => document.documentElement.dataset.isBefore === undefined).catch(() => false),
    );
    const isChosen = (value: string) =>
      options.evaluate(
        (option) => document.querySelector<HTMLInputElement>(`input[value="${option}"]`)?.checked,
        value,
      );
    await until('sepia', () => isChosen('sepia'));
    const press = (selector: string) =>
      until(selector, () =>
        options.evaluate((option) => {
          const button = document.querySelector<HTMLElement>(option);
          button?.click();
          return button !== null;
        }, selector),
      );
    await press('#reset > button');
    expect(await isChosen('sepia')).toBe(true);
    await press('#reset .button-main');
    await until('the theme of the beginning', () => isChosen('system'));
    expect(await themeOf(await openReader())).toBe('light');
  });
});
