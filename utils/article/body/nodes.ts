// Reading a page's nodes safely. A form or a document answers `node.firstChild` with its own field of that name when
// the page holds one (DOM clobbering), so the tree is read through the prototypes' getters.

function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No getter ${name}`);
  return uncurried(get) as (node: Node) => T;
}

/** A method as a function of its object: `(node, …) => method.call(node, …)`, without a call of its own in between. */
function uncurried(method: (...given: never[]) => unknown): unknown {
  return Function.prototype.call.bind(method);
}

/** The getters, taken once, when first needed (module scope only declares). */
export interface NodeReader {
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly nodeType: (node: Node) => number;
  /** Lower-case tag name. */
  readonly localName: (node: Node) => string;
  readonly text: (node: Node) => string;
  readonly attribute: (node: Node, name: string) => string | null;
  readonly attributeNames: (node: Node) => readonly string[];
  readonly shadowRoot: (node: Node) => ShadowRoot | null;
  readonly parent: (node: Node) => Element | null;
  readonly previous: (node: Node) => Element | null;
  readonly children: (node: Node) => HTMLCollection;
  readonly byTag: (node: Node, name: string) => HTMLCollectionOf<Element>;
}

let reader: NodeReader | undefined;

export function nodeReader(): NodeReader {
  reader ??= takeGetters();
  return reader;
}

function takeGetters(): NodeReader {
  const { getAttribute, getAttributeNames, getElementsByTagName } = Element.prototype;
  return {
    firstChild: getter(Node.prototype, 'firstChild'),
    nextSibling: getter(Node.prototype, 'nextSibling'),
    nodeType: getter(Node.prototype, 'nodeType'),
    localName: getter(Element.prototype, 'localName'),
    text: getter(Node.prototype, 'textContent'),
    attribute: uncurried(getAttribute) as NodeReader['attribute'],
    attributeNames: uncurried(getAttributeNames) as NodeReader['attributeNames'],
    shadowRoot: getter(Element.prototype, 'shadowRoot'),
    parent: getter(Node.prototype, 'parentElement'),
    previous: getter(Element.prototype, 'previousElementSibling'),
    children: getter(Element.prototype, 'children'),
    byTag: uncurried(getElementsByTagName) as NodeReader['byTag'],
  };
}
