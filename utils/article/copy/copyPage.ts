// The working copy. Most nodes of a news page are never article, so the page is pruned while being copied: scripts,
// menus, forms' fields and hidden parts never reach Readability. The live page is only read.

import {
  attributeNamesOf,
  elementsByTag,
  firstChildOf,
  MAX_NAME_CHARS,
  nameAttributeOf,
  nextSiblingOf,
  nodeTypeOf,
  rawText,
  shadowRootOf,
  tagOf,
  wholeAttribute,
} from '../../shared/dom/nodes.ts';
import { type Allowance, allowance, isHuge } from './allowance.ts';
import { copyHeldPicture, copyPicture, copyPoster } from './copyPicture.ts';
import { BOXES, KEPT_ATTRIBUTES, NEVER, NEVER_ROLES } from './copyRules.ts';
import { hiddenTest, isHeldBack } from './hiddenParts.ts';
import { isStandIn, lazySource } from './lazyImages.ts';
import { isPairInLine } from './lineNumbers.ts';
import { withoutNotice } from './linkNotices.ts';
import { noscriptPictures } from './noscriptPictures.ts';
import { furnitureTest, proseBox, proseIn } from './pruneFurniture.ts';
import { type SpecialCopies, specialCopies } from './specialCopies.ts';

export interface PageCopy {
  readonly doc: Document;
  /** The live element each copied one came from. */
  readonly origins: ReadonlyMap<Element, Element>;
  /** Live boxes that were left out although people see them. */
  readonly pruned: readonly Element[];
  /** Whether the page was too large to be copied whole, or there was no time for it. */
  readonly isCut: boolean;
  /** Whether it is so long that reading it may be hurried; a shorter one is read in full however late it is. */
  readonly isLong: boolean;
}

const BLOCK_CHILD = 'p,div,section,article,ul,ol,table,figure,h1,h2,h3,h4,h5,h6,blockquote,pre';
const MAX_DEPTH = 400;
/** With more attributes, only those that mean something here are copied. */
const MAX_ATTRIBUTES = 60;
/** Characters of paragraphs that make a frame worth opening. */
const MIN_FRAME_CHARS = 500;

/**
 * Copies what may be article, 40,000 nodes at most. Of a page of more than 60,000 elements only the box that holds most of
 * its prose is looked at.
 * @param spare live boxes that stay although their names say furniture
 * @param leaveOut live elements that are no part of the page's own text
 */
export function copyPage(
  live: Document,
  without: readonly string[] = [],
  spare?: (element: Element) => boolean,
  isLate?: () => boolean,
  leaveOut: readonly Element[] = [],
): PageCopy {
  const may = allowance(isLate);
  const doc = live.implementation.createHTMLDocument('');
  const origins = new Map<Element, Element>();
  const pruned: Element[] = [];
  const body = live.documentElement.querySelector('body');
  if (body) {
    const walk: Walk = {
      doc,
      origins,
      pruned,
      pictureIn: noscriptPictures(body),
      special: specialCopies(live, body),
      may,
      isHidden: hiddenTest(body, leaveOut.length > 0),
      leaveOut: new Set(leaveOut),
      reveal: !without.includes('revealHeldBack'),
      isFurniture: sparing(spare, without.includes('pruneFurniture') ? () => false : furnitureTest(body)),
    };
    // Built outside its document: inside, the browser would process every element as it is inserted.
    const copy = doc.createElement('body');
    setAttributes(body, copy);
    origins.set(copy, body);
    const { length } = elementsByTag(body, '*');
    copyChildren(walk, (isHuge(length) && proseBox(body)) || body, copy, 0);
    doc.body = copy;
  }
  return { doc, origins, pruned, isCut: may.isCut(), isLong: may.isLong() };
}

interface Walk {
  readonly doc: Document;
  readonly origins: Map<Element, Element>;
  readonly pruned: Element[];
  readonly reveal: boolean;
  readonly isHidden: (element: Element, names: readonly string[]) => boolean;
  readonly leaveOut: ReadonlySet<Element>;
  readonly isFurniture: (element: Element) => boolean;
  readonly pictureIn: (noscript: Element) => Element | undefined;
  readonly special: SpecialCopies;
  readonly may: Allowance;
}

