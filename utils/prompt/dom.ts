// Reading a hostile page: a form whose field is called "parentElement" must not lead us astray, shadow roots and
// frames count as part of the page, and a frame we may not look into is simply opaque.
import type { OpenShadow } from './types.ts';

/** A property of a node as the platform defines it, whatever the page has put in front of it. */
function read(node: Node, prototype: object, name: string): unknown {
  return Reflect.get(prototype, name, node);
}

export function childNodesOf(node: Node): NodeListOf<ChildNode> {
  return read(node, Node.prototype, 'childNodes') as NodeListOf<ChildNode>;
}

/** The parent element, across shadow roots and out of same-origin frames. */
export function parentOf(element: Element): Element | undefined {
  const parent = read(element, Node.prototype, 'parentElement') as Element | null;
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element);
  if (isShadowRoot(root)) return root.host;
  return frameOf(element.ownerDocument);
}

/** The frame element that shows a document, when it is a same-origin one. */
export function frameOf(doc: Document): Element | undefined {
  try {
    return doc.defaultView?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** The document inside a frame element, when we may look into it. */
export function documentIn(element: Element): Document | undefined {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The element and its ancestors, innermost first, across shadow roots and same-origin frames. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Element | undefined = element, steps = 0; at && steps < 200; at = parentOf(at), steps++)
    yield at;
}

export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  const view = element.ownerDocument.defaultView ?? window;
  return view.getComputedStyle(element, pseudo);
}

/** Open shadow roots only; the edge hands in a better one. */
export const openShadowOnly: OpenShadow = (element) => element.shadowRoot;

/** The shadow root of an element, when it may have one and it can be had. */
export function shadowOf(element: Element, openShadow: OpenShadow): ShadowRoot | undefined {
  try {
    return openShadow(element) ?? undefined;
  } catch {
    return undefined;
  }
}

/** id and class names in one string; for hints only. */
export function nameOf(element: Element): string {
  return `${Element.prototype.getAttribute.call(element, 'id') ?? ''} ${Element.prototype.getAttribute.call(element, 'class') ?? ''}`;
}

/** What lies inside an element but not among its children: its frame's document or its shadow tree. */
export function innerTree(element: Element, openShadow: OpenShadow): Node | undefined {
  const name = element.localName;
  if (name === 'iframe' || name === 'frame') return documentIn(element);
  // Asking every element costs; a host is a custom element or, nearly always, has no children of its own.
  if (!MAY_HOST.test(name)) return undefined;
  if (!name.includes('-') && read(element, Node.prototype, 'firstChild')) return undefined;
  return shadowOf(element, openShadow);
}

const MAY_HOST = /-|^(div|span|section|aside|p)$/;
