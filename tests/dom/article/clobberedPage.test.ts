import '../../allHeadings.ts';
import { afterEach, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extractArticle.ts';
import { findRelated } from '../../../utils/related/findRelated.ts';
import { realDocument, unclobberedDocument } from '../../../utils/shared/dom/unclobberedDocument.ts';
import { decidePage } from '../../../utils/sites/decidePage.ts';

const NAMES =
  'querySelector querySelectorAll getElementsByTagName getElementById createElement createTreeWalker createNodeIterator ' +
  'implementation documentElement body head title baseURI URL links scripts childNodes children cloneNode importNode';
const PROSE =
  'The wheel at Corran mill had not moved since the winter of 1951, when ice took two of its paddles, and the miller ' +
  'took work at the quarry until the roof came down and the pond was let.';

const made: Element[] = [];
afterEach(() => {
  for (const element of made.splice(0)) Element.prototype.remove.call(element);
});

/** This page itself, with an article and with elements of those names. */
function clobbered(names: string): Document {
  const box = Document.prototype.createElement.call(document, 'div');
  box.innerHTML = `<main><article><h1>The mill turns again</h1>${`<p>${PROSE}</p>`.repeat(6)}</article></main>${names
    .split(' ')
    .map((name) => `<img name="${name}" alt="">`)
    .join('')}`;
  made.push(box);
  Node.prototype.appendChild.call(document.querySelector('body') as Node, box);
  return unclobberedDocument(document);
}

it.each([...NAMES.split(' '), NAMES])(
  'a page whose images are called %s is read through the stand-in',
  (names) => {
    const doc = clobbered(names);
    expect(realDocument(doc)).toBe(document);
    const url = new URL('https://corran.example/2026/05/mill');
    const extraction = extractArticle(doc, url);
    if (extraction.kind !== 'article') throw new Error(extraction.reason);
    expect(extraction.article.text).toContain('until the roof came down');
    expect(() => findRelated(doc, url, extraction.article)).not.toThrow();
    expect(() => decidePage(doc, url)).not.toThrow();
  },
);
