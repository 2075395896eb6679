// `<img name="querySelector">` replaces `document.querySelector` for everybody, content scripts too ("DOM clobbering").
// This returns the document as the browser made it.

/** What Lectern asks a document for; when all of these are as they should be nothing has been clobbered. */
const USED = [
  'activeElement',
  'addEventListener',
  'adoptNode',
  'adoptedStyleSheets',
  'append',
  'baseURI',
  'body',
  'childNodes',
  'children',
  'cloneNode',
  'contentType',
  'createComment',
  'createDocumentFragment',
  'createElement',
  'createElementNS',
  'createNodeIterator',
  'createRange',
  'createTextNode',
  'createTreeWalker',
  'defaultView',
  'doctype',
  'documentElement',
  'documentURI',
  'elementFromPoint',
  'elementsFromPoint',
  'firstChild',
  'firstElementChild',
  'getElementById',
  'getElementsByClassName',
  'getElementsByTagName',
  'getSelection',
  'head',
  'implementation',
  'importNode',
  'links',
  'nodeType',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'removeEventListener',
  'scrollingElement',
  'scripts',
  'title',
  'URL',
  'visibilityState',
] as const satisfies readonly (keyof Document)[];

/** The document itself or, for a clobbered one, a proxy with the properties of its prototype. */
export function unclobberedDocument(doc: Document): Document {
  return USED.every((key) => isUntouched(doc, key)) ? doc : unclobberedProxy(doc);
}

/** Named elements show up in front of the prototype's own property of that name. */
function isUntouched(doc: Document, key: keyof Document): boolean {
  const own = descriptor(doc, key);
  if (!own) return true;
  if (!own.get) return own.value === doc[key];
  // `adoptedStyleSheets` and the like may give a new object each time; only an element can have got in between.
  return !isElement(doc[key]) || own.get.call(doc) === doc[key];
}

/** Several elements of one name show up as a collection. */
function isElement(value: unknown): boolean {
  return value instanceof Element || value instanceof HTMLCollection;
}

function descriptor(doc: Document, key: PropertyKey): PropertyDescriptor | undefined {
  for (let proto: unknown = Object.getPrototypeOf(doc); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, key);
    if (found) return found;
  }
  return undefined;
}

/** Where a proxy keeps its document. A symbol that all of our scripts in a page share: proxies are handed from one to another. */
const realKey = () => Symbol.for('lectern document');

/** The document itself, also of its proxy: the platform's own functions, taken off a prototype, accept no other. */
export function realDocument(doc: Document): Document {
  return (Reflect.get(doc, realKey()) as Document | undefined) ?? doc;
}

/** A proxy of the document with the properties of its prototype, for who keeps it: a page may name its elements later. */
export function unclobberedProxy(doc: Document): Document {
  const real = realKey();
  return new Proxy(doc, {
    get(target, key) {
      if (key === real) return target;
      const own = descriptor(target, key);
      if (!own) return Reflect.get(target, key);
      const value: unknown = own.get ? own.get.call(target) : own.value;
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set(target, key, value) {
      const own = descriptor(target, key);
      if (!own?.set) return Reflect.set(target, key, value);
      own.set.call(target, value);
      return true;
    },
  });
}
