// npm run eval -- <corpus dir> --speed: our whole extraction next to Readability's own, interleaved in the same page.
import type { Once, Timing } from './bodyInPage.ts';
import { bundleForPage } from './bundle.ts';
import type { CorpusPage } from './corpus.ts';
import { visitPages } from './visitPages.ts';

/** Milliseconds: below them a page is a test or a stub, and the clock's tenths of a millisecond count. */
const SMALL = 2;

interface Row {
  readonly id: string;
  readonly stock: number;
  readonly ours: number;
}

function rowOf(which: string, rows: readonly Row[]): string {
  const sum = (key: 'stock' | 'ours') => rows.reduce((total, row) => total + row[key], 0);
  const ratios = rows.map((row) => row.ours / row.stock);
  const ours = rows.map((row) => row.ours);
  const cells = [
    which,
    rows.length,
    sum('stock').toFixed(0),
    sum('ours').toFixed(0),
    (sum('ours') / sum('stock')).toFixed(2),
    ...[0.5, 0.95].map((share) => quantile(ratios, share).toFixed(2)),
    ...[0.5, 0.95, 1].map((share) => quantile(ours, share).toFixed(1)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * Prints sums, quantiles and the slowest pages: of the first run, in which the browser compiles what it runs, and of the
 * best of so many, by which it knows the code. One tab at a time: a second would disturb the clock.
 */
export async function measureSpeed(pages: readonly CorpusPage[]): Promise<void> {
  const script = await bundleForPage('tests/eval/bodyInPage.ts');
  const results = await visitPages(
    pages,
    async (page, { url }) => {
      await page.evaluate(script);
      return (await page.evaluate(`lecternTime(${JSON.stringify(url)})`)) as Timing;
    },
    { workers: 1 },
  );
  const bestOf = (rounds: number) =>
    results.flatMap((one): Row[] => {
      if (!('value' in one)) return [];
      const best = (times: readonly number[]) => Math.min(...times.slice(0, rounds));
      return [{ id: one.id, stock: best(one.value.stock), ours: best(one.value.ours) }];
    });
  console.log(
    '| runs | pages | stock, ms | ours, ms | ratio by sum | ratio median | ratio p95 | ours median, ms | ours p95, ms | ours max, ms |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  console.log(rowOf('first', bestOf(1)));
  console.log(rowOf('best of 3', bestOf(3)));
  const rounds = Math.max(0, ...results.map((result) => ('value' in result ? result.value.stock.length : 0)));
  const rows = bestOf(rounds);
  console.log(rowOf(`best of ${rounds}`, rows));
  console.log(
    rowOf(
      `best of ${rounds}, pages that take stock ${SMALL} ms and more`,
      rows.filter(({ stock }) => stock >= SMALL),
    ),
  );
  const stock = rows.map((row) => row.stock);
  console.log(
    `stock: median ${quantile(stock, 0.5).toFixed(1)} ms, p95 ${quantile(stock, 0.95).toFixed(1)} ms`,
  );
  console.log(`pages over 1 s, first run: ${bestOf(1).filter((row) => row.ours > 1000).length}`);
  for (const row of rows.sort((a, b) => b.ours / b.stock - a.ours / a.stock).slice(0, 10))
    console.log(`${row.id}: ${row.ours.toFixed(1)} ms, stock ${row.stock.toFixed(1)} ms`);
}

/** Prints how long pages of a size take that no corpus has: they must come back, or fail cleanly, within two seconds. */
export async function measureHugePages(): Promise<void> {
  const script = await bundleForPage('tests/eval/bodyInPage.ts');
  const pages = Object.entries(HUGE).map(([id, html]) => ({
    id,
    url: 'https://quay.example/news/huge',
    html,
  }));
  const results = await visitPages(
    pages,
    async (page, { url }) => {
      await page.evaluate(script);
      return (await page.evaluate(`lecternOnce(${JSON.stringify(url)})`)) as Once;
    },
    { workers: 1 },
  );
  console.log('| huge page | first run, ms | what came of it |');
  console.log('| --- | --- | --- |');
  for (const result of results)
    console.log(
      'value' in result
        ? `| ${result.id} | ${result.value.ours.toFixed(0)} | ${result.value.outcome} |`
        : `| ${result.id} | – | ${result.error} |`,
    );
}

const paragraph = (at: number) =>
  `<p>Paragraph ${at}: the ferry was late again, said the harbour master, and nobody who had waited on the quay since dawn was much surprised by that, least of all the gulls.</p>`;
const story = Array.from({ length: 12 }, (_, at) => paragraph(at)).join('');
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A very large page</title></head><body>${body}</body></html>`;

const HUGE: Readonly<Record<string, () => string>> = {
  '5 MB of article': () =>
    page(`<article>${Array.from({ length: 30_000 }, (_, at) => paragraph(at)).join('')}</article>`),
  '5 MB in one paragraph': () =>
    page(`<article>${story}<p>${'salt and rye, '.repeat(360_000)}</p></article>`),
  '5 MB of script': () => page(`<script>/*${'x'.repeat(5_000_000)}*/</script><article>${story}</article>`),
  '100,000 links': () =>
    page(`<article>${story}</article><div>${'<p><a href="/x">a</a></p>'.repeat(50_000)}</div>`),
  '100,000 links before it': () =>
    page(`<div>${'<p><a href="/x">a</a></p>'.repeat(50_000)}</div><article>${story}</article>`),
  '20,000 dated comments': () =>
    page(
      `<article>${story}</article><div>${'<div class="entry"><time datetime="2026-01-01T10:00:00Z">Today</time><p>Quite so.</p></div>'.repeat(20_000)}</div>`,
    ),
  '20,000 cards with pictures': () =>
    page(
      `<article>${story}</article><div>${'<div><img src="/a.jpg"><a href="/x">A card</a></div>'.repeat(20_000)}</div>`,
    ),
  'a table of 100,000 cells': () =>
    page(
      `<article>${story}<table>${`<tr>${'<td>12</td>'.repeat(10)}</tr>`.repeat(10_000)}</table></article>`,
    ),
  '50,000 line breaks': () => page(`<article>${story}${'Salt and rye, twice.<br>'.repeat(50_000)}</article>`),
  '100,000 marks in one paragraph': () =>
    page(`<article>${story}<p>${'<b>rye</b> and <i>salt</i>, '.repeat(50_000)}</p></article>`),
  '100,000 boxes in one another': () => page(`${'<div>'.repeat(100_000)}${story}`),
};

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
