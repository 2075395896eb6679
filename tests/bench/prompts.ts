// npm run bench:prompts: what the prompt detector costs, next to the same page with an empty script, interleaved in one browser:
// on a page with nothing to find, and on pages that change ten thousand times a second. With `--away`: see promptAway.ts.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import { drawPage } from '../eval/decide/draw.ts';
import { MORE_KINDS } from '../eval/decide/moreKinds.ts';
import { HOUSES } from '../eval/decide/publishers.ts';
import { buildDetectorOnly } from './detectorOnly.ts';
import { quantile } from './statistics.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '3' },
    only: { type: 'string' },
    away: { type: 'boolean' },
  },
});
if (values.away) {
  const { measureAway } = await import('./promptAway.ts');
  await measureAway(Number(values.seconds));
  process.exit(0);
}
const rounds = Number(values.rounds);

const house = HOUSES[0];
const draw = MORE_KINDS.find(([type]) => type === 'author')?.[1];
if (!house || !draw) throw new Error('There is no made-up page to measure.');
const drawn = draw(house, 0);
/** Eighty teasers, the page of `bench:auto`. */
const teasers = drawPage(house, { ...drawn, head: '', body: drawn.body.repeat(4) });

/** Changes a second, and for how many seconds. */
const RATE = 10_000;
const SECONDS = Number(values.seconds);

/** Adds nodes (`node`) or toggles classes (`class`), a hundred every ten milliseconds, from the load on. */
const storm = (kind: 'node' | 'class') => `<div id="storm"></div><script>
addEventListener('load', () => {
  const storm = document.getElementById('storm');
  const began = performance.now();
  let done = 0;
  const timer = setInterval(() => {
    const due = Math.min(${RATE * SECONDS}, (performance.now() - began) * ${RATE / 1000});
    for (; done < due; done++) {
      if (${kind === 'class'}) { storm.classList.toggle('x'); continue; }
      const line = document.createElement('p');
      line.textContent = 'The ferry of ' + done + ' is late.';
      if (done % 200 === 0) storm.replaceChildren();
      storm.append(line);
    }
    if (done >= ${RATE * SECONDS}) { clearInterval(timer); document.title = 'calm'; }
  }, 10);
});</script>`;

/** A notice in wait, as on a site that would show one. */
const HIDDEN =
  '<div hidden><p>Ad blocker found</p><p>Please switch off your ad blocker for our site.</p></div>';

const PAGES: Readonly<Record<string, { readonly html: string; readonly storms: boolean }>> = {
  'nothing to find': { html: teasers, storms: false },
  'a notice in wait': { html: `${teasers}${HIDDEN}`, storms: false },
  'nodes added': { html: `${teasers}${storm('node')}`, storms: true },
  'nodes added, a notice in wait': { html: `${teasers}${HIDDEN}${storm('node')}`, storms: true },
  'classes changed, a notice in wait': { html: `${teasers}${HIDDEN}${storm('class')}`, storms: true },
};

const names = Object.keys(PAGES);
const server = createServer((request, response) => {
  const which = Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('page'));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(PAGES[names[which] ?? '']?.html ?? '');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const browser = await launch({
  executablePath: await findBrowser('chromium'),
  args: [...CHROMIUM_FLAGS],
  headless: true,
  pipe: true,
  timeout: 120_000,
  protocolTimeout: 600_000,
  enableExtensions: [await buildDetectorOnly('http://127.0.0.1/*', 'http://localhost/*')],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  console.log(
    `The detector next to an empty script, median of ${rounds} (storms: of ${Math.ceil(rounds / 3)})`,
  );
  console.log(
    '| page | script | style and layout | heap | script for 1,000 changes |\n| --- | --- | --- | --- | --- |',
  );
  for (const [at, name] of names.entries()) {
    const { storms = false } = PAGES[name] ?? {};
    if (values.only && !name.includes(values.only)) continue;
    const times = storms ? Math.ceil(rounds / 3) : rounds;
    const more: Cost[] = [];
    for (let round = -2; round < times; round++) {
      const hosts = round % 2 ? ['127.0.0.1', 'localhost'] : ['localhost', '127.0.0.1'];
      const costs: Record<string, Cost> = {};
      for (const host of hosts)
        costs[host] = await costOf(page, `http://${host}:${port}/?page=${at}&round=${round}`, storms);
      const [theirs, ours] = [costs.localhost, costs['127.0.0.1']];
      if (round < 0 || !theirs || !ours) continue;
      more.push({
        script: ours.script - theirs.script,
        layout: ours.layout - theirs.layout,
        heap: ours.heap - theirs.heap,
      });
    }
    const median = (pick: (cost: Cost) => number) => quantile(more.map(pick), 0.5);
    const perThousand = median(({ script }) => script / ((RATE * SECONDS) / 1000));
    console.log(
      `| ${name} | ${median(({ script }) => script).toFixed(2)} ms | ${median(({ layout }) => layout).toFixed(2)} ms | ${median(({ heap }) => heap).toFixed(3)} MB | ${storms ? `${perThousand.toFixed(2)} ms` : '–'} |`,
    );
  }
} finally {
  await browser.close();
  server.close();
}

/** Milliseconds, and MB after a collection. */
interface Cost {
  readonly script: number;
  readonly layout: number;
  readonly heap: number;
}

/** A fresh load, and what the page's process did until a while after it, all worlds together; waiting isn't counted. */
async function costOf(page: Page, address: string, storms: boolean): Promise<Cost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    return (name: string) => list.find((metric) => metric.name === name)?.value ?? 0;
  };
  await page.goto('about:blank');
  const before = await metrics();
  await page.goto(address, { waitUntil: 'load' });
  if (storms) await page.waitForFunction(() => document.title === 'calm', { polling: 200, timeout: 0 });
  await new Promise((rest) => setTimeout(rest, 700));
  const after = await metrics();
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metrics())('JSHeapUsedSize') / 1e6;
  await session.detach();
  const isSameProcess = after('ScriptDuration') >= before('ScriptDuration');
  const since = (name: string) => (after(name) - (isSameProcess ? before(name) : 0)) * 1000;
  return {
    script: since('ScriptDuration'),
    layout: since('LayoutDuration') + since('RecalcStyleDuration'),
    heap,
  };
}
