// npm run bench:auto: what articles that open by themselves cost. A page on an allowed site that is no article, with
// more and more of the extension in it, next to the same page on a site the extension may not enter (which has nothing
// in it), interleaved; and how long an article takes from DOM-ready to the reader on screen.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type LaunchedChromium, launchChromium } from '../browsers/launch.ts';
import { registered, setAccess, setAuto, waitFor } from '../e2e/autoActions.ts';
import { storyHtml, storyPath, TITLES } from '../e2e/autoSite.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';
import { drawPage } from '../eval/decide/draw.ts';
import { MORE_KINDS } from '../eval/decide/moreKinds.ts';
import { HOUSES } from '../eval/decide/publishers.ts';
import { milliseconds, quantile } from './statistics.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } });
const rounds = Number(values.rounds);

/** An author's page of eighty teasers under an address that gives nothing away, so that head and body are read. */
const INDEX_PATH = '/harbour-and-town';
const house = HOUSES[0];
const draw = MORE_KINDS.find(([type]) => type === 'author')?.[1];
if (!house || !draw) throw new Error('There is no made-up page to measure.');
const drawn = draw(house, 0);
const index = drawPage(house, { ...drawn, head: '', body: drawn.body.repeat(4) });
const story = `<!doctype html><html><head><title>${TITLES.bridge}</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script></head><body>${storyHtml('bridge')}</body></html>`;

await buildExtension(['chromium']);
const copies = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.url?.startsWith(INDEX_PATH) ? index : story);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
/** What is in an allowed page, built up step by step, so that the figures explain themselves. */
const STEPS = [
  ['an empty script', ['watch.js', 'promptPrefilter.js', 'styleKeeper.js']],
  ['watch.js', ['promptPrefilter.js', 'styleKeeper.js']],
  ['watch.js + promptPrefilter.js', ['styleKeeper.js']],
  ['all three, with styleKeeper.js', []],
] as const;
const benches: { readonly name: string; readonly chromium: LaunchedChromium; readonly page: Page }[] = [];
for (const [name, emptied] of STEPS) {
  const chromium = await launchChromium({ extension: await copyWithout(emptied), headless: true });
  await setAccess(chromium, '*://127.0.0.1/*', true);
  await setAuto(chromium, {
    mode: 'allowed',
    rules: [{ action: 'always', place: { kind: 'host', host: '127.0.0.1' } }],
  });
  await waitFor(async () => (await registered(chromium)).length > 0, 'the registration');
  benches.push({ name, chromium, page: await chromium.browser.newPage() });
}
const whole = benches.at(-1);
if (!whole) throw new Error('There is nothing to measure.');
try {
  const WITHOUT = 'without the extension';
  const rows = [
    { name: WITHOUT, page: whole.page, host: 'localhost' },
    ...benches.map(({ name, page }) => ({ name, page, host: '127.0.0.1' })),
  ];
  const costs = new Map<string, Cost[]>(rows.map(({ name }) => [name, []]));
  for (let round = -3; round < rounds; round++)
    for (const { name, page, host } of round % 2 ? rows : rows.toReversed()) {
      const cost = await costOf(page, `http://${host}:${port}${INDEX_PATH}?${round}`);
      if (round >= 0) costs.get(name)?.push(cost);
    }
  const median = (name: string, pick: (cost: Cost) => number) =>
    quantile((costs.get(name) ?? []).map(pick), 0.5);
  console.log(`An allowed page that is no article: median of ${rounds}, and more than without the extension`);
  console.log('| in the page | script, ms | more | heap, MB | more |\n| --- | --- | --- | --- | --- |');
  for (const { name } of rows) {
    const [script, heap] = [({ script }: Cost) => script, ({ heap }: Cost) => heap].map((pick) => {
      const value = median(name, pick);
      return `${value.toFixed(2)} | ${(value - median(WITHOUT, pick)).toFixed(2)}`;
    });
    console.log(`| ${name} | ${script} | ${heap} |`);
  }
  const times: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const time = await readyToReader(
      whole.page,
      `http://127.0.0.1:${port}${storyPath('bridge')}?id=${1000 + round}`,
    );
    if (round >= 0) times.push(time);
  }
  console.log(
    `DOM-ready → reader painted: median ${milliseconds(quantile(times, 0.5))}, p95 ${milliseconds(quantile(times, 0.95))}`,
  );
} finally {
  for (const { chromium } of benches) await chromium.close();
  server.close();
  await rm(copies, { recursive: true, force: true });
}

/** The built extension with some of its scripts emptied. */
async function copyWithout(scripts: readonly string[]): Promise<string> {
  const folder = join(copies, scripts.join('+') || 'whole');
  await cp(EXTENSION_FOLDERS.chromium, folder, { recursive: true });
  for (const script of scripts) await writeFile(join(folder, script), '');
  return folder;
}

/** `script` in milliseconds, `heap` in MB after a collection. */
interface Cost {
  readonly script: number;
  readonly heap: number;
}

/** A fresh load, and what the page's process did in script until a second after it, all worlds together. */
async function costOf(page: Page, address: string): Promise<Cost> {
  await page.goto('about:blank');
  const before = await page.metrics();
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((rest) => setTimeout(rest, 700));
  const after = await page.metrics();
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const isSameProcess = (after.ScriptDuration ?? 0) >= (before.ScriptDuration ?? 0);
  const script = (after.ScriptDuration ?? 0) - (isSameProcess ? (before.ScriptDuration ?? 0) : 0);
  return { script: script * 1000, heap: JSHeapUsedSize / 1e6 };
}

/** Milliseconds from DOMContentLoaded to the frame that holds the reader. */
async function readyToReader(page: Page, address: string): Promise<number> {
  const watching = await page.evaluateOnNewDocument(() => {
    const clock = globalThis as unknown as { shown: Promise<number> };
    clock.shown = new Promise((done) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('html > div')) return;
        observer.disconnect();
        // The frame after the one in which it was laid out: by then it has been painted.
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
  });
  await page.goto(address);
  const time = await page.evaluate(async () => {
    const shown = await (globalThis as unknown as { shown: Promise<number> }).shown;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return shown - (navigation?.domContentLoadedEventStart ?? 0);
  });
  await page.removeScriptToEvaluateOnNewDocument(watching.identifier);
  return time;
}
