// Some walls take every style off a page at one stroke when their script was blocked. A script that fails is heard of
// here before the page's own handler runs: the page's styles and their places are noted then, so that exactly those can
// be given back.

import { queryAll } from '../../shared/dom/nodes.ts';
import { onTrusted } from '../../shared/dom/onTrusted.ts';

export interface KeptStyle {
  readonly element: Element;
  readonly parent: Node;
  readonly next: Node | null;
}

const STYLES = 'style,link[rel~=stylesheet]';
/** Failing scripts after which nothing new is noted: a page whose ads are blocked has a dozen. */
const MAX_FAILURES = 20;

/** Starts noting; the result gives those styles that the page no longer has, in the order of the document. */
export function keepStyles(view: Window): () => readonly KeptStyle[] {
  const { document: doc } = view;
  const kept = new Map<Element, KeptStyle>();
  let failures = 0;
  const note = () => {
    for (const element of queryAll(doc, STYLES)) {
      if (!kept.has(element) && element.parentNode)
        kept.set(element, { element, parent: element.parentNode, next: element.nextSibling });
    }
  };
  const onError = ({ target }: Event) => {
    if ((target as Partial<Element> | null)?.localName !== 'script') return;
    note();
    if (++failures >= MAX_FAILURES) stopListening();
  };
  const stopListening = onTrusted(view, 'error', onError, { capture: true });
  onTrusted(view, 'load', note, { capture: true, once: true });
  return () => Array.from(kept.values()).filter(({ element }) => !element.isConnected);
}

/** Puts styles back in their places. */
export function giveBack(styles: readonly KeptStyle[]): void {
  for (const { element, parent, next } of [...styles].reverse()) {
    if (element.isConnected || !parent.isConnected) continue;
    parent.insertBefore(element, next?.parentNode === parent ? next : null);
  }
}
