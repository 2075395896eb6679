// A link in the reader is followed by a link of its own that stands nowhere. A page hears of every navigation, and
// Chromium tells it which element began it (`navigateEvent.sourceElement`), even one in a closed shadow tree: from there
// it could walk up to everything that is shown in the reader.
import { createElementIn } from '../shared/dom/nodes.ts';
import { onTrusted } from '../shared/dom/onTrusted.ts';
import type { Undo } from './undo.ts';

const COPIED = ['href', 'rel', 'referrerpolicy', 'hreflang'];

/** Takes over what a plain click on a link would do; to be asked after everybody else in the tree. */
export function followLinks(root: ShadowRoot, doc: Document): Undo {
  return onTrusted<MouseEvent>(root, 'click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    // A new tab is no navigation of this page.
    if (!(link instanceof HTMLAnchorElement) || !link.href || link.target === '_blank') return;
    event.preventDefault();
    const copy: HTMLElement = createElementIn(doc, 'a');
    for (const name of COPIED) {
      const value = link.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value);
    }
    copy.click();
  });
}

function hasModifier(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
