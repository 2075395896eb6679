// Reading a hostile page's DOM: a form control named `textContent` or an image named `querySelectorAll` hides the real
// property behind itself, so the few properties metadata needs are read through their prototypes.

/** Every element in document order that matches, whatever the page named its forms and images. */
export function queryAll(doc: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(doc, selector)];
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
  const attribute = (name: string) => attributeOf(element, name);
  return `${attribute('class')} ${attribute('id')} ${attribute('data-testid')} ${attribute('data-qa')}`.toLowerCase();
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

/**
 * The text a reader would see, on one line per block: scripts, icons and buttons left out, a line break between
 * blocks, a space where two inline elements touch without one.
 * @param limit characters after which reading stops
 */
export function visibleText(element: Element, limit = 2000): string {
  let text = '';
  const visit = (node: Node): void => {
    if (text.length > limit) return;
    if (node.nodeType === 3) {
      text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    const tag = child.localName;
    if (SILENT.has(tag)) return;
    if (tag === 'br') {
      text += '\n';
      return;
    }
    if (child !== element && isHidden(child)) return;
    const edge = INLINE.has(tag) ? (/[\p{L}\p{N}]$/u.test(text) ? ' ' : '') : '\n';
    text += edge;
    for (const inner of childrenOf(child)) visit(inner);
    text += edge === '' ? '' : edge;
  };
  for (const node of childrenOf(element)) visit(node);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
    .slice(0, limit);
}

function childrenOf(node: Node): Node[] {
  return [...(Reflect.get(Node.prototype, 'childNodes', node) as NodeListOf<ChildNode>)];
}

/** The elements directly inside. */
export function childElements(element: Element): Element[] {
  return childrenOf(element).filter((node): node is Element => node.nodeType === 1);
}

function isHidden(element: Element): boolean {
  return (
    Element.prototype.hasAttribute.call(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true'
  );
}
