// Remembers where the reader was on the page (scroll, focus, selection) and puts all of it back.
import type { Undo } from './undo.ts';

/** Searching more elements than this for inner scrollers would be noticeable. */
const MAX_ELEMENTS = 20_000;

interface InnerScroll {
  readonly element: Element;
  readonly top: number;
  readonly left: number;
}

/** Call before the page is hidden; the Undo is to be called once it shows again. */
export function keepPlace(doc: Document): Undo {
  const view = doc.defaultView;
  if (!view) return () => undefined;
  const { scrollX, scrollY } = view;
  const inner = innerScrolls(doc);
  const focused = doc.activeElement;
  const selection = doc.getSelection();
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange())
    : [];
  return () => {
    for (const { element, top, left } of inner) {
      if (element.scrollTop !== top || element.scrollLeft !== left) {
        element.scrollTo({ top, left, behavior: 'instant' });
      }
    }
    if (focused instanceof view.HTMLElement && focused !== doc.body && focused.isConnected) {
      focused.focus({ preventScroll: true });
    }
    // After the focus: a text field takes the selection with it.
    if (selection) restoreRanges(selection, ranges);
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

function innerScrolls(doc: Document): InnerScroll[] {
  const all = doc.body?.getElementsByTagName('*');
  if (!all || all.length > MAX_ELEMENTS) return [];
  const found: InnerScroll[] = [];
  for (const element of all) {
    const { scrollTop: top, scrollLeft: left } = element;
    if (top !== 0 || left !== 0) found.push({ element, top, left });
  }
  return found;
}

function restoreRanges(selection: Selection, ranges: readonly Range[]): void {
  selection.removeAllRanges();
  for (const range of ranges) {
    if (range.startContainer.isConnected && range.endContainer.isConnected) selection.addRange(range);
  }
}
