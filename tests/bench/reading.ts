// npm run bench:reading -- [--rounds 100]: what an open reader costs somebody who reads. Memory: the tab's heap and nodes after
// so many times of opening and leaving, everything collected that can be, next to what they were after a few. Scrolling: 200
// paragraphs from top to end by the wheel while they are read aloud and the line is in focus; the longest task of the page's main
// thread by the clock and of processor time, which other processes hardly change, and how many took more than 50 ms.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { inClosedRoot } from '../browsers/closedRoots.ts';
import { launchChromium } from '../browsers/launch.ts';
import { readerTitle, waitFor } from '../e2e/autoActions.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';
import { contentWorld } from '../e2e/contentWorld.ts';
import { standInVoice } from '../tools/standInVoice.ts';
import { milliseconds, quantile } from './statistics.ts';
import { eventsAfter, markIn, stopTrace } from './traceEvents.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' } } });
const rounds = Number(values.rounds);
/** Openings after which everything has been loaded that is loaded once. */
const WARM_UP = 5;
const PARAGRAPHS = 200;
/** Pixels of a turn of the wheel. */
const TURN = 240;
const MAX_TURNS = 2000;
/** Milliseconds longer than which no task is to take. */
const FRAME_LIMIT = 50;

const words =
  'The harbour was quiet when the first ferry left and the keeper counted boats beyond the pier again. ';
const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => `<p>Line ${at}. ${words.repeat(5)}</p>`);
const html = `<!doctype html><html lang="en"><title>The ferry</title><article><h1>The ferry</h1>${paragraphs.join('')}</article>`;

await buildExtension(['chromium']);
const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
);
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/ferry`;
const chromium = await launchChromium({ extension: EXTENSION_FOLDERS.chromium, headless: true });
try {
  await compareMemory();
  await measureScrolling();
} finally {
  await chromium.close();
  server.close();
}

async function compareMemory(): Promise<void> {
  const page = await openPage();
  await openAndLeave(page, WARM_UP);
  const before = await memoryOf(page);
  await openAndLeave(page, rounds);
  const after = await memoryOf(page);
  await page.close();
  console.log(`Memory of the tab, before and after ${rounds} times of opening and leaving the reader\n`);
  console.log('| | before | after | more |');
  console.log('| --- | --- | --- | --- |');
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(
    `| heap | ${megabytes(before.heap)} | ${megabytes(after.heap)} | ${megabytes(after.heap - before.heap)} |`,
  );
  console.log(`| nodes | ${before.nodes} | ${after.nodes} | ${after.nodes - before.nodes} |\n`);
}

async function openAndLeave(page: Page, times: number): Promise<void> {
  for (let left = times; left > 0; left--) {
    await openReader(page);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await readerTitle(page)) === undefined, 'the reader to close');
  }
}

async function memoryOf(page: Page): Promise<{ heap: number; nodes: number }> {
  const session = await page.createCDPSession();
  // What is freed by one collection may hold what the next one frees.
  for (let left = 3; left > 0; left--) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize: heap = Number.NaN, Nodes: nodes = Number.NaN } = await page.metrics();
  return { heap, nodes };
}

async function measureScrolling(): Promise<void> {
  const page = await openPage();
  await openReader(page);
  const world = await contentWorld(page, chromium.extensionOrigin);
  await world.run(`(${standInVoice})()`);
  await page.keyboard.press('f');
  await page.keyboard.press('p');
  await waitFor(() => isThere(page, '.spoken-sentence'), 'the first sentence');
  await page.mouse.move(640, 400);
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('scrolling'));
  let turns = 0;
  for (; (await leftBelow(page)) > 1 && turns < MAX_TURNS; turns++) {
    await page.mouse.wheel({ deltaY: TURN });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  const events = await stopTrace(page);
  const left = await leftBelow(page);
  if (left > 1) throw new Error(`${left} pixels were left after ${turns} turns of the wheel.`);
  await world.close();
  await page.close();
  const tasks = eventsAfter(events, markIn(events, 'scrolling'))
    .filter(({ name }) => name.endsWith('RunTask'))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
  const row = (name: string, times: readonly number[]) =>
    `| ${name} | ${milliseconds(quantile(times, 0.5))} | ${milliseconds(quantile(times, 0.99))} | ${milliseconds(Math.max(...times))} | ${times.filter((time) => time > FRAME_LIMIT).length} |`;
  console.log(
    `Scrolling ${PARAGRAPHS} paragraphs to their end in ${turns} turns of the wheel, read aloud, line in focus\n`,
  );
  console.log(
    `| tasks of the main thread (${tasks.length}) | median | 99 % | longest | over ${FRAME_LIMIT} ms |`,
  );
  console.log('| --- | --- | --- | --- | --- |');
  console.log(
    row(
      'by the clock',
      tasks.map(({ wall }) => wall),
    ),
  );
  console.log(
    row(
      'processor time',
      tasks.map(({ cpu }) => cpu),
    ),
  );
}

/** Pixels of the article that are below the window. */
function leftBelow(page: Page): Promise<number> {
  return inClosedRoot(page, '.reader', (root) => {
    const body = root.querySelector('.body');
    return body ? body.getBoundingClientRect().bottom - innerHeight : Number.NaN;
  });
}

/** Whether the reader shows such an element. @throws when no reader is open */
function isThere(page: Page, selector: string): Promise<boolean> {
  return inClosedRoot(page, '.reader', (root, wanted) => root.querySelector(wanted) !== null, selector);
}

async function openPage(): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  return page;
}

async function openReader(page: Page): Promise<void> {
  await chromium.pressToolbarButton(page);
  await waitFor(() => isThere(page, '.tool.more'), 'the bar');
}
