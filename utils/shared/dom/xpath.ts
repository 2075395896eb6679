// Asks a document without touching its elements. The first element a script is handed brings the prototypes of all
// HTML elements into its world, some 70 kB of heap for good; counts, strings and text nodes cost next to nothing.

import { realDocument } from './unclobberedDocument.ts';

/** The text of the first node on the XPath, '' when there is none. */
export function textAt(doc: Document, path: string): string {
  return evaluate(doc, path, XPathResult.STRING_TYPE).stringValue.trim();
}

/** Text nodes given at most, so that huge pages cost no more than large ones. */
const MAX_TEXT_NODES = 30_000;

/** The text nodes on the XPath, in the order of the document. */
export function textNodesAt(doc: Document, path: string): Text[] {
  const found = evaluate(doc, path, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const length = Math.min(found.snapshotLength, MAX_TEXT_NODES);
  return Array.from({ length }, (_, at) => found.snapshotItem(at) as Text);
}

/** How many elements the selector finds. */
export function countOf(doc: Document, selector: string): number {
  return doc.querySelectorAll(selector).length;
}

function evaluate(doc: Document, path: string, type: number): XPathResult {
  return new XPathEvaluator().evaluate(path, realDocument(doc), null, type);
}
