// Reading a hostile page: a form whose fields are named `parentNode` or `textContent` hides the real properties.

const ELEMENT = 1;

/** The parent element, whatever the element's form fields are called. */
export function parentOf(node: Node): Element | null {
  // No `instanceof Object`: in Firefox the page's nodes are not made of a content script's Object.
  const parent = (
    isForm(node) ? Reflect.get(Node.prototype, 'parentNode', node) : node.parentNode
  ) as Node | null;
  return parent && isElement(parent) ? parent : null;
}

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return isForm(node) || node.nodeType === ELEMENT;
}

function isForm(node: Node): boolean {
  return typeof node.nodeName !== 'string' || node.nodeName === 'FORM' || node.nodeName === 'form';
}

/** Upper-case tag name; `FORM` for a form that hides its own. */
export function tagOf(element: Element): string {
  return isForm(element) ? 'FORM' : element.nodeName.toUpperCase();
}

/** The lowest element that holds both nodes. */
export function commonAncestor(one: Node, other: Node): Element | null {
  let at: Element | null = isElement(one) ? one : parentOf(one);
  while (at && !contains(at, other)) at = parentOf(at);
  return at;
}

/** `ancestor.contains(node)`, also for a form with a field of that name. */
export function contains(ancestor: Node, node: Node): boolean {
  return Node.prototype.contains.call(ancestor, node);
}

const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'SELECT',
  'TEXTAREA',
  'OBJECT',
  'BUTTON',
]);

/** Whether an element's text is no text for people. */
export function isUnread(element: Element): boolean {
  return UNREAD.has(tagOf(element));
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL BR'.split(
    ' ',
  ),
);

/** Whether an element stands on lines of its own, by its tag. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(tagOf(element));
}

/** Where an inline element begins or ends. */
const EDGE = '\ue000';
/** Between two words that only a style sheet keeps apart, as "PremiumThe title". */
const GLUED = /(?<=[\p{Ll}\d%.!?])\ue000+(?=\p{Lu}\p{Ll})/gu;

/**
 * The text people see in an element: scripts left out, white space collapsed, a space where a block begins or ends.
 * @param skip elements to leave out with all they hold
 */
export function readableText(root: Node, skip?: (element: Element) => boolean, longest = 2000): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > longest) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      parts.push(data);
      length += data.length;
      return;
    }
    if (!isElement(node) || isUnread(node) || (node !== root && skip?.(node))) return;
    const edge = isBlock(node) ? ' ' : EDGE;
    parts.push(edge);
    for (const child of Node.prototype.hasChildNodes.call(node) ? childrenOf(node) : []) visit(child);
    parts.push(edge);
  };
  visit(root);
  return collapse(parts.join('').replace(GLUED, ' ').replaceAll(EDGE, ''));
}

/** An attribute's value, also of a form with a field named `getAttribute`. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Length of all text in an element, white space and scripts included: quick, for ruling out. */
export function textLength(element: Element): number {
  const text: unknown = isForm(element)
    ? Reflect.get(Node.prototype, 'textContent', element)
    : element.textContent;
  return typeof text === 'string' ? text.length : 0;
}

/** White space of all kinds as one space; soft hyphens and zero-width spaces out. */
export function collapse(text: string): string {
  const bare = /[\u00ad\u200b\u2060\ufeff]/.test(text)
    ? text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    : text;
  return bare.replace(/\s+/g, ' ').trim();
}

function childrenOf(element: Element): Iterable<Node> {
  const children: unknown = isForm(element)
    ? Reflect.get(Node.prototype, 'childNodes', element)
    : element.childNodes;
  return children as NodeListOf<ChildNode>;
}
