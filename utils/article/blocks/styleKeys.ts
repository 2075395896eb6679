// Style keys: numbers for elements with the same tags and classes. Page builders give every part of a body the same ones.

/** Tags of the parts of a text; their box is the first ancestor of another tag. */
const PARTS = new Set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th blockquote pre figure'.split(' '),
);

/** Numbers that are equal for elements of the same style on one page. */
export interface StyleKeys {
  /** Tag and classes of the element and of its two nearest ancestors. */
  readonly element: number;
  /** The same for its box: the nearest ancestor that is no paragraph, list, table or the like. */
  readonly box: number;
}

/** Reads the style keys of one page's elements, each once: many blocks share an element, many elements a parent. */
export function styleKeyReader(): (element: Element) => StyleKeys {
  const known = new Map<Element, StyleKeys>();
  const around = new Map<Element, number>();
  const classes = new Map<string, string>();
  const numberOf = numbering();
  const partOf = (element: Element) => {
    const given = element.getAttribute('class') ?? '';
    let plain = classes.get(given);
    if (plain === undefined) {
      // Digits only number otherwise equal classes.
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
  const keyOf = (element: Element) => {
    const parent = element.parentElement;
    return numberOf(`${partOf(element)}<<${parent ? aroundOf(parent) : ''}`);
  };
  return (element) => {
    let found = known.get(element);
    if (!found) {
      let box = element;
      while (PARTS.has(box.localName) && box.parentElement) box = box.parentElement;
      const key = keyOf(element);
      found = { element: key, box: box === element ? key : keyOf(box) };
      known.set(element, found);
    }
    return found;
  };
}

/** Gives each text a number, the same every time. */
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
