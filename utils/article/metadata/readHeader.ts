// The article's visible head: the elements around its title, with byline, date and standfirst. A bounded walk,
// so that a long page costs no more than a short one.

import { holds, namesOf, parentOf, rawText, rootOf, walkerOf } from '../../shared/dom/nodes.ts';
import { type TextsRead, visibleText } from '../../shared/dom/visibleText.ts';
import { HEADER_TEXT, type HeaderElement } from './evidence.ts';

const MAX_ELEMENTS_BEFORE = 50;
const MAX_ELEMENTS_AFTER = 180;
const MAX_LONG_PARAGRAPHS = 2;
const LONG_PARAGRAPH_CHARS = 180;
const SKIPPED = new Set([
  'script',
  'style',
  'svg',
  'noscript',
  'template',
  'iframe',
  'nav',
  'select',
  'video',
  'form',
]);
const ASIDE =
  /\b(?:comments?|related|recirc\w*|newsletter|share\w*|social\w*|ad|ads|advert\w*|sidebar|most-?read|trending|popular|menu|cookie\w*|consent)\b/;

/**
 * The elements before and after `title`, in document order, up to a few paragraphs into the body.
 * @param leaveOut elements that are no part of the page's own
 */
export function readHeader(
  doc: Document,
  title: Element | undefined,
  leaveOut: readonly Element[] = [],
): readonly HeaderElement[] {
  const top = rootOf(doc);
  if (!title || !top) return [];
  const root = walkerOf(doc, top, NodeFilter.SHOW_ELEMENT);
  /** An element with a long paragraph inside is a box around the article. */
  const large = new Set<Element>();
  const texts: TextsRead = new Map();
  const before: HeaderElement[] = [];
  root.currentNode = title;
  for (let count = 1; count <= MAX_ELEMENTS_BEFORE; count++) {
    const element = root.previousNode() as Element | null;
    if (!element || element.localName === 'body') break;
    if (!SKIPPED.has(element.localName) && !leaveOut.some((box) => holds(box, element)))
      before.push({
        element,
        names: namesOf(element),
        text: once(element, large, texts),
        distance: -count,
        depth: 0,
      });
  }
  const after: HeaderElement[] = [];
  root.currentNode = title;
  let depth = 0;
  let node = root.nextNode() as Element | null;
  for (let count = 1; node && count <= MAX_ELEMENTS_AFTER && depth < MAX_LONG_PARAGRAPHS; count++) {
    const element = node;
    const names = namesOf(element);
    if (
      SKIPPED.has(element.localName) ||
      leaveOut.includes(element) ||
      (ASIDE.test(names) && !/author|byline|date|details|header|article/.test(names))
    ) {
      node = skip(root);
      continue;
    }
    after.push({ element, names, text: once(element, large, texts), distance: count, depth });
    if (element.localName === 'p' && rawText(element).length > LONG_PARAGRAPH_CHARS) {
      depth++;
      for (let up = parentOf(element); up && !large.has(up); up = parentOf(up)) large.add(up);
    }
    node = root.nextNode() as Element | null;
  }
  return [...before.reverse(), ...after];
}

function once(element: Element, large: ReadonlySet<Element>, texts: TextsRead): () => string {
  let text: string | undefined;
  return () => {
    text ??= large.has(element) ? '' : visibleText(element, HEADER_TEXT, texts);
    return text;
  };
}

/** The next element that isn't inside the current one. */
function skip(walker: TreeWalker): Element | null {
  let next = walker.nextSibling();
  while (!next) {
    if (!walker.parentNode()) return null;
    next = walker.nextSibling();
  }
  return next as Element;
}
