// What lies in what: shadow roots and frames count as part of the page, and a frame we may not look into is simply opaque.
import { firstChildOf, nameAttributeOf, parentOf, treeOf } from '../../shared/dom/nodes.ts';
import type { OpenShadow } from '../promptTypes.ts';

/** The parent element, across shadow roots and out of same-origin frames. */
export function outerParentOf(element: Element): Element | undefined {
  const parent = parentOf(element);
  if (parent) return parent;
  const root = treeOf(element);
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

/**
 * The element and its ancestors, innermost first, across shadow roots and same-origin frames; with `openShadow`, what a
 * custom element draws around its children, too.
 */
export function* lineage(element: Element, openShadow?: OpenShadow): Generator<Element> {
  let at: Element | undefined = element;
  for (let steps = 0; at && steps < 200; steps++) {
    yield at;
    const outer = outerParentOf(at);
    at = (openShadow && outer?.localName.includes('-') && slotOf(at, outer, openShadow)) || outer;
  }
}

/** Where a host's shadow tree shows one of its children. */
function slotOf(child: Element, host: Element, openShadow: OpenShadow): Element | undefined {
  const slots = shadowOf(host, openShadow)?.querySelectorAll('slot') ?? [];
  return Array.from(slots).find((slot) => slot.assignedNodes().includes(child));
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
  return `${nameAttributeOf(element, 'id')} ${nameAttributeOf(element, 'class')}`;
}

/** What lies inside an element but not among its children: its frame's document or its shadow tree. */
export function innerTree(element: Element, openShadow: OpenShadow): Node | undefined {
  const name = element.localName;
  if (name === 'iframe' || name === 'frame') return documentIn(element);
  // Asking every element costs; a host is a custom element or, nearly always, has no children of its own.
  if (!MAY_HOST.test(name)) return undefined;
  if (!name.includes('-') && firstChildOf(element)) return undefined;
  return shadowOf(element, openShadow);
}

const MAY_HOST = /-|^(div|span|section|aside|p)$/;
