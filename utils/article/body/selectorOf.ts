/**
 * A CSS path from the document's root to an element, by the nearest id that is the only one of its kind and by place
 * among siblings below it.
 */
export function selectorOf(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.getAttribute('id');
    if (id && at.ownerDocument.querySelectorAll(`#${CSS.escape(id)}`).length === 1) {
      path.unshift(`#${CSS.escape(id)}`);
      break;
    }
    if (!at.parentElement) path.unshift(at.localName);
    else {
      let place = 1;
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling) place++;
      path.unshift(`${CSS.escape(at.localName)}:nth-child(${place})`);
    }
  }
  return path.join(' > ');
}
