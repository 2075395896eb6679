// Reads a page's nodes, whatever the page calls its own. A form or a document answers `node.firstChild` with a field of
// that name when it holds one (DOM clobbering), so properties are read and methods called as the platform defines them.

import { realDocument } from './unclobberedDocument.ts';

type Read<T> = (node: Node) => T;

/** A getter as a function of its node, with no call of its own in between: copying a page asks hundreds of thousands. */
function getter<T>(owner: object, name: string): Read<T> {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new TypeError(`No getter ${name}`);
  return Function.prototype.call.bind(get) as Read<T>;
}

// Getters are taken when they are first needed: modules only declare.
let readFirstChild: Read<Node | null> | undefined;
let readNextSibling: Read<Node | null> | undefined;
let readType: Read<number> | undefined;
let readTag: Read<string> | undefined;
let readText: Read<string | null> | undefined;
let readParent: Read<Element | null> | undefined;

export function firstChildOf(node: Node): Node | null {
  readFirstChild ??= getter(Node.prototype, 'firstChild');
  return readFirstChild(node);
}

export function nextSiblingOf(node: Node): Node | null {
  readNextSibling ??= getter(Node.prototype, 'nextSibling');
  return readNextSibling(node);
}

export function nodeTypeOf(node: Node): number {
  readType ??= getter(Node.prototype, 'nodeType');
  return readType(node);
}

/** Lower-case tag name of an element. */
export function tagOf(element: Node): string {
  readTag ??= getter(Element.prototype, 'localName');
  return readTag(element);
}

/** All text inside, scripts and hidden parts included. */
export function rawText(node: Node): string {
  readText ??= getter(Node.prototype, 'textContent');
  return readText(node) ?? '';
}

/** The parent element, or null at the root. */
export function parentOf(node: Node): Element | null {
  readParent ??= getter(Node.prototype, 'parentElement');
  return readParent(node);
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

export function childNodesOf(node: Node): NodeListOf<ChildNode> {
  return Reflect.get(Node.prototype, 'childNodes', node);
}

export function childrenOf(element: Node): HTMLCollection {
  return Reflect.get(Element.prototype, 'children', element);
}

export function previousElementOf(element: Node): Element | null {
  return Reflect.get(Element.prototype, 'previousElementSibling', element);
}

/** The document or shadow root that a node stands in. */
export function treeOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** What relative addresses of a node resolve against. */
export function baseAddressOf(node: Node): string {
  return Reflect.get(Node.prototype, 'baseURI', node);
}

export function namespaceOf(element: Node): string | null {
  return Reflect.get(Element.prototype, 'namespaceURI', element);
}

/** In a drawing, or in no namespace, an element of HTML's name offers nothing of what HTML's does. */
export function isHtml(element: Element): element is HTMLElement {
  return namespaceOf(element) === 'http://www.w3.org/1999/xhtml';
}

/** An open shadow root. */
export function shadowRootOf(element: Node): ShadowRoot | null {
  return Reflect.get(Element.prototype, 'shadowRoot', element);
}

/** The elements directly inside, the first so many of them. */
export function childElements(element: Element, most = Number.POSITIVE_INFINITY): Element[] {
  const children = childrenOf(element);
  const found: Element[] = [];
  for (let child = children.item(0), at = 1; child && at <= most; child = children.item(at++))
    found.push(child);
  return found;
}

/** Whether there is an element directly inside. */
export function hasElements(element: Element): boolean {
  return Reflect.get(Element.prototype, 'firstElementChild', element) !== null;
}

/** An attribute as it stands, however long, null without one: for what puts a value back, or takes a file out of it. */
export function wholeAttribute(element: Node, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/**
 * An attribute as it stands, null without one; the beginning of an overlong one.
 * @param most characters of a value that may mean something; a script can give every element one without end
 */
export function rawAttribute(element: Node, name: string, most = 20_000): string | null {
  return Element.prototype.getAttribute.call(element, name)?.slice(0, most) ?? null;
}

/** The same of a name. */
export const MAX_NAME_CHARS = 1_000;

/** An attribute without white space around it, '' without one; the beginning of an overlong one. */
export function attributeOf(element: Node, name: string): string {
  return rawAttribute(element, name)?.trim() ?? '';
}

/** An attribute that names things, '' without one; the beginning of an overlong one. */
export function nameAttributeOf(element: Node, name: string): string {
  return rawAttribute(element, name, MAX_NAME_CHARS) ?? '';
}

export function attributeNamesOf(element: Node): readonly string[] {
  return Element.prototype.getAttributeNames.call(element);
}

/** Lower-case class names, id and test id as one string, for matching against name patterns. */
export function namesOf(element: Element): string {
  if (!Element.prototype.hasAttributes.call(element)) return '';
  const [own, id, test, quality] = ['class', 'id', 'data-testid', 'data-qa'].map((name) =>
    nameAttributeOf(element, name).trim(),
  );
  return `${own} ${id} ${test} ${quality}`.toLowerCase();
}

/** All elements of that tag name inside an element, in document order. */
export function elementsByTag(element: Node, tag: string): HTMLCollectionOf<Element> {
  return Element.prototype.getElementsByTagName.call(element, tag);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element itself or the nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The first element inside that matches. */
export function findInside(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

/** Every element inside that matches, in document order. */
export function queryInside(element: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)];
}

/** Whether `outer` is `inner` or one of its ancestors. */
export function holds(outer: Node, inner: Node | null): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** The lowest element that holds both nodes. */
export function commonAncestor(first: Node, second: Node): Element | null {
  let at: Element | null = isElement(first) ? first : parentOf(first);
  while (at && !holds(at, second)) at = parentOf(at);
  return at;
}

/** The document's first element that matches. */
export function find(doc: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(realDocument(doc), selector);
}

export function findById(doc: Document, id: string): Element | null {
  return Document.prototype.getElementById.call(realDocument(doc), id);
}

/** Every element of the document that matches, in document order. */
export function queryAll(doc: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(realDocument(doc), selector)];
}

/** Every element of the document of that tag name, in document order; for a browser by far the cheapest question. */
export function allNamed(doc: Document, tag: string): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(realDocument(doc), tag);
}

/** The document's root element; null in a document without any. */
export function rootOf(doc: Document): Element | null {
  return Reflect.get(Document.prototype, 'documentElement', realDocument(doc));
}

export function bodyOf(doc: Document): HTMLElement | null {
  return Reflect.get(Document.prototype, 'body', realDocument(doc));
}

/** Walks what lies under `root`, by a mask of `NodeFilter`. */
export function walkerOf(doc: Document, root: Node, shown: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(realDocument(doc), root, shown);
}

/** An element of the document's, not yet in it. */
export function createElementIn<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  name: K,
): HTMLElementTagNameMap[K] {
  return Document.prototype.createElement.call(realDocument(doc), name) as HTMLElementTagNameMap[K];
}

export function createFragmentIn(doc: Document): DocumentFragment {
  return Document.prototype.createDocumentFragment.call(realDocument(doc));
}

export function createRangeIn(doc: Document): Range {
  return Document.prototype.createRange.call(realDocument(doc));
}

/** Where an element is drawn, in the window. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The fonts that a document's scripts and styles have added. */
export function fontsOf(doc: Document): FontFaceSet {
  return Reflect.get(Document.prototype, 'fonts', realDocument(doc));
}
