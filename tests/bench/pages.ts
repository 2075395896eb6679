// The pages the click is timed on: the user's own example where the corpus is at hand, else one of the demo's; a median
// and a large page of the corpus; and two larger than any news page.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corpusPages } from '../eval/corpus.ts';

export interface BenchPage {
  readonly name: string;
  readonly html: string;
  /** Timed in fewer rounds: what matters is that it does not freeze the tab. */
  readonly isHuge?: boolean;
}

const CORPUS = resolve(process.env.LECTERN_CORPUS ?? '../shared/corpus');
const DEMO = 'tests/demo/site/magazine/2026/03/cable-ferry-sorrel-island/index.html';

/** The pages, the first the one to quote; one saved page alone when a file is given. */
export function benchPages(file?: string): readonly BenchPage[] {
  if (file) return [pageOf(file, readFileSync(file, 'utf8'))];
  const seed = join(CORPUS, 'seed', 'page.html');
  const first = existsSync(seed)
    ? pageOf('the user’s page', readFileSync(seed, 'utf8'))
    : pageOf('a demo page', readFileSync(DEMO, 'utf8'));
  return [first, ...ofCorpus(), { ...pageOf('huge article', hugeArticle()), isHuge: true }, ...gallery()];
}

function pageOf(name: string, html: string): BenchPage {
  const size = Buffer.byteLength(html);
  const words = size < 1e6 ? `${Math.round(size / 1e3)} kB` : `${(size / 1e6).toFixed(1)} MB`;
  return { name: `${name}, ${words}`, html };
}

/** The pages in the middle and near the top of the corpus by size. */
function ofCorpus(): readonly BenchPage[] {
  const sized = corpusPages(join(CORPUS, 'articles')).map(({ html }) => html());
  sized.sort((a, b) => a.length - b.length);
  const at = (share: number) => sized[Math.floor(share * (sized.length - 1))];
  const found = [
    ['a median corpus page', at(0.5)],
    ['a large corpus page', at(0.95)],
  ] as const;
  if (sized.length === 0) console.log(`No corpus at ${CORPUS}: its two pages are left out.`);
  return found.flatMap(([name, html]) => (html ? [pageOf(name, html)] : []));
}

const SENTENCE =
  'The ferry was late again, said the harbour master, and nobody who had waited on the quay since dawn was much surprised by that, least of all the gulls.';
const framed = (body: string) =>
  `<!doctype html><html lang="en"><head><title>The Quay at Dawn</title></head><body><article><h1>The Quay at Dawn</h1>${body}</article></body></html>`;

function hugeArticle(): string {
  return framed(Array.from({ length: 30_000 }, (_, at) => `<p>${at}: ${SENTENCE}</p>`).join(''));
}

function gallery(): readonly BenchPage[] {
  const pictures = Array.from(
    { length: 5_000 },
    (_, at) =>
      `<p>${at}: ${SENTENCE}</p><figure><img src="/${at}.jpg" width="800" height="450" alt=""><figcaption>The quay, picture ${at}</figcaption></figure>`,
  );
  return [{ ...pageOf('5,000 pictures', framed(pictures.join(''))), isHuge: true }];
}
