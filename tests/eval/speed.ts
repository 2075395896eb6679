// npm run eval -- <corpus dir> --speed: our whole extraction next to Readability's own, interleaved in the same page.
import type { Timing } from './bodyInPage.ts';
import { bundleForPage } from './bundle.ts';
import type { CorpusPage } from './corpus.ts';
import { visitPages } from './visitPages.ts';

/** Prints sums, quantiles and the slowest pages. One tab at a time: a second would disturb the clock. */
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
  const rows = results.flatMap((one) => ('value' in one ? { id: one.id, ...one.value } : []));
  const sum = (key: 'stock' | 'ours') => rows.reduce((total, row) => total + row[key], 0);
  const ratios = rows.map((row) => row.ours / row.stock);
  const milliseconds = rows.map((row) => row.ours);
  console.log(
    '| pages | stock, ms | ours, ms | ratio by sum | ratio median | ratio p95 | ours median, ms | ours p95, ms | ours max, ms |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  console.log(
    `| ${rows.length} | ${sum('stock').toFixed(0)} | ${sum('ours').toFixed(0)} | ${(sum('ours') / sum('stock')).toFixed(2)} | ${quantile(ratios, 0.5).toFixed(2)} | ${quantile(ratios, 0.95).toFixed(2)} | ${quantile(milliseconds, 0.5).toFixed(1)} | ${quantile(milliseconds, 0.95).toFixed(1)} | ${quantile(milliseconds, 1).toFixed(1)} |`,
  );
  for (const row of rows.sort((a, b) => b.ours / b.stock - a.ours / a.stock).slice(0, 10))
    console.log(`${row.id}: ${row.ours.toFixed(1)} ms, stock ${row.stock.toFixed(1)} ms`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
