// Draws the demo newsroom's pictures, so that its pages look like a newspaper's and every picture is our own.
// Run with `npx node tests/tools/drawDemoImages.ts`; the files it writes are committed.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import { SCENES } from './demoScenes.ts';

const FOLDER = fileURLToPath(new URL('../demo/site/images/', import.meta.url));
const WIDTHS_OF_A_SET = [480, 960, 1440];

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: CHROMIUM_FLAGS,
});
try {
  await mkdir(FOLDER, { recursive: true });
  const page = await browser.newPage();
  for (const scene of SCENES) {
    const widths = scene.isSet ? WIDTHS_OF_A_SET : [scene.width];
    for (const width of widths) {
      const height = Math.round((width * scene.height) / scene.width);
      await page.setViewport({ width, height });
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${scene.height}" width="${width}" height="${height}">${scene.draw()}</svg>`;
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      const name = scene.isSet ? `${scene.name}-${width}.jpg` : `${scene.name}.jpg`;
      await writeFile(`${FOLDER}${name}`, await page.screenshot({ type: 'jpeg', quality: 78 }));
      console.log(name);
    }
  }
} finally {
  await browser.close();
}
