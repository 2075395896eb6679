// npm run bench -- [a saved page] [--rounds 15] [--trace]: from the click to the frame that holds the article's text, Lectern next
// to a bare probe, interleaved in one browser. In a fresh process, as for a page opened in a new tab, and in a tab that
// is reloaded. Quote the ratio: single times are the machine's.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import { closeFirstPage } from '../browsers/launch.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';
import { buildProbe } from './buildProbe.ts';
import { CLICKED, type CpuCost, medianCost, SHOWN, traced } from './cpuTrace.ts';
import { type BenchPage, benchPages } from './pages.ts';
import { milliseconds, quantile } from './statistics.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '15' },
    only: { type: 'string' },
    trace: { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);
const HUGE_ROUNDS = Math.min(3, rounds);
/** Rounds that aren't counted: the browser's own process is cold, too. */
const WARM_UP = Math.min(2, rounds);
/** Every name under it is this machine, and to the browser a site of its own, which gets a process of its own. */
const TOP = 'test';
const RELOADED = `http://reloaded.${TOP}`;
/** For what hangs. */
const HANG_MS = 600_000;
/** Long enough for what a page does once it has loaded. */
const REST_MS = 100;

interface Contestant {
  readonly extension: Extension;
  /** The element it shows the article in. */
  readonly host: string;
}

await buildExtension(['chromium']);
const pages = benchPages(positionals[0]).filter(({ name }) => !values.only || name.includes(values.only));
const server = createServer((request, response) => {
  const page = pages[Number(/^\/page\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN)];
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page?.html ?? '');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const browser = await launch({
  executablePath: await findBrowser('chromium'),
  args: [
    ...CHROMIUM_FLAGS,
    `--host-resolver-rules=MAP *.${TOP} 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
  ],
  defaultViewport: { width: 1280, height: 900 },
  timeout: 120_000,
  protocolTimeout: 1_200_000,
  // Telling of 5,000 pictures one by one took longer than the page.
  networkEnabled: false,
  headless: true,
  pipe: true,
  enableExtensions: [EXTENSION_FOLDERS.chromium, await buildProbe()],
});
try {
  const reloaded = await browser.newPage();
  await reloaded.goto(`${RELOADED}/page/0`);
  const extensions = [...(await browser.extensions()).values()];
  const lectern = { extension: named(extensions, 'Lectern'), host: 'html > div' };
  const probe = { extension: named(extensions, 'Bare probe'), host: 'bare-probe' };
  // In front of the others it would keep them from being drawn.
  await closeFirstPage(browser, `chrome-extension://${lectern.extension.id}`);
  await (values.trace ? compareCpu() : compareTimes());

  async function compareTimes(): Promise<void> {
    console.log(`Click → the frame with the article's text: median (quartiles) of ${rounds} rounds\n`);
    console.log('| page | process | Lectern | bare probe | ratio, round by round |');
    console.log('| --- | --- | --- | --- | --- |');
    for (const [at, page] of pages.entries()) {
      const fresh = async (contestant: Contestant) => inNewTab(browser, at, contestant);
      await compare(page, 'fresh', fresh);
      if (page.isHuge) continue;
      await compare(page, 'reloaded', async (contestant) => {
        await reloaded.bringToFront();
        return clickToText(reloaded, `${RELOADED}/page/${at}`, contestant);
      });
    }
  }

  async function compareCpu(): Promise<void> {
    console.log(`CPU time of the page's main thread, click → text, fresh process: median of ${rounds}, ms\n`);
    console.log('| page | | compile | lazy compile | script | style, layout, paint | garbage | all |');
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const [at, { name }] of pages.entries()) {
      const costs = { Lectern: [] as CpuCost[], 'bare probe': [] as CpuCost[] };
      for (let round = -WARM_UP; round < rounds; round++)
        for (const [who, contestant] of [
          ['Lectern', lectern],
          ['bare probe', probe],
        ] as const) {
          const page = await browser.newPage();
          const url = `http://${crypto.randomUUID()}.${TOP}/page/${at}`;
          const cost = await traced(page, () => clickToText(page, url, contestant));
          if (round >= 0) costs[who].push(cost);
          await page.close();
        }
      for (const [who, list] of Object.entries(costs)) {
        const { compile, lazyCompile, script, layout, garbage, all } = medianCost(list);
        const cells = [compile, lazyCompile, script, layout, garbage, all].map((ms) => ms.toFixed(1));
        console.log(`| ${[name, who, ...cells].join(' | ')} |`);
      }
      const ratios = costs.Lectern.map(
        ({ all }, round) => all / (costs['bare probe'][round]?.all ?? Number.NaN),
      );
      console.log(`\n${name}: **${spread(ratios, (ratio) => ratio.toFixed(2))}** × the probe\n`);
    }
  }

  async function compare(
    { name, isHuge }: BenchPage,
    process: string,
    time: (contestant: Contestant) => Promise<number>,
  ): Promise<void> {
    const times = { lectern: [] as number[], probe: [] as number[] };
    const counted = isHuge ? HUGE_ROUNDS : rounds;
    for (let round = isHuge ? 0 : -WARM_UP; round < counted; round++) {
      const order = [
        ['lectern', lectern],
        ['probe', probe],
      ] as const;
      for (const [who, contestant] of round % 2 ? order : order.toReversed()) {
        const taken = await time(contestant);
        if (round >= 0) times[who].push(taken);
      }
    }
    const ratios = times.lectern.map((taken, round) => taken / (times.probe[round] ?? Number.NaN));
    const cells = [name, process, spread(times.lectern, milliseconds), spread(times.probe, milliseconds)];
    console.log(`| ${cells.join(' | ')} | **${spread(ratios, (ratio) => ratio.toFixed(2))}** |`);
  }
} finally {
  await browser.close();
  server.close();
}

function spread(list: readonly number[], words: (value: number) => string): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => words(quantile(list, share)));
  return `${middle} (${low}–${high})`;
}

