// "Read selection": an article whose body is just what the reader had selected.

import type { Article, ArticleStart, TextCount } from './articleTypes.ts';
import { type Beginning, beginArticle } from './beginArticle.ts';
import { baseOf } from './copy/addresses.ts';
import { copySelection } from './copy/copySelection.ts';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dt, dd';

/**
 * An article of the selected part of the page, under the page's own title, site and byline. The page isn't changed.
 * @returns `notFound` when nothing with words in it is selected
 */
export function beginSelection(doc: Document, url: URL): Beginning {
  const selected = selectedPart(doc, url);
  if (!selected) return nothing('nothing is selected');
  const whole = beginArticle(doc, url, { readAnyway: true });
  return {
    first: {
      kind: 'article',
      article: partOf(
        whole.first.kind === 'article' ? whole.first.article : articleWithoutBody(doc, url),
        selected,
      ),
    },
    complete: (by) => {
      const completed = whole.complete(by);
      const page = completed.kind === 'article' ? completed.article : articleWithoutBody(doc, url);
      return { kind: 'article', article: { ...partOf(page, selected), ...shareOf(page, selected.text) } };
    },
  };
}

function nothing(reason: string): Beginning {
  const first = { kind: 'notFound', reason } as const;
  return { first, complete: () => first };
}

interface Selected {
  readonly html: string;
  readonly text: string;
}

function selectedPart(doc: Document, url: URL): Selected | undefined {
  const selection = doc.getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection || !text) return undefined;
  const base = baseOf(doc, url);
  const body = doc.implementation.createHTMLDocument('').body;
  for (let index = 0; index < selection.rangeCount; index++) {
    body.append(copySelection(selection.getRangeAt(index), body.ownerDocument, base));
  }
  if (!body.querySelector(BLOCKS)) {
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.append(...body.childNodes);
    body.append(paragraph);
  }
  return { html: body.innerHTML, text };
}

/** The page's article with the selected part as its body. */
function partOf<T extends ArticleStart>(page: T, { html, text }: Selected): T {
  const { standfirst: _, leadImage: __, liveEntries: ___, ...rest } = page;
  return { ...rest, html, text: text.replace(/\n{2,}/g, '\n'), confidence: 1 } as T;
}

/** The length of the selected part, by its share of the page's. */
function shareOf({ characterCount, readingTime }: Article, text: string): TextCount {
  const share = characterCount > 0 ? Math.min(1, text.length / characterCount) : 1;
  return {
    wordCount: text.split(/\s+/).length,
    characterCount: text.length,
    readingTime: {
      fast: Math.max(1, Math.round(readingTime.fast * share)),
      slow: Math.max(1, Math.round(readingTime.slow * share)),
    },
  };
}

function articleWithoutBody(doc: Document, url: URL): Article {
  const dir = doc.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  return {
    url: url.href,
    title: doc.title || url.hostname,
    dir,
    ...(doc.documentElement.lang && { lang: doc.documentElement.lang }),
    tags: [],
    breadcrumb: [],
    html: '',
    text: '',
    wordCount: 0,
    characterCount: 0,
    readingTime: { fast: 1, slow: 1 },
    confidence: 1,
  };
}
