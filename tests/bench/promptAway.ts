// npm run bench:prompts -- --away: what goes on costing a page once its wall has been hidden. A page of 1,500 cards with a
// wall, on an allowed site with the policy "hide", next to the same page under a name Lectern isn't allowed on.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../e2e/buildExtension.ts';
import { launchAllowed } from '../e2e/promptPages.ts';
import { until } from '../e2e/testExtension.ts';
import { quantile } from './statistics.ts';

const CARDS = 1500;
/** Milliseconds from the wall's hiding to the first measurement: the page comes to rest. */
const SETTLING_MS = 3000;
/** Milliseconds of one measurement. */
const SPAN_MS = 1000;

const card = (at: number) =>
  `<article class="card"><a href="/${at}"><h3>The ferry of ${at} o'clock was late again</h3></a><p>Nobody on the quay knew why, and nobody had asked.</p></article>`;
const WALL =
  '<div id="wall" style="position:fixed;inset:0;z-index:9999;background:#fffc;display:grid;place-items:center"><div><h2>Ad blocker detected</h2><p>We see that you are using an ad blocker. Please turn it off for our site.</p></div></div>';

/** `ticks`: texts the page changes a second, as tickers and clocks do. */
const pageWith = (ticks: number) => `<!doctype html><html lang="en"><title>The Quay News</title><body>
<main>${Array.from({ length: CARDS }, (_, at) => card(at)).join('')}</main>${WALL}<script>
const clock = document.querySelector('.card p');
if (${ticks}) setInterval(() => { clock.textContent = 'It is ' + Date.now(); }, 1000 / ${ticks || 1});
</script></body></html>`;

/**
 * Prints milliseconds of main thread a second, over so many seconds: of scripts, which on this page are ours alone but for
 * the page's ticker, and with style and layout, which ours may force, with what the bare page takes at the median taken off.
 * Painting is left out: we ask for none, and it comes and goes by more than all the rest.
 */
export async function measureAway(seconds: number): Promise<void> {
  await buildExtension(['chromium']);
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageWith(Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticks'))));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const launched = await launchAllowed();
  try {
    await launched.setPolicy('putAway');
    console.log(`After a wall on ${CARDS} cards was hidden: main thread, ms a second, for ${seconds} s`);
    console.log(
      '| changes a second | script, median | most | with style and layout, median | most | bare page |',
    );
    console.log('| --- | --- | --- | --- | --- | --- |');
    for (const ticks of [0, 10]) {
      const page = await launched.browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/?ticks=${ticks}`);
      await until('the wall to be hidden', () =>
        page.evaluate(() => document.querySelector('#wall')?.checkVisibility() === false),
      );
      const ours = await busyPerSecond(page, seconds);
      await page.goto(`http://bare.localhost:${port}/?ticks=${ticks}`);
      const bare = await busyPerSecond(page, seconds);
      await page.close();
      const columns = (['script', 'all'] as const).flatMap((part) => {
        const base = quantile(
          bare.map((span) => span[part]),
          0.5,
        );
        const more = ours.map((span) => span[part] - base);
        return [quantile(more, 0.5), quantile(more, 1)];
      });
      const base = quantile(
        bare.map(({ all }) => all),
        0.5,
      );
      console.log(`| ${ticks} | ${[...columns, base].map((ms) => ms.toFixed(1)).join(' | ')} |`);
    }
  } finally {
    await launched.close();
    server.close();
  }
}

/** Milliseconds of the main thread's processor time in one second. */
interface Busy {
  readonly script: number;
  /** Script, style and layout. */
  readonly all: number;
}

/** What each of so many seconds takes. */
async function busyPerSecond(page: Page, seconds: number): Promise<Busy[]> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<Busy> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    const script = of('ScriptDuration');
    return { script, all: script + of('RecalcStyleDuration') + of('LayoutDuration') };
  };
  await new Promise((rest) => setTimeout(rest, SETTLING_MS));
  const spans: Busy[] = [];
  for (let at = 0, before = await busy(); at < seconds; at++) {
    await new Promise((rest) => setTimeout(rest, SPAN_MS));
    const now = await busy();
    spans.push({ script: now.script - before.script, all: now.all - before.all });
    before = now;
  }
  await session.detach();
  return spans;
}
