// Elements that don't go into the copy as they are: formulas, pictures that stand for a character, buttons that are
// titles, boxes beside the text that belong to it, signs and notices of links.

import {
  elementsByTag,
  findInside,
  nameAttributeOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  previousElementOf,
  rawText,
  tagOf,
} from '../../shared/dom/nodes.ts';
import { comparable } from '../../shared/text/strings.ts';
import { isPermalink, titleButton } from './controls.ts';
import { formulaCopy, isFormula } from './formulas.ts';
import { lineImage } from './lineImage.ts';
import { isLineNumbers } from './lineNumbers.ts';
import { linkNotices } from './linkNotices.ts';
import { hiddenInLine } from './shownHere.ts';
import { smallPicture } from './smallPictures.ts';

export type SpecialCopy =
  | { readonly kind: 'leftOut' }
  /** Goes into the copy in the element's place, with nothing more inside. */
  | { readonly kind: 'node'; readonly node: Node }
  /** Copied with all that is in it, under another name. */
  | { readonly kind: 'renamed'; readonly name: string };

export interface SpecialCopies {
  /** `undefined` for an element that is copied like any other. */
  readonly of: (element: Element, name: string, doc: Document) => SpecialCopy | undefined;
  readonly notices: ReadonlySet<string>;
}

const FORMULA_BOXES =
  'math, mjx-container, mjx-chtml, .katex, .temml, .MathJax, .MathJax_SVG, .MathJax_CHTML, .MathJax_Display, .mwe-math-element';

/** What is special in that page. @param live the document the body is of */
export function specialCopies(live: Document, body: Element): SpecialCopies {
  const isLive = live.defaultView !== null;
  const hasFormulas = findInside(body, FORMULA_BOXES) !== null;
  const hasCode = elementsByTag(body, 'pre').length > 0;
  const notices = linkNotices(body);
  const isUnseen = hiddenInLine(live, body);
  return {
    notices,
    of: (element, name, doc) => {
      if (hasFormulas && isFormula(name, nameAttributeOf(element, 'class')))
        return asNode(formulaCopy(element, doc));
      if (name === 'img') return pictureCopy(element, isLive, doc);
      if (name === 'button') return asRenamed(titleButton(element, body)) ?? LEFT_OUT;
      if (name === 'aside') return asRenamed(isBetweenProse(element) ? 'div' : undefined);
      if (name === 'a' && isPermalink(element)) return LEFT_OUT;
      if (hasCode && isLineNumbers(element, name)) return LEFT_OUT;
      if (notices.size > 0 && isNotice(element, notices)) return LEFT_OUT;
      return isUnseen(element, name) ? LEFT_OUT : undefined;
    },
  };
}

const LEFT_OUT: SpecialCopy = { kind: 'leftOut' };
const asNode = (node: Node | undefined): SpecialCopy => (node ? { kind: 'node', node } : LEFT_OUT);
const asRenamed = (name: string | undefined): SpecialCopy | undefined =>
  name === undefined ? undefined : { kind: 'renamed', name };

function pictureCopy(image: Element, isLive: boolean, doc: Document): SpecialCopy | undefined {
  const small = smallPicture(image, isLive);
  if (!small) return undefined;
  if (small.kind === 'character') return asNode(doc.createTextNode(small.text));
  if (small.kind === 'icon') return LEFT_OUT;
  return asNode(lineImage(image, doc));
}

function isNotice(element: Element, notices: ReadonlySet<string>): boolean {
  const parent = parentOf(element);
  if (!parent || tagOf(parent) !== 'a') return false;
  const { length } = rawText(element);
  return length > 3 && length < 80 && notices.has(comparable(rawText(element)));
}

const MAX_ASIDE_CHARS = 2500;
const PROSE = 60;

/** A box beside the text that the author has put between two paragraphs, and that says something by itself. */
function isBetweenProse(aside: Element): boolean {
  const text = rawText(aside).trim();
  if (text.length < PROSE || text.length > MAX_ASIDE_CHARS) return false;
  let linked = 0;
  for (const link of elementsByTag(aside, 'a')) linked += rawText(link).length;
  if (
    linked > text.length / 4 ||
    elementsByTag(aside, 'form').length > 0 ||
    elementsByTag(aside, 'p').length === 0
  )
    return false;
  const before = previousElementOf(aside);
  const after = nextElement(aside);
  return isProse(before) && isProse(after);
}

function nextElement(element: Element): Element | null {
  for (let next = nextSiblingOf(element); next; next = nextSiblingOf(next))
    if (nodeTypeOf(next) === 1) return next as Element;
  return null;
}

const isProse = (element: Element | null) =>
  element !== null && /^(?:p|ul|ol|h[2-6])$/.test(tagOf(element)) && rawText(element).trim().length > 20;
