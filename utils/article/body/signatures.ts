// Boxes are told by their looks: a page builder gives every part of a body the same tags and classes.

const PARTS = /^(?:p|h[2-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|figure)$/;
const GENERATIONS = 3;

export interface Signature {
  readonly looks: string;
  readonly box: string;
}

/** Signatures found before: many blocks share an element. */
export type Signatures = Map<Element, Signature>;

export function signaturesOf(element: Element, known: Signatures): Signature {
  const before = known.get(element);
  if (before) return before;
  let box = element;
  while (PARTS.test(box.localName) && box.parentElement) box = box.parentElement;
  const found = { looks: looksOf(element), box: looksOf(box) };
  known.set(element, found);
  return found;
}

/** Digits are left out: they number what is otherwise alike. */
function looksOf(element: Element): string {
  let looks = '';
  let up: Element | null = element;
  for (let i = 0; up && i < GENERATIONS; i++, up = up.parentElement)
    looks += `${up.localName}.${(up.getAttribute('class') ?? '').replace(/\d+/g, '')}<`;
  return looks;
}
