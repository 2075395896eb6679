// Runs inside an evaluated page: the body with some passes switched off, and how long extraction takes next to
// Readability's own.
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../utils/article/extractArticle.ts';
import { PASS_NAMES } from '../../utils/article/passes/passNames.ts';

/** Text and standfirst as extracted without the named passes. */
export interface Variant {
  readonly text: string;
  readonly standfirst?: string;
}

/** Milliseconds of each of the interleaved rounds. In the first the browser still compiles what it runs. */
export interface Timing {
  readonly stock: readonly number[];
  readonly ours: readonly number[];
}

const ROUNDS = 9;
/** Rounds that time a single run each. */
const SINGLE = 3;
/** Milliseconds: the browser's clock goes in tenths, so after the first rounds what is quicker is run several times. */
const LEAST = 4;

function bodyWithout(url: string, without: readonly string[]): Variant {
  const extraction = extractArticle(document, new URL(url), { without });
  if (extraction.kind !== 'article') return { text: '' };
  const { text, standfirst } = extraction.article;
  return { text, ...(standfirst && { standfirst }) };
}

/** One variant with every pass, then one without each pass in turn. */
function ablate(url: string): Variant[] {
  return [bodyWithout(url, []), ...PASS_NAMES.map((name) => bodyWithout(url, [name]))];
}

function stockRound(): void {
  new Readability(document.cloneNode(true) as Document).parse();
}

function oursRound(url: string): void {
  extractArticle(document, new URL(url));
}

function time(url: string): Timing {
  const stock: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const runs = round < SINGLE ? 1 : Math.ceil(LEAST / Math.max(0.1, Math.min(...stock)));
    const start = performance.now();
    for (let run = 0; run < runs; run++) stockRound();
    const between = performance.now();
    for (let run = 0; run < runs; run++) oursRound(url);
    stock.push((between - start) / runs);
    ours.push((performance.now() - between) / runs);
  }
  return { stock, ours };
}

/** One cold run, and what came of it. */
export interface Once {
  readonly ours: number;
  readonly outcome: string;
}

function once(url: string): Once {
  const start = performance.now();
  const extraction = extractArticle(document, new URL(url));
  const ours = performance.now() - start;
  const outcome =
    extraction.kind === 'article' ? `${extraction.article.text.length} characters` : extraction.reason;
  return { ours, outcome };
}

Object.assign(globalThis, { lecternAblate: ablate, lecternTime: time, lecternOnce: once });
