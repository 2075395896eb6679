// Runs inside an evaluated page: the product's own extraction, and what the scorer wants to know of it.
import { extractArticle } from '../../utils/article/extractArticle.ts';
import type { ExtractOptions } from '../../utils/article/types.ts';

/** One line of predictions.jsonl, without the id. */
export interface Prediction {
  readonly title?: string;
  readonly byline?: string;
  readonly date?: string;
  readonly siteName?: string;
  readonly image?: string;
  readonly standfirst?: string;
  readonly text: string;
  /** Milliseconds extraction took. */
  readonly ms: number;
}

function predict(url: string, options: ExtractOptions = {}): Prediction {
  const started = performance.now();
  const extraction = extractArticle(document, new URL(url), options);
  const ms = performance.now() - started;
  if (extraction.kind !== 'article') return { text: '', ms };
  const { article } = extraction;
  return {
    title: article.title,
    text: article.text,
    ms,
    ...(article.byline && { byline: article.byline.text }),
    ...(article.published && { date: article.published }),
    ...(article.siteName && { siteName: article.siteName }),
    ...(article.leadImage && { image: article.leadImage.url }),
    ...(article.standfirst && { standfirst: article.standfirst }),
  };
}

Object.assign(globalThis, { lecternPredict: predict });
