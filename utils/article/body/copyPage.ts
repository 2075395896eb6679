// The working copy. Most nodes of a news page are never article, so the page is pruned while it is copied: scripts,
// menus, forms' fields and hidden parts never reach Readability. The live page is only read.
import { BOXES, KEPT_ATTRIBUTES, NEVER, NEVER_ROLES } from './copyRules.ts';
import { isHeldBack, isHidden } from './hiddenParts.ts';
import { lazySource } from './lazyImages.ts';
import { type NodeReader, nodeReader } from './nodes.ts';
import { noscriptPictures } from './noscriptPictures.ts';
import { furnitureTest, proseBox, proseIn } from './pruneFurniture.ts';

export interface PageCopy {
  readonly doc: Document;
  /** The live element each copied one came from. */
  readonly origins: ReadonlyMap<Element, Element>;
  /** Live boxes that were left out although people see them. */
  readonly pruned: readonly PrunedBox[];
}

export interface PrunedBox {
  readonly element: Element;
  readonly pass: string;
}

const BLOCK_CHILD = 'p,div,section,article,ul,ol,table,figure,h1,h2,h3,h4,h5,h6,blockquote,pre';
const MAX_NODES = 60_000;
const MAX_DEPTH = 400;
/** Characters of paragraphs that make a frame worth opening. */
const FRAME_PROSE = 500;

/**
 * Copies what may be article. Of a page of more than 60,000 elements only the box that holds most of its prose is looked
 * at, and never more than as many nodes.
 */
export function copyPage(live: Document, without: readonly string[] = []): PageCopy {
  const doc = live.implementation.createHTMLDocument('');
  const origins = new Map<Element, Element>();
  const pruned: PrunedBox[] = [];
  const body = live.documentElement.querySelector('body');
  if (body) {
    const read = nodeReader();
    const walk: Walk = {
      read,
      doc,
      origins,
      pruned,
      pictureIn: noscriptPictures(read, body),
      left: MAX_NODES,
      reveal: !without.includes('revealHeldBack'),
      isFurniture: without.includes('pruneFurniture') ? () => false : furnitureTest(read, body),
    };
    // Outside of its document until it is whole: there the browser looks at every element that comes in.
    const copy = doc.createElement('body');
    setAttributes(walk, body, copy);
    origins.set(copy, body);
    const isHuge = walk.read.byTag(body, '*').length > MAX_NODES;
    copyChildren(walk, (isHuge && proseBox(walk.read, body)) || body, copy, 0);
    doc.body = copy;
  }
  return { doc, origins, pruned };
}

interface Walk {
  readonly read: NodeReader;
  readonly doc: Document;
  readonly origins: Map<Element, Element>;
  readonly pruned: PrunedBox[];
  readonly reveal: boolean;
  readonly isFurniture: (element: Element) => boolean;
  readonly pictureIn: (noscript: Element) => Element | undefined;
  left: number;
}

function copyChildren(walk: Walk, from: Node, to: Element, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const { firstChild, nextSibling } = walk.read;
  for (let child = firstChild(from); child; child = nextSibling(child)) copyNode(walk, child, to, depth);
}

function copyNode(walk: Walk, node: Node, to: Element, depth: number): void {
  if (walk.left-- <= 0) return;
  const type = walk.read.nodeType(node);
  if (type === 3) copyText((node as Text).data, to);
  else if (type === 1) copyElement(walk, node as Element, to, depth);
}

/** White space at the beginning of a box or behind one shows nothing; it is a third of many pages' nodes. */
function copyText(text: string, to: Element): void {
  if (!/\S/.test(text)) {
    const beside = to.lastChild ?? to;
    if (beside.nodeType === 1 && BOXES.has((beside as Element).localName) && !isPreformatted(to)) return;
  }
  to.append(text);
}

const isPreformatted = (element: Element) => element.closest('pre') !== null;

