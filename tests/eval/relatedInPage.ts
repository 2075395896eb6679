// Runs inside an evaluated page: what the finder of related links costs beside stock Readability on the same page.
import '../allHeadings.ts';
import { Readability } from '@mozilla/readability';
import { findRelated } from '../../utils/related/findRelated.ts';

/** Milliseconds of one run each; `stock` is 0 where nothing was asked of it. */
export interface RelatedTiming {
  readonly stock: number;
  readonly related: number;
}

/** Times both once on fresh copies, the finder as the reader calls it by default: without what is popular. */
function timeRelated(url: string, article: { readonly title: string; readonly text: string }): RelatedTiming {
  const copy = document.cloneNode(true) as Document;
  const before = performance.now();
  new Readability(copy).parse();
  const between = performance.now();
  findRelated(document, new URL(url), article, { popular: false });
  return { stock: between - before, related: performance.now() - between };
}

Object.assign(globalThis, { lecternTimeRelated: timeRelated });
