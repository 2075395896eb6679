// The comments that a page carries below its article, as plain text: who wrote each, when, and what.

import { queryByValue } from '../shared/dom/endlessValues.ts';
import {
  attributeOf,
  findInside,
  firstChildOf,
  holds,
  isElement,
  matches,
  namesOf,
  nextSiblingOf,
  parentOf,
  tagOf,
} from '../shared/dom/nodes.ts';
import { visibleLine } from '../shared/dom/visibleText.ts';

export interface PageComment {
  readonly author: string;
  /** As the page gives it; may be empty. */
  readonly date: string;
  readonly paragraphs: readonly string[];
  /** 0 for one that answers none. */
  readonly depth: number;
}

const MAX_COMMENTS = 300;
/** Of one comment; a paragraph counts as a line at least. */
const MAX_CHARS = 4000;
const LINE_CHARS = 80;
const MAX_AUTHOR_CHARS = 80;
const MAX_DATE_CHARS = 40;
const MAX_DEPTH = 4;
/** Elements looked at; no page has so many comments. */
const MAX_CANDIDATES = 3000;

const NAMED =
  '[itemtype*="schema.org/Comment"], [itemprop~="comment"], [class*="comment" i], [id^="comment" i]';
/** A class or an id that names one comment, not all of them, and no part of one. */
const ONE =
  /^(?:[a-z]{1,8}[-_]{1,2})?comment(?:[-_]{0,2}(?:item|entry|node|thread|card|block|container|wrapper))?(?:[-_]{1,2}\d{1,12})?$/;
const AUTHOR =
  '[itemprop~="author"], [rel~="author"], .fn, cite, [class*="author" i], [class*="user-name" i], [class*="username" i]';
const CONTROLS = /\b(?:reply|report|share|like|vote|flag|permalink|actions?|avatar|toolbar|badge)\b/;
const NOT_TEXT = new Set([
  'button',
  'form',
  'input',
  'select',
  'textarea',
  'nav',
  'time',
  'svg',
  'img',
  'cite',
]);

/** In the order in which they stand on the page. */
export function commentsOf(doc: Document): readonly PageComment[] {
  const candidates = new Set(queryByValue(doc, NAMED).slice(0, MAX_CANDIDATES).filter(isComment));
  const comments: PageComment[] = [];
  /** Comments, and numbered boxes of one with its answers beside it: with the comment that each begins with. */
  const around: { readonly element: Element; hasBegun: boolean }[] = [];
  for (const element of candidates) {
    while (around.length > 0 && !holds(around.at(-1)?.element as Element, element)) around.pop();
    const read = readComment(element, candidates);
    if (!read) {
      if (/\d/.test(namesOf(element))) around.push({ element, hasBegun: false });
      continue;
    }
    const outer = around.filter(({ hasBegun }) => hasBegun).length;
    for (const unit of around) unit.hasBegun = true;
    around.push({ element, hasBegun: true });
    comments.push({ ...read, depth: Math.min(MAX_DEPTH, outer) });
    if (comments.length === MAX_COMMENTS) break;
  }
  return comments;
}

function isComment(element: Element): boolean {
  if (NOT_TEXT.has(tagOf(element)) || tagOf(element) === 'a' || tagOf(element) === 'body') return false;
  if (/schema\.org\/Comment$/.test(attributeOf(element, 'itemtype'))) return true;
  const names = namesOf(element).split(/\s+/);
  return (
    attributeOf(element, 'itemprop').split(' ').includes('comment') || names.some((name) => ONE.test(name))
  );
}

/** Undefined for a box that only holds other comments. */
function readComment(
  element: Element,
  candidates: ReadonlySet<Element>,
): Omit<PageComment, 'depth'> | undefined {
  const skip = (inner: Element) =>
    candidates.has(inner) ||
    NOT_TEXT.has(tagOf(inner)) ||
    matches(inner, AUTHOR) ||
    CONTROLS.test(namesOf(inner).replace(/[-_]/g, ' ')) ||
    attributeOf(inner, 'role') === 'button';
  const { author, time, texts } = partsOf(element, candidates, skip);
  const paragraphs: string[] = [];
  let left = MAX_CHARS;
  for (const part of texts.length > 0 ? texts : [element]) {
    const text = visibleLine(part, skip, left).slice(0, left);
    if (/\p{L}/u.test(text)) paragraphs.push(text);
    left -= Math.max(LINE_CHARS, text.length);
    if (left <= 0) break;
  }
  if (paragraphs.length === 0) return undefined;
  const date = time ? attributeOf(time, 'datetime') || visibleLine(time) : '';
  return {
    author: author ? visibleLine(author).slice(0, MAX_AUTHOR_CHARS) : '',
    date: date.slice(0, MAX_DATE_CHARS),
    paragraphs,
  };
}

interface Parts {
  readonly author?: Element;
  readonly time?: Element;
  /** The paragraphs, none of them inside another. */
  readonly texts: readonly Element[];
}

/** What belongs to a comment and to none of those inside it. Each element is looked at once, whatever stands in what. */
function partsOf(
  root: Element,
  candidates: ReadonlySet<Element>,
  skip: (element: Element) => boolean,
): Parts {
  let author: Element | undefined;
  let time: Element | undefined;
  const texts: Element[] = [];
  /** What is left out, or taken already, with all it holds. */
  let closed: Element | undefined;
  let goesDown = true;
  for (let at = nextIn(root, root, true); at; at = nextIn(root, at, goesDown)) {
    goesDown = !candidates.has(at);
    if (!goesDown) continue;
    if (closed && !holds(closed, at)) closed = undefined;
    // The innermost: around a name there may be more than the name.
    if (!author && matches(at, AUTHOR) && !findInside(at, AUTHOR)) author = at;
    if (!time && tagOf(at) === 'time') time = at;
    if (!closed && skip(at)) closed = at;
    if (!closed && tagOf(at) === 'p') {
      texts.push(at);
      closed = at;
    }
  }
  return { ...(author && { author }), ...(time && { time }), texts };
}

/** The next element inside `root` in document order. */
function nextIn(root: Element, from: Element, goesDown: boolean): Element | null {
  for (let node = goesDown ? firstChildOf(from) : null; node; node = nextSiblingOf(node))
    if (isElement(node)) return node;
  for (let up: Element | null = from; up && up !== root; up = parentOf(up))
    for (let node = nextSiblingOf(up); node; node = nextSiblingOf(node)) if (isElement(node)) return node;
  return null;
}
