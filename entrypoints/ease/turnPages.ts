// Turns pages instead of scrolling: by keys, and on touch by tapping near the window's edges. A page is what the window
// shows, less a line, so that none is lost.

import type { Undo } from '../../utils/page/undo.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

export interface TurnedPages {
  readonly set: (isOn: boolean) => void;
  /** True when the key was used. */
  readonly useKey: (event: KeyboardEvent) => boolean;
}

/** The part of the window at either edge that a tap turns the page in. */
const EDGE = 0.25;
/** Pixels that the bar may cover. */
const BAR_PX = 56;
const CONTROLS =
  'a[href], button, summary, input, select, textarea, video, audio, pre, .table, .panel, .player';

export function turnPages(view: Window, root: ShadowRoot): TurnedPages {
  const main = root.querySelector<HTMLElement>('main');
  let stop: Undo | undefined;

  function turn(step: 1 | -1): void {
    const line = Number.parseFloat(view.getComputedStyle(main ?? root.host).lineHeight) || 28;
    const lines = Math.max(1, Math.floor((view.innerHeight - BAR_PX) / line) - 1);
    view.scrollBy({ top: step * lines * line, behavior: 'instant' });
  }

  const isRightToLeft = () => main?.dir === 'rtl';
  const onClick = (event: MouseEvent) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const [target] = event.composedPath();
    if (!(target instanceof Element) || target.closest(CONTROLS) || !target.closest('main, .reader')) return;
    const x = event.clientX / view.innerWidth;
    if (x < EDGE) turn(isRightToLeft() ? 1 : -1);
    else if (x > 1 - EDGE) turn(isRightToLeft() ? -1 : 1);
  };

  return {
    set: (isOn) => {
      if (isOn) stop ??= onTrusted(root, 'click', onClick);
      else {
        stop?.();
        stop = undefined;
      }
    },
    useKey: ({ key, shiftKey, altKey, ctrlKey, metaKey }) => {
      if (!stop || altKey || ctrlKey || metaKey || root.activeElement?.matches(CONTROLS)) return false;
      const forward = isRightToLeft() ? 'ArrowLeft' : 'ArrowRight';
      const backward = isRightToLeft() ? 'ArrowRight' : 'ArrowLeft';
      if (key === backward || key === 'PageUp' || (key === ' ' && shiftKey)) turn(-1);
      else if (key === forward || key === 'PageDown' || key === ' ') turn(1);
      else return false;
      return true;
    },
  };
}
