// Takes elements out of the browser's top layer and puts them back. A modal dialog would keep the whole page inert even
// when hidden; closing it without the page hearing of it is the only way, and it is opened again the same way.

import { callOwn } from '../../shared/dom/callOwn.ts';
import { matches } from '../../shared/dom/nodes.ts';
import { onTrusted } from '../../shared/dom/onTrusted.ts';
import { innerTree } from '../detect/promptDom.ts';
import type { OpenShadow } from '../promptTypes.ts';
import type { Change } from './changes.ts';

/** The changes that take `element`, and all inside it, out of the top layer. */
export function lowered(element: Element, openShadow: OpenShadow): Change[] {
  return inTopLayer(element, openShadow).flatMap(lower);
}

const MAX_INNER = 400;

function inTopLayer(element: Element, openShadow: OpenShadow): Element[] {
  const found: Element[] = [];
  const trees: Node[] = [element];
  if (isOnTop(element)) found.push(element);
  for (let at = trees.pop(), trips = 0; at && trips < 20; at = trees.pop(), trips++) {
    const inner = at.nodeType === 1 ? innerTree(at as Element, openShadow) : undefined;
    if (inner) trees.push(inner);
    for (const inside of Array.from(callOwn(at as Element | DocumentFragment, 'querySelectorAll', '*')).slice(
      0,
      MAX_INNER,
    )) {
      if (isOnTop(inside)) found.push(inside);
      const deeper = innerTree(inside, openShadow);
      if (deeper) trees.push(deeper);
    }
  }
  return found;
}

const isOnTop = (element: Element) => isModal(element) || isPopover(element);

// Recognised by name and attribute: an element of another window is no instance of this one's classes.
function isModal(element: Element): element is HTMLDialogElement {
  return element.localName === 'dialog' && matches(element, ':modal');
}

function isPopover(element: Element): element is HTMLElement {
  return callOwn(element, 'hasAttribute', 'popover') && matches(element, ':popover-open');
}

function lower(element: Element): Change[] {
  if (isModal(element)) {
    return [
      {
        do: () => unheard(element, ['close'], () => element.close()),
        undo: () => {
          if (!element.open && element.isConnected) element.showModal();
        },
      },
    ];
  }
  if (!isPopover(element)) return [];
  const events = ['beforetoggle', 'toggle'];
  return [
    {
      do: () => unheard(element, events, () => element.hidePopover()),
      undo: () => {
        if (element.isConnected && !matches(element, ':popover-open'))
          unheard(element, events, () => element.showPopover());
      },
    },
  ];
}

/** Does something to an element whose events the page is not to hear this once. */
function unheard(element: Element, types: readonly string[], act: () => void): void {
  const view = element.ownerDocument.defaultView;
  const swallow = (event: Event) => {
    if (event.target === element) event.stopImmediatePropagation();
  };
  const listening = types.map((type) =>
    view ? onTrusted(view, type, swallow, { capture: true }) : undefined,
  );
  act();
  // The events come in a task of their own.
  setTimeout(() => {
    for (const stop of listening) stop?.();
  }, 100);
}
