// Closed shadow roots, which only an extension may look into: Chrome asks `chrome.dom`, Firefox the element itself.
// Reads the global directly: the promise polyfill behind `wxt/browser` would add 4 kB to every page it runs in.

import { isOwnHost } from '../contracts/pageGlobals.ts';

interface ExtensionGlobal {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, open or closed; null when it has none. Works in content scripts only. */
export function openShadow(element: Element): ShadowRoot | null {
  // What Lectern shows itself is no part of the page.
  if (isOwnHost(element)) return null;
  // Asking Chrome builds its interface first, in every page.
  if (element.shadowRoot) return element.shadowRoot;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { dom } = (globalThis as ExtensionGlobal).chrome ?? {};
  return dom ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}
