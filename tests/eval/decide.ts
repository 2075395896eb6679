// How good the decision "open this page by itself?" is: per kind of page, on corpora and on pages of made-up sites.
//   npm run eval -- --decide <corpus dir> [<corpus dir> …] [--only id,…]   (`own` in place of a folder: the made-up pages)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundleForPage } from './bundle.ts';
import { corpusPages } from './corpus.ts';
import { ownPages } from './decide/ownPages.ts';
import type { Decided } from './decideInPage.ts';
import { halfOf } from './halves.ts';
import { type StoredPage, type Visited, visitPages } from './visitPages.ts';

interface Judged extends StoredPage {
  readonly type: string;
  readonly isArticle: boolean;
}

export interface DecideOptions {
  /** Ids to look at, with commas between; all when absent. */
  readonly only?: string | undefined;
  readonly out?: string | undefined;
  readonly workers: number;
}

/** Decides on every page of the folders (`own`: the made-up pages), writes a line for each, prints the shares. */
export async function evaluateDecisions(
  directories: readonly string[],
  { only: wanted, out: file = '.eval/decisions.jsonl', workers }: DecideOptions,
): Promise<void> {
  const only = wanted ? new Set(wanted.split(',')) : undefined;
  const pages: Judged[] = [
    ...directories
      .filter((directory) => directory !== 'own')
      .flatMap((directory) => judgedCorpus(directory, only)),
    ...(directories.includes('own') ? ownPages() : []).filter(({ id }) => !only || only.has(id)),
  ];
  const script = await bundleForPage('tests/eval/decideInPage.ts');
  const results = await visitPages(
    pages,
    async (page, { url }) => {
      await page.evaluate(script);
      return (await page.evaluate(`lecternDecide(${JSON.stringify(url)})`)) as Decided;
    },
    { workers },
  );
  const out = resolve(file);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(
    out,
    results
      .map(
        (result, at) =>
          `${JSON.stringify({ ...pages[at], ...('value' in result ? result.value : unread(result)) })}\n`,
      )
      .join(''),
  );
  console.error(`Wrote ${out}`);
  report(pages, results);
}

/** A page that couldn't be visited is one that isn't opened. */
const unread = ({ error }: { readonly error: string }) => ({ decision: { open: false, why: error } });

/** Types of articles are their sources; which publishers fall into which half depends on nothing but their name. */
function judgedCorpus(directory: string, only: ReadonlySet<string> | undefined): Judged[] {
  return corpusPages(directory, only).map((page) => {
    const truth = JSON.parse(readFileSync(join(directory, page.id, 'truth.json'), 'utf8')) as {
      pageType?: string;
    };
    const isArticle = truth.pageType === undefined;
    return { ...page, isArticle, type: truth.pageType ?? `article: ${page.id.split('-')[0]}` };
  });
}

function report(pages: readonly Judged[], results: readonly Visited<Decided>[]) {
  const rows = pages.map((page, at) => {
    const one = results[at];
    const value = one && 'value' in one ? one.value : undefined;
    return { page, value, isRight: (value?.decision.open ?? false) === page.isArticle };
  });
  const line = (name: string, some: typeof rows) => {
    if (some.length === 0) return;
    const right = some.filter((row) => row.isRight).length;
    console.log(
      `${name.padEnd(34)} ${right} of ${some.length}  ${((100 * right) / some.length).toFixed(1)} %`,
    );
  };
  for (const type of new Set(pages.map((page) => page.type)))
    line(
      type,
      rows.filter((row) => row.page.type === type),
    );
  const isCore = ({ page }: (typeof rows)[number]) => !/readability|postlight/.test(page.type);
  const corpus = rows.filter(({ page }) => !page.id.startsWith('own-'));
  for (const half of [0, 1]) {
    const some = corpus.filter((row) => halfOf(row.page.url) === half && isCore(row));
    line(
      `half ${half}: articles opened`,
      some.filter((row) => row.page.isArticle),
    );
    line(
      `half ${half}: others left alone`,
      some.filter((row) => !row.page.isArticle),
    );
  }
  line(
    'core articles opened',
    corpus.filter((row) => row.page.isArticle && isCore(row)),
  );
  line(
    'others left alone',
    corpus.filter((row) => !row.page.isArticle),
  );
  line(
    'made-up others left alone',
    rows.filter(({ page }) => page.id.startsWith('own-') && !page.isArticle),
  );
  const curtain = rows.filter((row) => row.value?.isLikely);
  console.log(
    `likely before the body: ${curtain.filter((row) => row.page.isArticle).length} articles, ${curtain.filter((row) => !row.value?.decision.open).length} that don't open in the end`,
  );
  const ms = rows.flatMap((row) => (row.value ? [row.value.ms] : [])).sort((a, b) => a - b);
  console.log(
    `ms to decide: median ${ms[ms.length >> 1]?.toFixed(1)}, 95 % ${ms[Math.floor(ms.length * 0.95)]?.toFixed(1)}`,
  );
  for (const { page, value } of rows.filter((row) => !row.isRight))
    console.log(
      `${page.isArticle ? 'not opened' : 'OPENED'}  ${value?.score ?? 'error'}  ${page.type}  ${page.url}\n    ${value?.decision.why}`,
    );
}
