// Boxes are told by their looks: a page builder gives every part of a body the same tags and classes.

const PARTS = /^(?:p|h[2-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|figure)$/;
const GENERATIONS = 3;

export interface Signature {
  readonly looks: string;
  readonly box: string;
}

/** Reads signatures of one page's elements, each once: many blocks share an element, and many elements a parent. */
export function signatureReader(): (element: Element) => Signature {
  const known = new Map<Element, Signature>();
  const parts = new Map<Element, string>();
  /** Digits are left out: they number what is otherwise alike. */
  const partOf = (element: Element) => {
    let part = parts.get(element);
    if (part === undefined) {
      part = `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}<`;
      parts.set(element, part);
    }
    return part;
  };
  const looksOf = (element: Element) => {
    let looks = '';
    let up: Element | null = element;
    for (let i = 0; up && i < GENERATIONS; i++, up = up.parentElement) looks += partOf(up);
    return looks;
  };
  return (element) => {
    let found = known.get(element);
    if (!found) {
      let box = element;
      while (PARTS.test(box.localName) && box.parentElement) box = box.parentElement;
      const looks = looksOf(element);
      found = { looks, box: box === element ? looks : looksOf(box) };
      known.set(element, found);
    }
    return found;
  };
}
