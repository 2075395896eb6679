// "Read selection": an Article whose body is just what the reader had selected.
import { extractArticle } from './extractArticle.ts';
import type { Article, Extraction } from './types.ts';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dt, dd';

/**
 * An Article of the selected part of the page, under the page's own title, site and byline. The page isn't changed.
 * @returns `notFound` when nothing with words in it is selected
 */
export function readSelection(doc: Document, url: URL): Extraction {
  const selection = doc.getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection || !text) return { kind: 'notFound', reason: 'nothing is selected' };
  const body = doc.implementation.createHTMLDocument('').body;
  for (let index = 0; index < selection.rangeCount; index++) {
    body.append(contentsOf(selection.getRangeAt(index), doc));
  }
  makeAbsolute(body, url);
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
    furtherPages: ____,
    ...page
  } = whole.kind === 'article' ? whole.article : bareArticle(doc, url);
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
      removed: [],
    },
  };
}

/** The range's content with the block it stands in, so that part of a list stays a list. */
function contentsOf(range: Range, doc: Document): Node {
  const fragment = range.cloneContents();
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  const wrapper = element?.closest('ul, ol, pre, blockquote, table, h1, h2, h3, h4, h5, h6');
  if (!wrapper || wrapper === doc.body) return fragment;
  const shell = wrapper.cloneNode(false);
  shell.appendChild(fragment);
  return shell;
}

function makeAbsolute(body: HTMLElement, url: URL): void {
  for (const [attribute, selector] of [
    ['href', 'a[href]'],
    ['src', '[src]'],
    ['poster', 'video[poster]'],
  ] as const) {
    for (const element of body.querySelectorAll(selector)) {
      const address = URL.parse(element.getAttribute(attribute) ?? '', url);
      if (address) element.setAttribute(attribute, address.href);
    }
  }
}

function bareArticle(doc: Document, url: URL): Article {
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
    removed: [],
  };
}
