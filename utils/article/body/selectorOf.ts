import type { NodeReader } from './nodes.ts';

/**
 * A CSS path from the document's root to an element, by the nearest id that is the only one of its kind and by place
 * among siblings below it.
 */
export function selectorOf(read: NodeReader, element: Element): string {
  const root = element.ownerDocument;
  const path: string[] = [];
  for (let at: Element | null = element; at; at = read.parent(at)) {
    const id = read.attribute(at, 'id');
    if (id && root.querySelectorAll(`#${CSS.escape(id)}`).length === 1) {
      path.unshift(`#${CSS.escape(id)}`);
      break;
    }
    if (!read.parent(at)) path.unshift(read.localName(at));
    else {
      let place = 1;
      for (let before = read.previous(at); before; before = read.previous(before)) place++;
      path.unshift(`${CSS.escape(read.localName(at))}:nth-child(${place})`);
    }
  }
  return path.join(' > ');
}
