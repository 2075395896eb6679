// npm run bench:auto: what articles that open by themselves cost. A page on an allowed site that is no article, next to
// the same page on a site the extension may not enter (which has nothing in it), interleaved; and how long an article
// takes from DOM-ready to the reader on screen.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/launch.ts';
import { registered, setAccess, setAuto, waitFor } from '../e2e/autoHands.ts';
import { storyHtml, storyPath, TITLES } from '../e2e/autoSite.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';
import { drawPage } from '../eval/decide/draw.ts';
import { HOUSES } from '../eval/decide/houses.ts';
import { MORE_KINDS } from '../eval/decide/moreKinds.ts';
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
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.url?.startsWith(INDEX_PATH) ? index : story);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const chromium = await launchChromium({ extension: EXTENSION_FOLDERS.chromium, headless: true });
try {
  await setAccess(chromium, '*://127.0.0.1/*', true);
  await setAuto(chromium, {
    mode: 'allowed',
    rules: [{ action: 'always', place: { kind: 'host', host: '127.0.0.1' } }],
  });
  await waitFor(async () => (await registered(chromium)).length > 0, 'the registration');
  const page = await chromium.browser.newPage();
  const costs = { with: [] as Cost[], without: [] as Cost[] };
  for (let round = -3; round < rounds; round++) {
    const order = [
      ['with', '127.0.0.1'],
      ['without', 'localhost'],
    ] as const;
    for (const [name, host] of round % 2 ? order : order.toReversed()) {
      const cost = await costOf(page, `http://${host}:${port}${INDEX_PATH}?${round}`);
      if (round >= 0) costs[name].push(cost);
    }
  }
  const median = (pick: (cost: Cost) => number, list: readonly Cost[]) => quantile(list.map(pick), 0.5);
  const more = (pick: (cost: Cost) => number) => median(pick, costs.with) - median(pick, costs.without);
  console.log(`An allowed page that is no article, next to one without the extension; median of ${rounds}`);
  console.log('| | with | without | more |\n| --- | --- | --- | --- |');
  for (const [name, pick, unit] of [
    ['script', ({ script }: Cost) => script, 'ms'],
    ['heap', ({ heap }: Cost) => heap, 'MB'],
  ] as const)
    console.log(
      `| ${name} | ${median(pick, costs.with).toFixed(2)} ${unit} | ${median(pick, costs.without).toFixed(2)} ${unit} | ${more(pick).toFixed(2)} ${unit} |`,
    );
  const times: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const time = await readyToReader(
      page,
      `http://127.0.0.1:${port}${storyPath('bridge')}?id=${1000 + round}`,
    );
    if (round >= 0) times.push(time);
  }
  console.log(
    `DOM-ready → reader painted: median ${milliseconds(quantile(times, 0.5))}, p95 ${milliseconds(quantile(times, 0.95))}`,
  );
} finally {
  await chromium.close();
  server.close();
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
        if (!document.querySelector('html > lectern-reader')) return;
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
