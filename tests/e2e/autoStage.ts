// What tests of choosing where articles open stand on: a site for all of them, and for each a browser as it was installed.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { expectReader } from './autoActions.ts';
import { type AutoSite, startAutoSite, storyPath, TITLES } from './autoSite.ts';
import { borrowBrowser } from './borrowBrowser.ts';

export interface AutoStage {
  readonly chromium: LaunchedChromium;
  readonly site: AutoSite;
  /** Opens a page of the site's other host, `localhost`; the bridge's story when none is named. */
  visit(path?: string): Promise<Page>;
  /** The same, and opens the reader by hand. */
  read(path?: string): Promise<Page>;
}

/** Sets the stage for the tests of a `describe`. */
export function setAutoStage(): AutoStage {
  let chromium: LaunchedChromium;
  let site: AutoSite;
  beforeAll(async () => {
    site = await startAutoSite();
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    chromium = await borrowBrowser('chromium');
    return () => chromium.close();
  });
  const visit = async (path = storyPath('bridge')) => {
    const page = await chromium.browser.newPage();
    await page.goto(site.other + path);
    return page;
  };
  return {
    get chromium() {
      return chromium;
    },
    get site() {
      return site;
    },
    visit,
    async read(path) {
      const page = await visit(path);
      await chromium.pressToolbarButton(page);
      await expectReader(page, TITLES.bridge);
      return page;
    },
  };
}
