// npm run fuzz -- [--seconds N] [--count N] [--seed S] [--pages <corpus dir>] [--fields] [--limit <milliseconds>]
// Mutated pages (or, with --fields, pages with one overlong field) through the decision, the prompts, extraction, related
// links and insertion, in real Chromium: nothing may throw, take seconds, change the page or leave anything dangerous. A step
// that is slow by the clock is run again by itself, and what counts is the processor time of its thread.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../eval/bundle.ts';
import { corpusPages } from '../eval/corpus.ts';
import { type StoredPage, visitPages } from '../eval/visitPages.ts';
import type { Find } from './inPage.ts';
import { random } from './random.ts';

const MUTANT_LIMIT = 2000;
const FIELD_LIMIT = 200;
const FIELD_CHARS = 100_000;
/** What the extension's words are asked of; there before the script that takes hold of it. */
const WORDS =
  'globalThis.browser = { i18n: { getMessage: (key) => key, getUILanguage: () => "en" }, runtime: { id: "fuzz" } }';
/** Mutants of one page before the next is opened. */
const BATCH = 25;
const MAX_PAGE_CHARS = 600_000;
/** Times a slow step is measured. */
const RUNS = 4;

export interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  readonly seconds: number;
  readonly pages: readonly StoredPage[];
  readonly isOfFields: boolean;
  /** Milliseconds a step may take. */
  readonly limit: number;
}

export interface FuzzOutcome {
  readonly count: number;
  readonly finds: readonly (Find & { readonly page: string })[];
}

/** Runs until so many mutants were tried, or the time is over. */
export async function fuzz({
  seed,
  count,
  seconds,
  pages,
  isOfFields,
  limit,
}: FuzzOptions): Promise<FuzzOutcome> {
  const script = await bundleForPage('tests/fuzz/inPage.ts');
  const end = Date.now() + seconds * 1000;
  const chance = random(seed);
  let done = 0;
  const finds: (Find & { page: string })[] = [];
  const sources = new Map<string, () => string>();
  const batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, at) => {
    const page = chance.pick(pages);
    const id = `${page.id}#${seed + at * BATCH}`;
    sources.set(id, page.html);
    // The script starts in an empty page: one that clobbers its document would stop DOMPurify as it loads, which in the
    // extension doesn't make an instance then.
    return { ...page, id, html: () => '<!doctype html><title></title><body>' };
  });
  const visited = await visitPages(
    batches,
    async (page, { id, url }) => {
      if (Date.now() > end) return;
      const own = Number(id.split('#')[1]);
      await page.evaluate(WORDS);
      await page.evaluate(script);
      const options = JSON.stringify({ seed: own, count: Math.min(BATCH, count - (own - seed)), limit });
      const given = `${JSON.stringify((sources.get(id)?.() ?? '').slice(0, MAX_PAGE_CHARS))}, ${JSON.stringify(url)}`;
      const call = isOfFields
        ? `lecternFuzz.fuzzFields(${FIELD_CHARS}, ${options})`
        : `lecternFuzz.fuzzPage(${given}, ${options})`;
      for (const find of (await page.evaluate(call)) as Find[]) {
        if (find.isSlow) {
          const which = `${find.seed}, ${JSON.stringify(find.step)}`;
          await page.evaluate(
            isOfFields
              ? `lecternFuzz.stageField(${FIELD_CHARS}, ${which})`
              : `lecternFuzz.stagePage(${given}, ${which})`,
          );
          const cpu = await quickestRun(page);
          console.log(
            `seed ${find.seed}, ${find.step}: ${find.why} by the clock, ${cpu.toFixed(0)} ms of processor time`,
          );
          if (cpu <= limit) continue;
        }
        finds.push({ ...find, page: id });
        console.log(JSON.stringify({ ...find, page: id }));
      }
      done += Math.min(BATCH, count - (own - seed));
    },
    { timeout: 600_000 },
  );
  for (const page of visited)
    if ('error' in page)
      finds.push({ seed: Number(page.id.split('#')[1]), step: 'all', why: page.error, page: page.id });
  return { count: done, finds };
}

/** Milliseconds of processor time that the step which was made ready takes, the quickest of a few runs. */
async function quickestRun(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  let quickest = Number.POSITIVE_INFINITY;
  for (let left = RUNS; left > 0; left--) {
    const before = await spent();
    await page.evaluate('lecternFuzz.runStaged()');
    quickest = Math.min(quickest, (await spent()) - before);
  }
  await session.detach();
  return quickest;
}

/** The demo newsroom's pages, which every copy of the project has. */
export function newsroomPages(): readonly StoredPage[] {
  const root = resolve('tests/demo/site');
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('index.html'))
    .map((path) => ({
      id: path,
      url: `https://newsroom.example/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: () => readFileSync(join(root, path), 'utf8'),
    }));
}

/** The command. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      count: { type: 'string' },
      seed: { type: 'string', default: '1' },
      pages: { type: 'string' },
      fields: { type: 'boolean', default: false },
      limit: { type: 'string' },
    },
  });
  if (values.pages && !existsSync(values.pages)) throw new Error(`There is no folder ${values.pages}.`);
  const { count, finds } = await fuzz({
    seed: Number(values.seed),
    count: Number(values.count ?? 1_000_000),
    seconds: Number(values.seconds),
    pages: values.pages ? corpusPages(values.pages) : newsroomPages(),
    isOfFields: values.fields,
    limit: Number(values.limit ?? (values.fields ? FIELD_LIMIT : MUTANT_LIMIT)),
  });
  for (const find of finds) if (find.step === 'all') console.log(JSON.stringify(find));
  console.log(`${count} pages tried from seed ${values.seed}, ${finds.length} finds`);
  if (finds.length > 0) process.exitCode = 1;
}

if (import.meta.main) await main();
