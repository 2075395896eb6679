// npm run eval -- --related <corpus dir> [--out predictions.jsonl] [--only id,…] [--speed]
// Extraction and the finder of related links, as the product runs them, on the pages the corpus has labels for.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Prediction } from './articleInPage.ts';
import { bundleForPage } from './bundle.ts';
import { type CorpusPage, corpusPages } from './corpus.ts';
import { halfOf } from './halves.ts';
import { predictPages } from './predictPages.ts';
import type { RelatedTiming } from './relatedInPage.ts';
import { visitPages } from './visitPages.ts';

export interface RelatedEvalOptions {
  /** Ids to look at, with commas between; all labelled ones when absent. */
  readonly only?: string | undefined;
  readonly out?: string | undefined;
  readonly workers: number;
  /** Whether to time the finder beside stock Readability as well. */
  readonly speed?: boolean | undefined;
}

type Labels = Readonly<Record<string, { readonly url: string }>>;

/** Sources that came with the corpus's second round, whose pages nobody had seen while the first rules were made. */
const SECOND_ROUND = /^(?:trafilatura|wcxb)-/;

/** Writes a line for each labelled page and prints the scorer's figures: old and new pages, and both halves of the new. */
export async function evaluateRelated(corpus: string, options: RelatedEvalOptions): Promise<void> {
  const labels: Labels = JSON.parse(readFileSync(join(corpus, 'related.json'), 'utf8'));
  const wanted = options.only?.split(',') ?? Object.keys(labels);
  const pages = corpusPages(join(corpus, 'articles'), new Set(wanted.filter((id) => id in labels)));
  if (pages.length === 0) throw new Error(`No labelled pages in ${corpus}.`);
  const out = resolve(options.out ?? '.eval/related.jsonl');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, await predict(pages, options.workers));
  console.error(`Wrote ${out}`);
  score(corpus, labels, pages, out);
  if (options.speed) await measureSpeed(pages, out);
}

async function predict(pages: readonly CorpusPage[], workers: number): Promise<string> {
  const results = await predictPages(pages, { workers, timeout: 60_000 });
  return results
    .map(
      (result) => `${JSON.stringify({ id: result.id, text: '', ...('value' in result && result.value) })}\n`,
    )
    .join('');
}

function score(corpus: string, labels: Labels, pages: readonly CorpusPage[], predictions: string): void {
  const scorer = join(corpus, 'score-related.mjs');
  if (!existsSync(scorer)) return;
  const isNew = ({ id }: CorpusPage) => SECOND_ROUND.test(id);
  const groups: Readonly<Record<string, readonly CorpusPage[]>> = {
    all: pages,
    old: pages.filter((page) => !isNew(page)),
    new: pages.filter(isNew),
    'new, half 0': pages.filter((page) => isNew(page) && halfOf(page.url) === 0),
    'new, half 1': pages.filter((page) => isNew(page) && halfOf(page.url) === 1),
  };
  const scratch = mkdtempSync(join(tmpdir(), 'lectern-related-'));
  try {
    for (const [name, some] of Object.entries(groups)) {
      if (some.length === 0) continue;
      const truth = join(scratch, 'truth.json');
      writeFileSync(truth, JSON.stringify(Object.fromEntries(some.map(({ id }) => [id, labels[id]]))));
      const report = execFileSync(process.execPath, [scorer, '--truth', truth, '--pred', predictions], {
        encoding: 'utf8',
      });
      console.log(`${name}: ${report.split('\n').slice(0, 3).join('\n  ')}`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The first run in a fresh page, which is what a reader meets. One tab: a second would disturb the clock. */
async function measureSpeed(pages: readonly CorpusPage[], predictions: string): Promise<void> {
  const script = await bundleForPage('tests/eval/relatedInPage.ts');
  const lines = readFileSync(predictions, 'utf8').split('\n').filter(Boolean);
  const articles = new Map(
    lines.map((line) => {
      const { id, title = '', text } = JSON.parse(line) as Prediction & { readonly id: string };
      return [id, { title, text }] as const;
    }),
  );
  const results = await visitPages(
    pages.filter(({ id }) => articles.get(id)?.text),
    async (page, { id, url }) => {
      await page.evaluate(script);
      const call = `lecternTimeRelated(${JSON.stringify(url)}, ${JSON.stringify(articles.get(id))})`;
      return (await page.evaluate(call)) as RelatedTiming;
    },
    { workers: 1 },
  );
  const times = results.flatMap((result) => ('value' in result ? [result.value] : []));
  const sum = (key: keyof RelatedTiming) => times.reduce((total, one) => total + one[key], 0);
  const ratios = times.map(({ related, stock }) => related / stock).sort((a, b) => a - b);
  console.log(
    `finding, first run on ${times.length} pages: ${sum('related').toFixed(0)} ms, stock Readability ${sum('stock').toFixed(0)} ms, ratio by sum ${(sum('related') / sum('stock')).toFixed(2)}, median ${ratios[ratios.length >> 1]?.toFixed(2)}`,
  );
}
