// Reading a page in two steps, neither of which may cost the reader the page: what goes wrong counts as nothing found, and the
// console says why.
import type { Article, ArticleStart, Extraction, NotFound } from '../../utils/article/articleTypes.ts';
import type { Beginning } from '../../utils/article/beginArticle.ts';
import type { DetailsReader } from '../../utils/article/metadata/readDetails.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';

/** A page on which reading throws counts as one without an article. */
export function attempt(read: () => Beginning): Beginning {
  try {
    return read();
  } catch (problem) {
    const first = unread(problem);
    return { first, complete: () => first };
  }
}

/** The article that is shown, with what is read of it after the first frame. */
export function completed(
  beginning: Beginning,
  { expected: _, ...start }: ArticleStart,
  by: DetailsReader,
): Article {
  const extraction = complete(beginning, by);
  if (extraction.kind === 'article') return extraction.article;
  return { ...start, ...by.countText(start.text, start.lang) };
}

/** All of an article, for the controls: they have brought the reader of details along. */
export function completedNow(beginning: Beginning): Extraction {
  const { controls } = pageGlobals();
  return controls
    ? complete(beginning, controls.details)
    : { kind: 'notFound', reason: 'the controls have not come' };
}

function complete(beginning: Beginning, by: DetailsReader): Extraction {
  try {
    return beginning.complete(by);
  } catch (problem) {
    return unread(problem);
  }
}

function unread(problem: unknown): NotFound {
  console.warn('Lectern could not read this page.', problem);
  return { kind: 'notFound', reason: String(problem) };
}
