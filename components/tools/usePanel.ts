import { useLayoutEffect, useRef } from 'preact/hooks';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

const CONTROLS = 'button, a[href], input, select, textarea';

/**
 * For a panel of the reader: it takes the focus when it opens, and closes when the focus goes elsewhere.
 * @param first what in it has the focus at first, before its other controls
 */
export function usePanel<E extends HTMLElement>(onLeave: () => void, first = CONTROLS) {
  const panel = useRef<E>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  // At once: a key pressed as the panel appears is the panel's.
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const find = (selector: string) => element.querySelector<HTMLElement>(selector);
    (find(first) ?? find(CONTROLS) ?? element).focus({ preventScroll: true });
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      // Without a target it is the window that lost the focus, not the panel.
      if (!(relatedTarget instanceof Element) || element.contains(relatedTarget)) return;
      // Buttons of the bar open and close panels themselves.
      if (!relatedTarget.closest('.bar')) leave.current();
    };
    return onTrusted<FocusEvent>(element, 'focusout', onFocusOut);
  }, [first]);
  return panel;
}
