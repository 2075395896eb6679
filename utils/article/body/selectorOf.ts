import type { NodeReader } from './nodes.ts';

/**
 * CSS paths from a document's root to its elements, by the nearest id that is the only one of its kind and by place
 * among siblings below it. A path is found once, however many elements stand below it.
 */
export function selectorReader(read: NodeReader): (element: Element) => string {
  const known = new Map<Element, string>();
  const selectorOf = (element: Element): string => {
    let selector = known.get(element);
    if (selector === undefined) {
      selector = ownId(read, element) ?? pathTo(element);
      known.set(element, selector);
    }
    return selector;
  };
  const pathTo = (element: Element): string => {
    const parent = read.parent(element);
    if (!parent) return read.localName(element);
    let place = 1;
    for (let before = read.previous(element); before; before = read.previous(before)) place++;
    return `${selectorOf(parent)} > ${CSS.escape(read.localName(element))}:nth-child(${place})`;
  };
  return selectorOf;
}

/** The selector by an element's id, when no other element bears it. */
function ownId(read: NodeReader, element: Element): string | undefined {
  const id = read.attribute(element, 'id');
  if (!id) return undefined;
  const selector = `#${CSS.escape(id)}`;
  return element.ownerDocument.querySelectorAll(selector).length === 1 ? selector : undefined;
}
