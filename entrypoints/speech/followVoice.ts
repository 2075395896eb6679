// Keeps the sentence that is being said in view, unless the reader has scrolled away.

import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { type Undo, undoAll } from '../../utils/page/undo.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

/** Pixels that the bar and the player cover. */
const ABOVE_PX = 80;
const BELOW_PX = 140;
const SCROLL_KEYS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);

export interface FollowedVoice {
  /** Brings a sentence into view, if the view follows. */
  readonly follow: (sentence: Range) => void;
  /** From now on it follows again. */
  readonly resume: () => void;
  readonly isAway: () => boolean;
  readonly stop: Undo;
}

/** @param onAway called when the reader has scrolled away */
export function followVoice(view: Window, onAway: () => void): FollowedVoice {
  let isAway = false;
  const leave = () => {
    if (isAway) return;
    isAway = true;
    onAway();
  };
  const stop = undoAll([
    // On the way down: the reader lets few events out again.
    onTrusted(view, 'wheel', leave, { passive: true, capture: true }),
    onTrusted(view, 'touchmove', leave, { passive: true, capture: true }),
    onTrusted<KeyboardEvent>(
      view,
      'keydown',
      ({ key }) => {
        if (SCROLL_KEYS.has(key)) leave();
      },
      { capture: true },
    ),
  ]);
  return {
    follow: (sentence) => {
      if (isAway) return;
      const { flow } = pageGlobals();
      if (flow) {
        if (!flow.isShown(sentence)) flow.bring(sentence);
        return;
      }
      const { top, bottom } = sentence.getBoundingClientRect();
      if (top >= ABOVE_PX && bottom <= view.innerHeight - BELOW_PX) return;
      const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      view.scrollBy({ top: top - view.innerHeight / 3, behavior: isCalm ? 'instant' : 'smooth' });
    },
    resume: () => {
      isAway = false;
    },
    isAway: () => isAway,
    stop,
  };
}
