// While the reader is open, keys are the reader's: the page's own shortcuts (j/k, "/", space…) must not act on a page
// nobody sees, and `execCommand('selectAll')` doesn't enter a shadow tree by itself.
import { onTrusted } from '../shared/dom/onTrusted.ts';
import { type Undo, undoAll } from './undo.ts';

export interface KeyActions {
  /** Asked first; true when the key was used. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** Esc was pressed and nothing inside the reader wanted it. */
  readonly onEscape: () => void;
  /** Ctrl+A or ⌘A was pressed outside a text field. */
  readonly onSelectAll: () => void;
}

const FIELDS = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select';
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Listens at the window in the capture phase, before the page's own listeners on anything below it.
 * @param root the reader's shadow root
 */
export function guardKeys(
  view: Window,
  root: ShadowRoot,
  { onKey: use, onEscape, onSelectAll }: KeyActions,
): Undo {
  const onKey = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.isComposing) return;
    if (use?.(event)) event.preventDefault();
    else if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    } else if (isSelectAll(event) && !isTyping(root)) {
      event.preventDefault();
      onSelectAll();
    }
  };
  return undoAll(KEY_EVENTS.map((type) => onTrusted(view, type, onKey, { capture: true })));
}

function isSelectAll(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'a'
  );
}

/** Whether keys write into a field of the reader. At the window an event says nothing of what is in a closed root. */
export function isTyping({ activeElement }: ShadowRoot): boolean {
  return (
    activeElement instanceof HTMLElement && (activeElement.isContentEditable || activeElement.matches(FIELDS))
  );
}