function copyChildren(walk: Walk, from: Node, to: Element, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) copyNode(walk, child, to, depth);
}

function copyNode(walk: Walk, node: Node, to: Element, depth: number): void {
  if (!walk.may.node()) return;
  const type = nodeTypeOf(node);
  if (type === 3) copyText(walk, (node as Text).data, to);
  else if (type === 1) copyElement(walk, node as Element, to, depth);
}

/** White space at a box's edges shows nothing, and is a third of many pages' nodes. */
function copyText({ special: { notices }, may }: Walk, text: string, to: Element): void {
  if (!/\S/.test(text)) {
    const beside = to.lastChild ?? to;
    if (beside.nodeType === 1 && BOXES.has((beside as Element).localName) && !isPreformatted(to)) return;
  }
  const taken = may.text(text);
  to.append(notices.size > 0 ? withoutNotice(taken, notices) : taken);
}

const isPreformatted = (element: Element) => element.closest('pre') !== null;

/** A same-origin frame that holds an article is copied in place. */
function copyFrame(walk: Walk, frame: Element, to: Element, depth: number): boolean {
  let body: HTMLElement | null = null;
  try {
    body = (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return false;
  }
  if (!body || proseIn(body) < MIN_FRAME_CHARS) return false;
  const box = walk.doc.createElement('div');
  to.appendChild(box);
  copyChildren(walk, body, box, depth + 1);
  return true;
}

function copyElement(walk: Walk, from: Element, to: Element, depth: number): void {
  const { doc } = walk;
  const name = tagOf(from);
  if (walk.leaveOut.has(from)) return;
  const special = walk.special.of(from, name, doc);
  if (special?.kind === 'leftOut') return;
  if (special?.kind === 'node') {
    if (special.node instanceof Element) walk.origins.set(special.node, from);
    to.appendChild(special.node);
    return;
  }
  if (!special && NEVER.has(name)) return;
  // In a formula or a drawing it is an element like any other, and what it says is text.
  if (name === 'noscript' && from.namespaceURI === HTML) {
    copyNoscript(walk, from, to);
    return;
  }
  // Most elements have no attribute or one, so ask for the names first.
  const names = attributeNamesOf(from);
  if (names.length && isLeftOut(walk, from, names)) return;
  if (name === 'iframe' && copyFrame(walk, from, to, depth)) return;
  if (name === 'slot' && from.namespaceURI === HTML) {
    for (const node of (from as HTMLSlotElement).assignedNodes({ flatten: true }))
      copyNode(walk, node, to, depth);
    return;
  }
  const shadow = shadowRootOf(from);
  if (!shadow && isEmptyBox(name, from) && !names.includes('id')) return;
  const newName = special?.name ?? copiedName(name, from);
  // The browser's own copy of an element is several times faster than one made attribute by attribute.
  const isWhole = newName === name && names.length <= MAX_ATTRIBUTES;
  const copy = isWhole ? doc.importNode(from, false) : doc.createElement(newName);
  if (!isWhole) setAttributes(from, copy);
  for (const named of names) boundValue(copy, named);
  walk.origins.set(copy, from);
  const isPicture = name === 'img' || name === 'amp-img';
  if (isPicture && !(walk.may.picture() && copyPicture(from, copy))) return;
  if (name === 'source') lazySource(from, copy);
  if (name === 'video') copyPoster(from, copy);
  to.appendChild(copy);
  copyChildren(walk, shadow ?? from, copy, depth + 1);
  if (name === 'li' && isPairInLine(from)) copy.firstChild?.after(' ');
}

/** An empty cell keeps its row in shape; other empty boxes show nothing. */
function isEmptyBox(name: string, element: Element): boolean {
  return BOXES.has(name) && name !== 'td' && name !== 'th' && !firstChildOf(element);
}

/** Hidden parts, menus and furniture. */
function isLeftOut(walk: Walk, from: Element, names: readonly string[]): boolean {
  let mayHide = false;
  let isNamed = false;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] ?? '';
    if (name === 'class' || name === 'id') isNamed = true;
    else if (HIDING.has(name)) mayHide = true;
  }
  if (mayHide && isPutAway(walk, from, names)) return true;
  if (!isNamed || !walk.isFurniture(from)) return false;
  walk.pruned.push(from);
  return true;
}

