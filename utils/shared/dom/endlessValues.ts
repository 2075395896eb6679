// Questions by the values of attributes (`[class*="date"]`), on pages whose values have no end. A script can give every element
// names and addresses of any length; the browser looks through all of each, and can't be interrupted.

import { allNamed, queryAll, wholeAttribute } from './nodes.ts';
import { realDocument } from './unclobberedDocument.ts';

/** Milliseconds of one question, beyond which it is worth seeing how long the page's values are. */
const SLOW_MS = 100;
/** Characters of all names and addresses of a page that are looked through. */
const MAX_CHARS = 4_000_000;
const VALUES = ['class', 'id', 'href', 'rel'];

/** Documents that are asked no more. */
const endless = new WeakSet<Document>();

/** Whether a browser looks through the values of attributes to answer. */
export const isByValue = (selector: string): boolean => /[*^~]=/.test(selector);

/** Whether the names and addresses of the elements are more than is looked through. */
export function hasEndlessValues(
  elements: Iterable<Element>,
  read: (element: Element, name: string) => string | null,
): boolean {
  let chars = 0;
  for (const element of elements) {
    for (const name of VALUES) chars += read(element, name)?.length ?? 0;
    if (chars > MAX_CHARS) return true;
  }
  return false;
}

/**
 * Every element of the document that matches, in document order; none where its values were found to have no end: one
 * question takes its time there, and no other.
 * @param isEndless asked when a question was slow, which it may also be because the machine is busy
 * @param now milliseconds
 */
export function queryByValue(
  doc: Document,
  selector: string,
  isEndless = () => hasEndlessValues(allNamed(doc, '*'), wholeAttribute),
  now = () => performance.now(),
): Element[] {
  const page = realDocument(doc);
  if (endless.has(page)) return [];
  const begun = now();
  const found = queryAll(page, selector);
  if (now() - begun > SLOW_MS && isEndless()) endless.add(page);
  return found;
}
