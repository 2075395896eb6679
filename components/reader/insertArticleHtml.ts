// The one place where a page's HTML enters a document. Everything that is shown of an article passes through here, in three
// steps, of which each alone keeps scripts out:
//
// 1. `parseForeign`, `buildForeign`: new nodes are made from data, of known elements and attributes only
// 2. `purify`: DOMPurify looks through them, by its own rules
// 3. `freshCopy`: only a clone of what is left is attached. In a Chromium content script a handler is compiled for the
//    page's world as soon as an element is parsed, and taking its attribute away doesn't take it away

import DOMPurify, { type Config, type WindowLike } from 'dompurify';
import { realDocument } from '../../utils/shared/dom/unclobberedDocument.ts';
import { buildForeign, parseForeign } from '../../utils/shared/foreign/foreignNodes.ts';
import { allAttributes, allElements } from '../../utils/shared/foreign/markup.ts';
import { prepareArticle } from './prepareArticle.ts';

/**
 * Sanitises `html` and puts it into `target`, in place of what was there.
 * @param html an article's body: hostile input
 */
export function insertArticleHtml(target: Element, html: string): void {
  const inert = emptyDocument();
  const fragment = freshCopy(purify(buildForeign(inert, parseForeign(html))), target.ownerDocument);
  prepareArticle(fragment);
  target.replaceChildren(fragment);
}

/**
 * What DOMPurify leaves of a fragment. It gets a document that nobody has named elements in: a clobbered one makes it give
 * back its input untouched.
 * @throws {Error} when DOMPurify can't work here
 */
export function purify(fragment: DocumentFragment): DocumentFragment {
  const {
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  } = window;
  const purifier = DOMPurify({
    document: emptyDocument(),
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  } as unknown as WindowLike);
  if (!purifier.isSupported) throw new Error('DOMPurify does not work in this document.');
  purifier.addHook('uponSanitizeAttribute', (_, attribute) => {
    // In drawings a value may point to another file.
    if (/url\s?\(/i.test(attribute.attrValue)) attribute.keepAttr = false;
  });
  return purifier.sanitize(fragment, config()) as unknown as DocumentFragment;
}

/** A clone, made in the document it is to be shown in. */
export function freshCopy(fragment: DocumentFragment, doc: Document): DocumentFragment {
  return Document.prototype.importNode.call(realDocument(doc), fragment, true) as DocumentFragment;
}

function config(): Config {
  return {
    ALLOWED_TAGS: allElements(),
    ALLOWED_ATTR: allAttributes(),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  };
}

function emptyDocument(): Document {
  const implementation = Object.getOwnPropertyDescriptor(Document.prototype, 'implementation')?.get?.call(
    document,
  );
  return (implementation as DOMImplementation).createHTMLDocument('');
}
