// Reading a hostile page's DOM: a form control named `textContent` or an image named `querySelectorAll` hides the real
// property behind itself, so the few properties metadata needs are read through their prototypes.

import { evenSpaces } from '../text.ts';

/** Every element in document order that matches, whatever the page named its forms and images. */
export function queryAll(doc: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(doc, selector)];
}

/** Every element of that tag name in document order; for a browser by far the cheapest question. */
export function allNamed(doc: Document, tag: string): Iterable<Element> {
  return Document.prototype.getElementsByTagName.call(doc, tag);
}

/** The document's root element; null in a document without any. */
export function rootOf(doc: Document): Element | null {
  return Reflect.get(Document.prototype, 'documentElement', doc);
}

/** The element's parent element, or null at the root. */
export function parentOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node);
}

/** The element's own and inherited text as the DOM has it, nothing left out. */
export function rawText(node: Node): string {
  return Reflect.get(Node.prototype, 'textContent', node) ?? '';
}

export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name)?.trim() ?? '';
}

/** Whether `outer` is `inner` or one of its ancestors. */
export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Lower-case class names, id and test id as one string, for matching against name patterns. */
export function namesOf(element: Element): string {
  if (!Element.prototype.hasAttributes.call(element)) return '';
  const { getAttribute } = Element.prototype;
  const own = getAttribute.call(element, 'class')?.trim() ?? '';
  const id = getAttribute.call(element, 'id')?.trim() ?? '';
  const test = getAttribute.call(element, 'data-testid')?.trim() ?? '';
  const quality = getAttribute.call(element, 'data-qa')?.trim() ?? '';
  return `${own} ${id} ${test} ${quality}`.toLowerCase();
}

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'button',
  'select',
  'textarea',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);

/** What was read inside elements, for texts of the same length: a box and what stands in it are often asked about. */
export type TextsRead = Map<Element, string>;

/**
 * The text a reader would see, on one line per block: scripts, icons, buttons and forms left out, a line break between
 * blocks, a space where two inline elements touch without one.
 * @param limit characters after which reading stops; a longer text comes back cut off there
 * @param known texts read with the same limit, to which this one's are added
 */
export function visibleText(element: Element, limit = 2000, known?: TextsRead): string {
  if (element instanceof HTMLFormElement) return '';
  // Spaces are even by now, and breaks are ours: plain characters are found fastest.
  const text = readInside(element, limit * 1.5, known)
    .trim()
    .replace(/ {2,}/g, ' ');
  return text.replace(/ ?\n[ \n]*/g, '\n').slice(0, limit);
}

/** What stands inside `element`, blocks apart. A form may have hidden its own children: it is left out. */
function readInside(element: Element, limit: number, known: TextsRead | undefined): string {
  const before = known?.get(element);
  if (before !== undefined) return before;
  let text = '';
  for (let node = element.firstChild; node && text.length <= limit; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      text += evenSpaces((node as Text).data);
      continue;
    }
    const child = node as Element;
    const tag: unknown = child.localName;
    if (tag === undefined) continue;
    if (typeof tag !== 'string' || tag === 'form') {
      if (!Element.prototype.matches.call(child, HIDDEN)) text += '\n\n';
    } else if (tag === 'br') text += '\n';
    else if (SILENT.has(tag) || isHidden(child)) continue;
    else if (!INLINE.has(tag)) text += `\n${readInside(child, limit, known)}\n`;
    else if (text && IN_WORD.test(text.charAt(text.length - 1)))
      text += ` ${readInside(child, limit, known)} `;
    else text += readInside(child, limit, known);
  }
  known?.set(element, text);
  return text;
}

/** No space, punctuation or symbol. */
const IN_WORD = /[^\s!-/:-@[-`{-~\u2000-\u206f]/;
const HIDDEN = '[hidden], [aria-hidden="true"]';

/** The elements directly inside, the first so many of them. */
export function childElements(element: Element, most = Number.POSITIVE_INFINITY): Element[] {
  const children: HTMLCollection = Reflect.get(Element.prototype, 'children', element);
  const found: Element[] = [];
  for (let child = children.item(0), at = 1; child && at <= most; child = children.item(at++))
    found.push(child);
  return found;
}

/** Whether there is an element directly inside. */
export function hasElements(element: Element): boolean {
  return Reflect.get(Element.prototype, 'firstElementChild', element) !== null;
}

function isHidden(element: Element): boolean {
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}