function named(extensions: readonly Extension[], name: string): Extension {
  const found = extensions.find((extension) => extension.name === name);
  if (!found) throw new Error(`${name} was not loaded.`);
  return found;
}

/** A tab of its own on a site nobody has been to. */
async function inNewTab(from: Browser, at: number, contestant: Contestant): Promise<number> {
  const page = await from.newPage();
  const time = await clickToText(page, `http://${crypto.randomUUID()}.${TOP}/page/${at}`, contestant);
  await page.close();
  return time;
}

/** A load of the page, a real press of the button, and the time until the frame that holds the text. */
async function clickToText(page: Page, address: string, { extension, host }: Contestant): Promise<number> {
  await page.goto(address, { waitUntil: 'load', timeout: HANG_MS });
  await page.evaluate(
    (name, marks) => {
      const clock = globalThis as unknown as { shown: Promise<number> };
      clock.shown = new Promise((done) => {
        new MutationObserver((_, observer) => {
          const element = document.querySelector(name);
          // A closed root can't be asked what it says; the text stands in it before it comes into the page.
          if ((element?.shadowRoot?.textContent?.length ?? element?.clientHeight ?? 0) < 500) return;
          observer.disconnect();
          // The frame after the one in which it was laid out: by then it has been painted.
          requestAnimationFrame(() => {
            // A message that is sent before a frame is laid out is heard right after it has been drawn.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => performance.mark(marks.shown);
            port2.postMessage('');
            requestAnimationFrame(() => done(performance.now()));
          });
        }).observe(document.documentElement, { childList: true });
      });
    },
    host,
    { shown: SHOWN },
  );
  await new Promise((rest) => setTimeout(rest, REST_MS));
  const clicked = await page.evaluate((mark) => {
    performance.mark(mark);
    return performance.now();
  }, CLICKED);
  await page.triggerExtensionAction(extension);
  const shown = await page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown);
  return shown - clicked;
}
