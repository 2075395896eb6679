// "Read selection": an Article whose body is just what the reader had selected.

import type { Article, Extraction } from './articleTypes.ts';
import { baseOf } from './copy/addresses.ts';
import { copySelection } from './copy/copySelection.ts';
import { extractArticle } from './extractArticle.ts';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dt, dd';

/**
 * An Article of the selected part of the page, under the page's own title, site and byline. The page isn't changed.
 * @returns `notFound` when nothing with words in it is selected
 */
export function readSelection(doc: Document, url: URL): Extraction {
  const selection = doc.getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection || !text) return { kind: 'notFound', reason: 'nothing is selected' };
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
  const whole = extractArticle(doc, url, { readAnyway: true });
  const {
    standfirst: _,
    leadImage: __,
    liveEntries: ___,
    ...page
  } = whole.kind === 'article' ? whole.article : articleWithoutBody(doc, url);
  const words = text.split(/\s+/).length;
  const share = page.characterCount > 0 ? Math.min(1, text.length / page.characterCount) : 1;
  return {
    kind: 'article',
    article: {
      ...page,
      html: body.innerHTML,
      text: text.replace(/\n{2,}/g, '\n'),
      wordCount: words,
      characterCount: text.length,
      readingTime: {
        fast: Math.max(1, Math.round(page.readingTime.fast * share)),
        slow: Math.max(1, Math.round(page.readingTime.slow * share)),
      },
      confidence: 1,
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
