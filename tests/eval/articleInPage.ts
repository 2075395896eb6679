// Runs inside an evaluated page: the product's own extraction, and what the scorer wants to know of it.

import '../allHeadings.ts';
import type { ExtractOptions, Metadata } from '../../utils/article/articleTypes.ts';
import { extractArticle } from '../../utils/article/extractArticle.ts';
import { findRelated } from '../../utils/related/findRelated.ts';
import type { RelatedLink } from '../../utils/related/relatedTypes.ts';
import { type Faults, faultsIn } from './faultsInHtml.ts';

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
  /** What is wrong with its HTML, whatever the article is. */
  readonly faults?: Faults;
  /** The page's further reading. */
  readonly related?: readonly Pick<RelatedLink, 'url' | 'title' | 'kind'>[];
}

function predict(url: string, options: ExtractOptions = {}): Prediction {
  const started = performance.now();
  const extraction = extractArticle(document, new URL(url), options);
  const ms = performance.now() - started;
  if (extraction.kind !== 'article')
    return { text: '', ms, ...(extraction.metadata && statement(extraction.metadata)) };
  const { article } = extraction;
  const { links } = findRelated(document, new URL(url), article);
  return {
    ...statement(article),
    text: article.text,
    ms,
    faults: faultsIn(article),
    related: links.map(({ url, title, kind }) => ({ url, title, kind })),
  };
}

/** What the page says of itself, in the scorer's names. */
function statement(metadata: Metadata): Omit<Prediction, 'text' | 'ms'> {
  return {
    title: metadata.title,
    ...(metadata.byline && { byline: metadata.byline.text }),
    ...(metadata.published && { date: metadata.published }),
    ...(metadata.siteName && { siteName: metadata.siteName }),
    ...(metadata.leadImage && { image: metadata.leadImage.url }),
    ...(metadata.standfirst && { standfirst: metadata.standfirst }),
  };
}

Object.assign(globalThis, { lecternPredict: predict });
