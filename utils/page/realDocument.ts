// `<img name="querySelector">` replaces `document.querySelector` for everybody, content scripts too ("DOM clobbering").
// This gives the document as the browser made it.

/** What Lectern asks a document for; when all of these are as they should be nothing has been clobbered. */
const USED = [
  'activeElement',
  'addEventListener',
  'adoptedStyleSheets',
  'baseURI',
  'body',
  'childNodes',
  'children',
  'cloneNode',
  'contentType',
  'createElement',
  'createNodeIterator',
  'createTreeWalker',
  'defaultView',
  'doctype',
  'documentElement',
  'documentURI',
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
  'scripts',
  'title',
  'URL',
] as const satisfies readonly (keyof Document)[];

/** The document itself, or a stand-in for one that is clobbered whose properties are those of its prototype. */
export function realDocument(doc: Document): Document {
  return USED.every((key) => isUntouched(doc, key)) ? doc : standIn(doc);
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

function standIn(doc: Document): Document {
  return new Proxy(doc, {
    get(target, key) {
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
