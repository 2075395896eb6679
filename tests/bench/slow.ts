// npm run bench:slow -- [--rounds 3] [--only words]: pages that froze a tab once, from the press of the button to the frame
// that holds the reader. What the test itself has to do is kept out of the way: the pages come from a thread of their own, and
// the browser isn't asked to tell of its requests. Beside the wall's time stand how long the browser took to begin with our first script (a page that is
// still asking for thousands of pictures keeps it busy), the processor time of the page's main thread until the reader, and the
// longest single task up to two seconds later, by the clock and by the processor: on a machine that does other things as well,
// the processor's times are what can be quoted.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Page } from 'puppeteer-core';
import { withClosedRoots } from '../browsers/closedRoots.ts';
import { launchChromium } from '../browsers/launch.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';
import { SLOW_PAGES } from './slowPages.ts';
import { milliseconds, quantile } from './statistics.ts';
import { eventsAfter, markIn, stopTrace, type TraceEvent } from './traceEvents.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, only: { type: 'string' } },
});
/** Milliseconds: long enough for what a page does once it has loaded. */
const REST_MS = 500;
/** Milliseconds after the first frame in which prompts and related links are looked for. */
const AFTER_MS = 2000;
const LOAD_MS = 600_000;

interface Opening {
  /** Milliseconds until the frame with the reader: by the clock, and of the main thread's processor time. */
  readonly wall: number;
  readonly cpu: number;
  /** Milliseconds until a script of ours began. */
  readonly begun: number;
  /** Milliseconds of the longest task: by the clock, and of processor time. */
  readonly longest: number;
  readonly longestCpu: number;
  /** Characters of the article that are shown. */
  readonly shown: number;
  readonly isCut: boolean;
}

await buildExtension(['chromium']);
const pages = Object.entries(SLOW_PAGES).filter(([name]) => !values.only || name.includes(values.only));
const server = new Worker(new URL('slowServer.ts', import.meta.url));
const [port] = (await once(server, 'message')) as [number];
// With the protocol's log of requests on, the press would wait behind five thousand entries of it, which no person's does.
const chromium = await launchChromium({
  extension: EXTENSION_FOLDERS.chromium,
  headless: true,
  logsNetwork: false,
});
try {
  console.log(`Click → the frame with the reader: median of ${values.rounds} rounds\n`);
  console.log(
    '| page | click → reader | click → our script | main thread’s CPU | longest task | the same, CPU | shown |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, make] of pages) {
    server.postMessage(make());
    const openings: Opening[] = [];
    for (let left = Number(values.rounds); left > 0; left--) openings.push(await openOnce());
    const middle = (read: (opening: Opening) => number) => milliseconds(quantile(openings.map(read), 0.5));
    const last = openings.at(-1);
    const shown = last
      ? `${last.shown} characters${last.isCut ? ', and says that this is the first part' : ''}`
      : '';
    const cells = [
      name,
      middle(({ wall }) => wall),
      middle(({ begun }) => begun),
      middle(({ cpu }) => cpu),
      middle(({ longest }) => longest),
      middle(({ longestCpu }) => longestCpu),
      shown,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  await chromium.close();
  await server.terminate();
}

/** In a tab of its own. */
async function openOnce(): Promise<Opening> {
  const page = await chromium.browser.newPage();
  const crash = new Promise<never>((_, fail) =>
    page.once('error', () => fail(new Error('The page took more memory than a tab has.'))),
  );
  await page.goto(`http://127.0.0.1:${port}/page`, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
  await page.evaluate(watchForReader, AFTER_MS);
  await new Promise((rest) => setTimeout(rest, REST_MS));
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing', 'devtools.timeline'] });
  const clicked = await page.evaluate(() => performance.mark('clicked').startTime);
  await page.triggerExtensionAction(chromium.extension);
  const opened = page.evaluate(() => (globalThis as unknown as { reader: Promise<number> }).reader);
  const shown = await Promise.race([opened, crash]);
  const events = await stopTrace(page);
  const { length, isCut } = await readerText(page);
  await page.close();
  return { wall: shown - clicked, ...tasksOf(events), shown: length, isCut };
}

/** What the thread did on which the page said when it was clicked. */
function tasksOf(events: readonly TraceEvent[]): Pick<Opening, 'begun' | 'cpu' | 'longest' | 'longestCpu'> {
  const clicked = markIn(events, 'clicked');
  const until = markIn(events, 'shown').ts;
  const ours = eventsAfter(events, clicked);
  const first = ours.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension:'),
  );
  const tasks = ours.filter(({ name }) => /RunTask$|PerformMicrotaskCheckpoint$/.test(name));
  const milliseconds = (microseconds: number | undefined) => (microseconds ?? 0) / 1000;
  return {
    begun: milliseconds((first?.ts ?? clicked.ts) - clicked.ts),
    cpu: tasks
      .filter(({ name, ts }) => name.endsWith('RunTask') && ts < until)
      .reduce((sum, { tdur }) => sum + milliseconds(tdur), 0),
    longest: Math.max(0, ...tasks.map(({ dur }) => milliseconds(dur))),
    longestCpu: Math.max(0, ...tasks.map(({ tdur }) => milliseconds(tdur))),
  };
}

/** Runs in the page: marks the frame after the one in which the reader was laid out, and waits for what follows it. */
function watchForReader(after: number): void {
  const reader = new Promise<number>((done) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('html > div')) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const { startTime } = performance.mark('shown');
          setTimeout(() => done(startTime), after);
        }),
      );
    }).observe(document.documentElement, { childList: true });
  });
  Object.assign(globalThis, { reader });
}

function readerText(page: Page): Promise<{ length: number; isCut: boolean }> {
  return withClosedRoots(page, (roots) => ({
    length: roots
      .map((root) => root.querySelector('.body')?.textContent?.length ?? 0)
      .reduce((sum, one) => sum + one, 0),
    isCut: roots.some((root) => root.querySelector('.incomplete-line') !== null),
  }));
}
