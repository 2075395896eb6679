// Foreign content as data, between the page's nodes and ours. Whatever a page may have hung on a node (handlers that were
// compiled already, properties, prototypes) stays behind: of an element there is its name and its attributes' texts.
import { allowedValue } from './attributes.ts';
import { NAMESPACES, type Space, treatmentOf } from './markup.ts';

export type ForeignNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'element';
      readonly space: Space;
      readonly name: string;
      readonly attributes: readonly (readonly [name: string, value: string])[];
      readonly children: readonly ForeignNode[];
    };

/** Deeper than any article; below it only the text is kept. */
const MAX_DEPTH = 120;
/** Nodes; more is no article. */
const MAX_NODES = 200_000;

interface Budget {
  nodesLeft: number;
}

/** Reads foreign HTML into data. It is parsed in a document of its own, which is never shown and runs nothing. */
export function parseForeign(html: string): readonly ForeignNode[] {
  // What comes before a `<body>` may be taken for the head's, a `<noscript>` for one.
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return childrenOf(body, 0, { nodesLeft: MAX_NODES });
}

function childrenOf(parent: Node, depth: number, budget: Budget): readonly ForeignNode[] {
  const found: ForeignNode[] = [];
  for (let node = parent.firstChild; node && budget.nodesLeft > 0; node = node.nextSibling) {
    budget.nodesLeft--;
    if (node.nodeType === Node.TEXT_NODE) found.push({ kind: 'text', text: (node as Text).data });
    else if (node.nodeType === Node.ELEMENT_NODE) found.push(...readElement(node as Element, depth, budget));
  }
  return found;
}

function readElement(element: Element, depth: number, budget: Budget): readonly ForeignNode[] {
  const treatment = treatmentOf(element.namespaceURI, element.localName);
  if (treatment.kind === 'nothing') return [];
  if (depth > MAX_DEPTH) return [{ kind: 'text', text: element.textContent ?? '' }];
  // A frame's own text is for browsers without frames.
  const isFrame = element.localName === 'iframe';
  const children = isFrame ? [] : childrenOf(element, depth + 1, budget);
  if (treatment.kind === 'contents') return children;
  const { space, name } = treatment;
  const attributes: (readonly [string, string])[] = [];
  for (const attribute of element.getAttributeNames()) {
    const value = allowedValue(space, name, attribute, element.getAttribute(attribute) ?? '');
    if (value !== undefined) attributes.push([attribute, value]);
  }
  return [{ kind: 'element', space, name, attributes, children }];
}

/** Makes nodes of the data, in a document that isn't shown. */
export function buildForeign(doc: Document, nodes: readonly ForeignNode[]): DocumentFragment {
  const fragment = doc.createDocumentFragment();
  for (const node of nodes) append(doc, fragment, node);
  return fragment;
}

function append(doc: Document, parent: Node, node: ForeignNode): void {
  if (node.kind === 'text') {
    parent.appendChild(doc.createTextNode(node.text));
    return;
  }
  const element = doc.createElementNS(NAMESPACES[node.space], node.name);
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  for (const child of node.children) append(doc, element, child);
  parent.appendChild(element);
}