/** A frame of the page's own origin that holds an article is opened in place. */
function copyFrame(walk: Walk, frame: Element, to: Element, depth: number): boolean {
  let body: HTMLElement | null = null;
  try {
    body = (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return false;
  }
  if (!body || proseIn(walk.read, body) < FRAME_PROSE) return false;
  const box = walk.doc.createElement('div');
  to.appendChild(box);
  copyChildren(walk, body, box, depth + 1);
  return true;
}

function copyElement(walk: Walk, from: Element, to: Element, depth: number): void {
  const { read, doc } = walk;
  const name = read.localName(from);
  if (NEVER.has(name)) return;
  if (name === 'noscript') {
    copyNoscript(walk, from, to);
    return;
  }
  // Most elements bear no attribute, or one: asked for their names first, they need not be asked for each.
  const names = read.attributeNames(from);
  if (names.length && isLeftOut(walk, from, names)) return;
  if (name === 'iframe' && copyFrame(walk, from, to, depth)) return;
  if (name === 'slot') {
    for (const node of (from as HTMLSlotElement).assignedNodes({ flatten: true }))
      copyNode(walk, node, to, depth);
    return;
  }
  const shadow = read.shadowRoot(from);
  if (!shadow && isEmptyBox(read, name, from) && !names.includes('id')) return;
  const newName = copiedName(read, name, from);
  // The browser's own copy of an element is several times faster than one made attribute by attribute.
  const copy = newName === name ? doc.importNode(from, false) : doc.createElement(newName);
  if (newName !== name) setAttributes(walk, from, copy);
  walk.origins.set(copy, from);
  if (name === 'img' || name === 'amp-img' || name === 'source') lazySource(from, copy);
  to.appendChild(copy);
  copyChildren(walk, shadow ?? from, copy, depth + 1);
}

/** An empty cell keeps its row in shape; any other empty box shows nothing. */
function isEmptyBox(read: NodeReader, name: string, element: Element): boolean {
  return BOXES.has(name) && name !== 'td' && name !== 'th' && !read.firstChild(element);
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
  walk.pruned.push({ element: from, pass: 'pruneFurniture' });
  return true;
}

const HIDING = new Set(['hidden', 'aria-hidden', 'style', 'role']);

function isPutAway({ read, reveal }: Walk, from: Element, names: readonly string[]): boolean {
  if (isHidden(read, from, names) && !(reveal && isHeldBack(read, from))) return true;
  return NEVER_ROLES.has(read.attribute(from, 'role') ?? '');
}

/** Readability knows no custom elements: they become what they hold. */
function copiedName(read: NodeReader, name: string, from: Element): string {
  const known = RENAMED.get(name);
  if (known || !name.includes('-')) return known ?? name;
  return from.querySelector(BLOCK_CHILD) || !read.text(from).trim() ? 'div' : 'span';
}

const RENAMED: ReadonlyMap<string, string> = new Map([
  ['amp-img', 'img'],
  ['center', 'div'],
  ['main', 'div'],
  ['hgroup', 'div'],
  ['font', 'span'],
]);

function setAttributes(walk: Walk, from: Element, to: Element): void {
  for (const name of walk.read.attributeNames(from)) {
    if (!KEPT_ATTRIBUTES.has(name)) continue;
    const value = walk.read.attribute(from, name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** Of what a `<noscript>` holds only a picture is taken: often the one whose place another holds until it is seen. */
function copyNoscript(walk: Walk, from: Element, to: Element): void {
  const held = walk.pictureIn(from);
  if (!held) return;
  const before = to.lastChild;
  const image = walk.doc.createElement('img');
  for (const name of ['src', 'srcset', 'sizes', 'alt', 'width', 'height']) {
    const value = held.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  if (/\b[01](px)?$/.test(held.getAttribute('width') ?? '')) return;
  if (before instanceof HTMLImageElement) before.replaceWith(image);
  else to.appendChild(image);
}
