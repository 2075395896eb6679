// Walls that stop scrolling and selecting by listeners: while one is hidden, such events of the article's own text are
// kept from the page's listeners, so that the browser does what it does by itself. Other parts keep theirs: a map may
// well want the wheel.

import { closest, isElement } from '../../shared/dom/nodes.ts';
import { onTrusted } from '../../shared/dom/onTrusted.ts';

const STOPPED = ['wheel', 'mousewheel', 'touchmove', 'selectstart', 'keydown'] as const;
const SCROLL_KEYS = new Set([' ', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
const EDITABLE = 'input,textarea,select,button,[contenteditable=""],[contenteditable=true],[role=slider]';

/** Starts it; the result ends it. `isArticle`: whether an event's target is the article's text or what holds it. */
export function letThrough(view: Window, isArticle: (target: Element) => boolean): () => void {
  const pass = (event: Event) => {
    const target = event.target;
    const element =
      target && 'nodeType' in target
        ? isElement(target as Node)
          ? (target as Element)
          : (target as Node).parentElement
        : null;
    if (!element || closest(element, EDITABLE) || !isArticle(element)) return;
    if (event.type === 'keydown') {
      const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      if (!SCROLL_KEYS.has(key) || ctrlKey || metaKey || altKey) return;
    }
    event.stopImmediatePropagation();
  };
  const listening = STOPPED.map((type) => onTrusted(view, type, pass, { capture: true, passive: true }));
  return () => {
    for (const stop of listening) stop();
  };
}
