// npm run bench:sites -- [--rounds 5] [--slower 4]: the options page's table of sites with 5,000 rows. Each thing that a person does with it once, by mouse and
// key, under a trace: the longest task of the page's main thread, by the clock and of processor time, which other processes hardly
// change.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/launch.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';
import { milliseconds, quantile } from './statistics.ts';
import { markIn, stopTrace } from './traceEvents.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, slower: { type: 'string', default: '1' } },
});
const ROWS = 5000;
/** The mark at the end of each step. */
const DONE = 'bench-done';

const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'search: one letter': (page) => type(page, 's'),
  'search: a whole name': (page) => type(page, 'ite-4321'),
  'search: nothing again': async (page) => {
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('#sites input[type=search]')?.select(),
    );
    await page.keyboard.press('Delete');
  },
  'sort by messages seen': (page) => sort(page, 'seen'),
  'sort by name': (page) => sort(page, 'name'),
  'next page': (page) => press(page, '.sites-pages button:last-child'),
  'mark one': (page) => press(page, '.sites tbody tr:first-child input'),
  'select all': (page) => press(page, '#sites > .sites-tools:last-of-type > button:first-child'),
  'ask about removing': (page) =>
    press(page, '#sites > .sites-tools:nth-last-of-type(1) > button:nth-child(2)'),
};

const type = async (page: Page, words: string) => {
  await page.focus('#sites input[type=search]');
  await page.keyboard.type(words);
};
const sort = async (page: Page, order: string) => {
  await page.select('#sites select', order);
};
const press = async (page: Page, selector: string) => {
  await page.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (!found) throw new Error(`No ${wanted}.`);
    found.focus();
  }, selector);
  await page.keyboard.press(' ');
};

await buildExtension(['chromium']);
const chromium = await launchChromium({ extension: EXTENSION_FOLDERS.chromium, headless: true });
try {
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.extensionOrigin}/options.html`);
  await page.waitForSelector('#sites');
  await page.evaluate(fill, ROWS);
  await page.emulateCPUThrottling(Number(values.slower));
  const tasks = new Map<string, { clock: number; cpu: number }[]>();
  const count = async (name: string, step: () => Promise<unknown>) => {
    tasks.set(name, [...(tasks.get(name) ?? []), await longestTask(page, step)]);
  };
  for (let round = 0; round < Number(values.rounds); round++) {
    await count('open the page', async () => {
      await page.reload();
      await page.waitForSelector('.sites-pages');
    });
    for (const [name, step] of Object.entries(STEPS)) {
      await count(name, () => step(page));
      if (name === 'search: a whole name') await expectRows(page, 1);
    }
    await expectRows(page, 50);
  }
  const shown = await page.evaluate(() => document.querySelector('#sites .ask legend')?.textContent);
  console.log(`Longest task of ${ROWS} sites, median of ${values.rounds} (${shown})\n`);
  console.log('| | by the clock | processor |');
  console.log('| --- | --- | --- |');
  for (const [name, all] of tasks) {
    const median = (part: 'clock' | 'cpu') =>
      milliseconds(
        quantile(
          all.map((one) => one[part]),
          0.5,
        ),
      );
    console.log(`| ${name} | ${median('clock')} | ${median('cpu')} |`);
  }
} finally {
  await chromium.close();
}

/** What is measured must have happened. */
async function expectRows(page: Page, wanted: number): Promise<void> {
  const rows = await page.evaluate(() => document.querySelectorAll('.sites tbody tr').length);
  if (rows !== wanted) throw new Error(`${rows} rows are shown, not ${wanted}.`);
}

/** The longest task of the page's main thread while something is done, and until two frames after. */
async function longestTask(
  page: Page,
  step: () => Promise<unknown>,
): Promise<{ clock: number; cpu: number }> {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await step();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  // Says which of the threads in the trace is the page's: every other page of the browser has one of that name.
  await page.evaluate((name) => performance.mark(name), DONE);
  const events = await stopTrace(page);
  const { pid, tid } = markIn(events, DONE);
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && event.pid === pid && event.tid === tid,
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page.');
  return {
    clock: Math.max(...tasks.map(({ dur = 0 }) => dur / 1000)),
    cpu: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  };
}

/** Runs in the page: keeps a rule for each of so many sites. */
async function fill(rows: number): Promise<void> {
  type Area = { set(all: object): Promise<void>; clear(): Promise<void> };
  const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area; sync: Area } } }).chrome;
  const rules = Array.from({ length: rows }, (_, at) => ({
    action: at % 2 ? 'always' : 'never',
    place: { kind: 'host', host: `news-site-${at}.example` },
  }));
  await storage.sync.clear();
  await storage.local.set({
    settings: { settings: { version: 1, auto: { mode: 'allowed', rules } }, savedAt: Date.now() },
  });
}
