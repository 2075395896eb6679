// Boxes are told by their looks: a page builder gives every part of a body the same tags and classes.

/** Tags of parts of a text; what stands around them is their box. */
const PARTS = new Set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th blockquote pre figure'.split(' '),
);

/** Numbers that are the same for what looks the same on one page. */
export interface Signature {
  /** What an element looks like from outside: tags and classes, its own and those of two elements around it. */
  readonly looks: number;
  /** What the box it stands in looks like, its own tags (paragraph, list, table, …) left out. */
  readonly box: number;
}

/** Reads signatures of one page's elements, each once: many blocks share an element, and many elements a parent. */
export function signatureReader(): (element: Element) => Signature {
  const known = new Map<Element, Signature>();
  const around = new Map<Element, number>();
  const classes = new Map<string, string>();
  const numberOf = numbering();
  const partOf = (element: Element) => {
    const given = element.getAttribute('class') ?? '';
    let plain = classes.get(given);
    if (plain === undefined) {
      // Digits number what is otherwise alike.
      plain = given.replace(/\d+/g, '');
      classes.set(given, plain);
    }
    return numberOf(`${element.localName}.${plain}`);
  };
  const aroundOf = (parent: Element) => {
    let found = around.get(parent);
    if (found === undefined) {
      const outer = parent.parentElement;
      found = numberOf(`${partOf(parent)}<${outer ? partOf(outer) : ''}`);
      around.set(parent, found);
    }
    return found;
  };
  const looksOf = (element: Element) => {
    const parent = element.parentElement;
    return numberOf(`${partOf(element)}<<${parent ? aroundOf(parent) : ''}`);
  };
  return (element) => {
    let found = known.get(element);
    if (!found) {
      let box = element;
      while (PARTS.has(box.localName) && box.parentElement) box = box.parentElement;
      const looks = looksOf(element);
      found = { looks, box: box === element ? looks : looksOf(box) };
      known.set(element, found);
    }
    return found;
  };
}

/** Gives each text a number of its own, the same whenever it comes. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const { size } = numbers;
    numbers.set(text, size);
    return size;
  };
}
