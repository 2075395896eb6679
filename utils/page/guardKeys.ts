// While the reader is open, keys are the reader's: the page's own shortcuts (j/k, "/", space…) must not act on a page
// nobody sees, and `execCommand('selectAll')` doesn't enter a shadow tree by itself.
import type { Undo } from './undo.ts';

export interface KeyActions {
  /** Esc was pressed and nothing inside the reader wanted it. */
  readonly onEscape: () => void;
  /** Ctrl+A or ⌘A was pressed outside a text field. */
  readonly onSelectAll: () => void;
}

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** Listens at the window in the capture phase, before the page's own listeners on anything below it. */
export function guardKeys(view: Window, { onEscape, onSelectAll }: KeyActions): Undo {
  const onKey = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    } else if (isSelectAll(event) && !isTyping(event)) {
      event.preventDefault();
      onSelectAll();
    }
  };
  for (const type of KEY_EVENTS) view.addEventListener(type, onKey, true);
  return () => {
    for (const type of KEY_EVENTS) view.removeEventListener(type, onKey, true);
  };
}

function isSelectAll(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'a'
  );
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (target.localName === 'input' && target.matches(':not([type=range], [type=radio])')) ||
      target.localName === 'textarea')
  );
}
