// What is known of related links ("already read", "saved") is nobody's but the reader's. A page could put addresses among
// its links and look at what becomes of them, or measure how high its own document has grown. The background answers for
// links of the page's own site only; and it is asked only once a person has done something in the reader.
import { onTrusted } from '../shared/dom/onTrusted.ts';
import { undoAll } from './undo.ts';

const GESTURES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Resolves when a person has pressed, scrolled or typed in the shadow tree. */
export function firstGesture(root: ShadowRoot): Promise<void> {
  return new Promise((resolve) => {
    const undo = undoAll(
      GESTURES.map((kind) =>
        onTrusted(
          root,
          kind,
          () => {
            undo();
            resolve();
          },
          { capture: true, passive: true },
        ),
      ),
    );
  });
}
