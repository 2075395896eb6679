// Walls that stop scrolling and selecting by listeners: while one is hidden, such events of the article's own text are
// kept from the page's listeners, so that the browser does what it does by itself. Other parts keep theirs: a map may
// well want the wheel.

import { closest, isElement } from '../../shared/dom/nodes.ts';
import { onTrusted } from '../../shared/dom/onTrusted.ts';

const STOPPED = ['wheel', 'mousewheel', 'touchmove', 'selectstart', 'keydown'] as const;
const SCROLL_KEYS = new Set([' ', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
const EDITABLE = 'input,textarea,select,button,[contenteditable=""],[contenteditable=true],[role=slider]';

/**
 * Starts it; the result ends it.
 * @param isArticle whether an event's target is the article's text or what holds it
 * @param isReaderOpen whether reader view is over the page, which hears of scrolling at the same window
 */
export function letThrough(
  view: Window,
  isArticle: (target: Element) => boolean,
  isReaderOpen: () => boolean,
): () => void {
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
  listening.push(letScroll(view, isReaderOpen));
  return () => {
    for (const stop of listening) stop();
  };
}

/** So often may whoever scrolls be sent back to where the page was, before its listeners hear no more of scrolling. */
const MAX_SENT_BACK = 2;

/** `onscroll = () => scrollTo(0, 0)`, which many a wall says. */
function letScroll(view: Window, isReaderOpen: () => boolean): () => void {
  let place = view.scrollY;
  let sentBack = 0;
  const onScroll = (event: Event) => {
    if (event.target !== view.document || isReaderOpen()) return;
    if (sentBack >= MAX_SENT_BACK) return event.stopImmediatePropagation();
    const before = place;
    place = view.scrollY;
    if (place === before) return;
    // The page's listeners hear of it after this one.
    view.setTimeout(() => {
      if (view.scrollY === before) sentBack++;
      place = view.scrollY;
    });
  };
  return onTrusted(view, 'scroll', onScroll, { capture: true, passive: true });
}