/** The test, but for the boxes to spare. */
function sparing(
  spare: ((element: Element) => boolean) | undefined,
  isFurniture: (element: Element) => boolean,
): (element: Element) => boolean {
  return spare ? (element) => isFurniture(element) && !spare(element) : isFurniture;
}

/**
 * Every later step looks values up in words of its own: of a name without end its beginning stays, and any other value is
 * taken away. Addresses of pictures and films may hold a file.
 */
function boundValue(copy: Element, name: string): void {
  const isNaming = NAMING.has(name);
  if (!isNaming && !BOUNDED.has(name)) return;
  const value = copy.getAttribute(name);
  if (value === null || value.length <= (isNaming ? MAX_NAME_CHARS : MAX_TEXT_CHARS)) return;
  if (isNaming) copy.setAttribute(name, value.slice(0, MAX_NAME_CHARS));
  else copy.removeAttribute(name);
}

const NAMING = new Set(['class', 'id', 'rel', 'itemprop', 'role']);
const MAX_TEXT_CHARS = 4_000;
const BOUNDED = new Set([
  ...['href', 'cite', 'title', 'alt', 'style', 'aria-label', 'content', 'value'],
  ...['name', 'datetime', 'type', 'sizes', 'media'],
]);

const HIDING = new Set(['hidden', 'aria-hidden', 'style', 'role']);

function isPutAway({ reveal, isHidden, leaveOut }: Walk, from: Element, names: readonly string[]): boolean {
  if (isHidden(from, names) && !(reveal && isHeldBack(from, leaveOut.size > 0))) return true;
  return NEVER_ROLES.has(nameAttributeOf(from, 'role'));
}

/** Readability knows no custom elements: they are replaced by their content. */
function copiedName(name: string, from: Element): string {
  const known = RENAMED.get(name);
  if (known || !name.includes('-')) return known ?? name;
  return from.querySelector(BLOCK_CHILD) || !rawText(from).trim() ? 'div' : 'span';
}

const RENAMED: ReadonlyMap<string, string> = new Map([
  ['amp-img', 'img'],
  ['center', 'div'],
  ['main', 'div'],
  ['hgroup', 'div'],
  ['font', 'span'],
]);

function setAttributes(from: Element, to: Element): void {
  for (const name of attributeNamesOf(from)) {
    if (!KEPT_ATTRIBUTES.has(name)) continue;
    // A file may stand in an address.
    const value = wholeAttribute(from, name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** Of a `<noscript>` only a picture is taken: often the real one behind a lazy placeholder. */
function copyNoscript(walk: Walk, from: Element, to: Element): void {
  const held = walk.pictureIn(from);
  if (!held) return;
  const before = pictureBefore(to);
  const image = walk.doc.createElement('img');
  for (const name of ['src', 'srcset', 'sizes', 'alt', 'width', 'height']) {
    const value = held.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  const placeholder = before && walk.origins.get(before);
  if (!copyHeldPicture(held, from, image, placeholder)) return;
  if (before) before.replaceWith(image);
  else to.appendChild(image);
}

/** The picture that a box ends with; what says nothing, such as a spinner, may follow it where it is only a blank. */
function pictureBefore(box: Element): Element | undefined {
  const last = box.lastChild;
  if (last && isImage(last)) return last as Element;
  let at = last;
  while (at && !isImage(at) && !/\S/.test(at.textContent ?? '')) at = at.previousSibling;
  return at && isImage(at) && isStandIn((at as Element).getAttribute('src') ?? '')
    ? (at as Element)
    : undefined;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const isImage = (node: Node): boolean => node instanceof HTMLImageElement;
