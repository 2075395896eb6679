// Runs inside an evaluated page: the product's own extraction, and what the scorer wants to know of it.
import { extractArticle } from '../../utils/article/extractArticle.ts';
import type { ExtractOptions } from '../../utils/article/types.ts';
import { findRelated } from '../../utils/related/findRelated.ts';
import type { RelatedLink } from '../../utils/related/types.ts';

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
  /** The page's further reading. */
  readonly related?: readonly Pick<RelatedLink, 'url' | 'title' | 'kind'>[];
}

function predict(url: string, options: ExtractOptions = {}): Prediction {
  const started = performance.now();
  const extraction = extractArticle(document, new URL(url), options);
  const ms = performance.now() - started;
  if (extraction.kind !== 'article') return { text: '', ms };
  const { article } = extraction;
  const { links } = findRelated(document, new URL(url), article);
  return {
    title: article.title,
    text: article.text,
    ms,
    related: links.map(({ url, title, kind }) => ({ url, title, kind })),
    ...(article.byline && { byline: article.byline.text }),
    ...(article.published && { date: article.published }),
    ...(article.siteName && { siteName: article.siteName }),
    ...(article.leadImage && { image: article.leadImage.url }),
    ...(article.standfirst && { standfirst: article.standfirst }),
  };
}

Object.assign(globalThis, { lecternPredict: predict });
