// The comments that a page carries below its article, as plain text: who wrote each, when, and what.
import {
  attributeOf,
  findInside,
  holds,
  matches,
  namesOf,
  parentOf,
  queryAll,
  queryInside,
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
const MAX_CHARS = 4000;
const MAX_AUTHOR_CHARS = 80;
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
  const candidates = new Set(queryAll(doc, NAMED).slice(0, MAX_CANDIDATES).filter(isComment));
  const comments: PageComment[] = [];
  /** Comments, and numbered boxes of one with its answers beside it: with the comment that each begins with. */
  const units: { readonly element: Element; hasBegun: boolean }[] = [];
  for (const element of candidates) {
    const read = readComment(element, candidates);
    if (!read) {
      if (/\d/.test(namesOf(element))) units.push({ element, hasBegun: false });
      continue;
    }
    const around = units.filter((unit) => holds(unit.element, element));
    const outer = around.filter(({ hasBegun }) => hasBegun).length;
    for (const unit of around) unit.hasBegun = true;
    units.push({ element, hasBegun: true });
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
  const isOwn = (inner: Element) => nearest(inner, element, candidates) === element;
  // The innermost: around a name there may be more than the name.
  const owner = queryInside(element, AUTHOR).find((each) => isOwn(each) && !findInside(each, AUTHOR));
  const author = owner ? visibleLine(owner).slice(0, MAX_AUTHOR_CHARS) : '';
  const skip = (inner: Element) =>
    candidates.has(inner) ||
    NOT_TEXT.has(tagOf(inner)) ||
    matches(inner, AUTHOR) ||
    CONTROLS.test(namesOf(inner).replace(/[-_]/g, ' ')) ||
    attributeOf(inner, 'role') === 'button';
  const texts = queryInside(element, 'p').filter((part) => isOwn(part) && !isSkipped(part, element, skip));
  const paragraphs = (texts.length > 0 ? texts : [element])
    .map((part) => visibleLine(part, skip, MAX_CHARS))
    .filter((text) => /\p{L}/u.test(text));
  if (paragraphs.length === 0) return undefined;
  const time = findInside(element, 'time');
  const date = time && isOwn(time) ? attributeOf(time, 'datetime') || visibleLine(time).slice(0, 40) : '';
  return { author, date, paragraphs };
}

/** The comment that an element inside another one belongs to. */
function nearest(inner: Element, outer: Element, candidates: ReadonlySet<Element>): Element | null {
  for (let at: Element | null = inner; at; at = parentOf(at)) {
    if (candidates.has(at)) return at;
    if (at === outer) return outer;
  }
  return null;
}

function isSkipped(part: Element, root: Element, skip: (element: Element) => boolean): boolean {
  for (let at: Element | null = part; at && at !== root; at = parentOf(at)) if (skip(at)) return true;
  return false;
}
