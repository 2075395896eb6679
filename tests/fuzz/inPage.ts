// Runs in a page that has no scripts of its own: every step a page goes through, with what must hold of each.
import '../allHeadings.ts';
import { insertArticleHtml } from '../../components/reader/insertArticleHtml.ts';
import type { Article } from '../../utils/article/articleTypes.ts';
import { extractArticle } from '../../utils/article/extractArticle.ts';
import { locatePrompt } from '../../utils/prompt/detect/findPrompt.ts';
import { mentionsBlocker } from '../../utils/prompt/detect/scanPageText.ts';
import { findRelated } from '../../utils/related/findRelated.ts';
import { unclobberedDocument } from '../../utils/shared/dom/unclobberedDocument.ts';
import { decidePage } from '../../utils/sites/decidePage.ts';
import { offencesIn } from '../e2e/trust/offences.ts';
import { FIELDS, longText } from './longFields.ts';
import { mutate } from './mutate.ts';
import { random } from './random.ts';

/** What went wrong with one page. */
export interface Find {
  readonly seed: number;
  readonly step: string;
  readonly why: string;
  /** Whether it was only slow by the clock, which counts what else the machine did. */
  readonly isSlow?: boolean;
}

export interface BatchOptions {
  readonly seed: number;
  readonly count: number;
  /** Milliseconds a step may take. */
  readonly limit: number;
}

/** A slow step is tried again: the machine may have been busy. */
const TRIES = 3;

/** Puts a page in the place of this one; what this script holds stays. */
function show(html: string): void {
  // The page before may have given these names to its elements.
  const page = unclobberedDocument(document);
  page.open();
  page.write(html);
  page.close();
}

function stepsFor(url: URL): Readonly<Record<string, () => void>> {
  let article: Article | undefined;
  // The reader is given the stand-in, where the page clobbers its document; the small scripts use the document itself.
  const doc = unclobberedDocument(document);
  return {
    decision: () => void decidePage(document, url),
    'prefilter of prompts': () => void mentionsBlocker(document, (element) => element.shadowRoot),
    prompts: () => void locatePrompt(document, { namesOthers: true }),
    extraction: () => {
      const extraction = extractArticle(doc, url, { readAnyway: true });
      article = extraction.kind === 'article' ? extraction.article : undefined;
    },
    related: () => void (article && findRelated(doc, url, article)),
    insertion: () => {
      if (!article) return;
      const box = doc.implementation.createHTMLDocument('').body;
      insertArticleHtml(box, article.html);
      const [first] = offencesIn(box);
      if (first) throw new Error(`kept ${first}`);
    },
  };
}

function check(html: string, url: URL, seed: number, limit: number): Find[] {
  show(html);
  const outerHtml = () => unclobberedDocument(document).documentElement?.outerHTML;
  const before = outerHtml();
  const finds: Find[] = [];
  for (const [step, run] of Object.entries(stepsFor(url))) {
    let quickest = Number.POSITIVE_INFINITY;
    try {
      for (let left = TRIES; left > 0 && quickest > limit; left--) {
        const start = performance.now();
        run();
        quickest = Math.min(quickest, performance.now() - start);
      }
      if (quickest > limit) finds.push({ seed, step, why: `took ${quickest.toFixed(0)} ms`, isSlow: true });
    } catch (problem) {
      finds.push({
        seed,
        step,
        why: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
      });
    }
  }
  if (outerHtml() !== before) finds.push({ seed, step: 'all', why: 'the page was changed' });
  return finds;
}

/** Mutants of one page. */
function fuzzPage(html: string, url: string, { seed, count, limit }: BatchOptions): Find[] {
  const address = new URL(url);
  return Array.from({ length: count }, (_, at) => seed + at).flatMap((own) =>
    check(mutate(html, random(own)), address, own, limit),
  );
}

/** The page with one overlong field that belongs to a seed. */
function fieldPage(
  length: number,
  seed: number,
): { readonly name: string; readonly text: string; readonly html: string } {
  const names = Object.keys(FIELDS);
  const name = names[seed % names.length] ?? '';
  const text = longText(random(seed), length);
  return { name, text, html: FIELDS[name]?.(text) ?? '' };
}

/** Pages with one overlong field each. */
function fuzzFields(length: number, { seed, count, limit }: BatchOptions): Find[] {
  return Array.from({ length: count }, (_, at) => seed + at).flatMap((own) => {
    const { name, text, html } = fieldPage(length, own);
    return check(html, FIELD_ADDRESS, own, limit).map((find) => ({
      ...find,
      why: `${name} of ${JSON.stringify(text.slice(0, 9))}: ${find.why}`,
    }));
  });
}

const FIELD_ADDRESS = new URL('https://quay.example/news/2026/02/18/ferry');

/** One step of one page, made ready to be run by itself. */
let staged: () => void = () => undefined;

function stage(html: string, url: URL, wanted: string): void {
  show(html);
  for (const [step, run] of Object.entries(stepsFor(url))) {
    staged = run;
    if (step === wanted) return;
    // Later steps go on with what the earlier ones have found.
    run();
  }
}

Object.assign(globalThis, {
  lecternFuzz: {
    fuzzPage,
    fuzzFields,
    stagePage: (html: string, url: string, seed: number, step: string) =>
      stage(mutate(html, random(seed)), new URL(url), step),
    stageField: (length: number, seed: number, step: string) =>
      stage(fieldPage(length, seed).html, FIELD_ADDRESS, step),
    runStaged: () => staged(),
  },
});
