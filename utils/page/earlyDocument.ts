// The page as it was before its article was taken away, from the parts the detector has held on to.

interface Part {
  readonly element: Element;
  /** The page's address when it was removed. */
  readonly url: string;
}

/** Characters; what is shorter was no article. */
const LEAST_TEXT = 400;

/**
 * A copy of the document with the removed parts in place of what stands there now; undefined when nothing was removed
 * at this address, or when the page still says about as much as before.
 */
export function earlyDocument(doc: Document, lost: readonly Part[]): Document | undefined {
  const parts = lost
    .filter(({ element, url }) => !element.isConnected && withoutHash(url) === withoutHash(doc.URL))
    .map(({ element }) => element);
  const length = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  if (!doc.body || length < LEAST_TEXT || lengthOf(doc.body) > length / 2) return undefined;
  const copy = doc.cloneNode(true) as Document;
  copy.body.replaceChildren(...parts.map((part) => copy.importNode(part, true)));
  return copy;
}

const lengthOf = (element: Element) => (element.textContent ?? '').trim().length;
const withoutHash = (url: string) => url.split('#', 1)[0];
