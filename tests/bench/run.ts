// npm run bench: from the click to the article's text on screen, Lectern next to a bare probe, interleaved in one
// browser. Quote the ratio: single times are the machine's.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Extension, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import { buildProbe } from './buildProbe.ts';
import { milliseconds, quantile } from './statistics.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '21' } },
});
const rounds = Number(values.rounds);
const file = positionals[0] ?? 'tests/bench/article.html';

execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const html = readFileSync(file);
const server = createServer((request, response) => {
  response.writeHead(request.url === '/article' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.url === '/article' ? html : '');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

const browser = await launch({
  executablePath: await findBrowser('chromium'),
  args: [...CHROMIUM_FLAGS],
  headless: true,
  pipe: true,
  enableExtensions: [resolve('.output/chrome-mv3'), await buildProbe()],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`http://127.0.0.1:${port}/article`);
  const extensions = [...(await browser.extensions()).values()];
  const lectern = named(extensions, 'Lectern');
  const probe = named(extensions, 'Bare probe');
  const times = { lectern: [] as number[], probe: [] as number[] };
  for (let round = -3; round < rounds; round++) {
    const order = [
      ['lectern', lectern, 'lectern-reader'],
      ['probe', probe, 'bare-probe'],
    ] as const;
    for (const [name, extension, host] of round % 2 ? order : order.toReversed()) {
      const time = await clickToText(page, extension, host);
      if (round >= 0) times[name].push(time);
    }
  }
  const ratios = times.lectern.map((time, index) => time / (times.probe[index] ?? Number.NaN));
  console.log(`Click → article's text on screen, ${rounds} rounds, ${file}`);
  console.log('| | median | p95 |\n| --- | --- | --- |');
  for (const [name, list] of Object.entries(times)) {
    console.log(`| ${name} | ${milliseconds(quantile(list, 0.5))} | ${milliseconds(quantile(list, 0.95))} |`);
  }
  console.log(
    `| ratio, round by round | ${quantile(ratios, 0.5).toFixed(2)} | ${quantile(ratios, 0.95).toFixed(2)} |`,
  );
} finally {
  await browser.close();
  server.close();
}

function named(extensions: readonly Extension[], name: string): Extension {
  const found = extensions.find((extension) => extension.name === name);
  if (!found) throw new Error(`${name} was not loaded.`);
  return found;
}

/** A fresh load of the page, a real press of the button, and the time until the frame that holds the text. */
async function clickToText(page: Page, extension: Extension, host: string): Promise<number> {
  await page.goto(`http://127.0.0.1:${port}/article`, { waitUntil: 'load' });
  await page.evaluate((name) => {
    const clock = globalThis as unknown as { shown: Promise<number> };
    clock.shown = new Promise((done) => {
      new MutationObserver((_, observer) => {
        const element = document.querySelector(name);
        if ((element?.shadowRoot?.textContent?.length ?? 0) < 500) return;
        observer.disconnect();
        // The frame after the one in which it was laid out: by then it has been painted.
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
      }).observe(document.documentElement, { childList: true });
    });
  }, host);
  await new Promise((rest) => setTimeout(rest, 100));
  const clicked = await page.evaluate(() => performance.now());
  await page.triggerExtensionAction(extension);
  const shown = await page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown);
  return shown - clicked;
}
