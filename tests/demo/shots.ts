// `npm run shots`: the pictures for the stores, from the demo newsroom and the built extension.
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type LaunchedChromium, launchChromium } from '../browsers/launch.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';
import { waitForShown } from './outline.ts';
import { demoArticle } from './pages.ts';
import { type Newsroom, startNewsroom } from './server.ts';

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly show: (page: Page, launched: LaunchedChromium, newsroom: Newsroom) => Promise<void>;
}

const LARGE = { width: 1280, height: 800 };
const TILE = { width: 640, height: 400 };
const PHONE = { width: 390, height: 844 };

const reader: Shot['show'] = async (page, launched, newsroom) => {
  await page.goto(new URL(demoArticle('longread').path, newsroom.origin).href);
  await launched.pressToolbarButton(page);
  await waitForShown(page);
};
const own =
  (file: string): Shot['show'] =>
  async (page, launched) => {
    await page.goto(`${launched.extensionOrigin}/${file}`);
    await page.waitForSelector('h1');
  };

const SHOTS: readonly Shot[] = [
  { name: 'reader-light', ...LARGE, scheme: 'light', show: reader },
  { name: 'reader-dark', ...LARGE, scheme: 'dark', show: reader },
  { name: 'options', ...LARGE, scheme: 'light', show: own('options.html') },
  { name: 'first-page', ...LARGE, scheme: 'light', show: own('welcome.html') },
  { name: 'tile', ...TILE, scheme: 'light', show: reader },
  { name: 'phone-reader', ...PHONE, scheme: 'light', show: reader },
  { name: 'phone-options', ...PHONE, scheme: 'dark', show: own('options.html') },
];

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/store/screenshots' } } });
await buildExtension(['chromium']);
await mkdir(values.out, { recursive: true });
const newsroom = await startNewsroom({});
const launched = await launchChromium({ extension: EXTENSION_FOLDERS.chromium, headless: true });
try {
  for (const { name, width, height, scheme, show } of SHOTS) {
    const page = await launched.browser.newPage();
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await show(page, launched, newsroom);
    await page.screenshot({ path: `${values.out}/${name}.png` });
    await page.close();
    console.log(`${values.out}/${name}.png`);
  }
} finally {
  await launched.close();
  await newsroom.close();
}
