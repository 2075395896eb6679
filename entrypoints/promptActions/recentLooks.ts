// What the detector found a moment ago, whoever had it look. A look at a large page takes its share of a second, and two in
// one second are more than is ours.
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import type { LocatedPrompt } from '../../utils/prompt/detect/findPrompt.ts';
import type { Detector } from '../../utils/prompt/detect/watchPrompts.ts';

/** Milliseconds for which a look will do. */
const RECENT_MS = 2000;

/**
 * Listens to the detector's looks from now on.
 * @returns what the last one found, null for nothing; undefined when it was too long ago, or what it found has gone
 */
export function recentLooks(detector: Detector): () => LocatedPrompt | null | undefined {
  let found: LocatedPrompt | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  pageGlobals().detector = {
    ...detector,
    locate: () => {
      found = detector.locate();
      lookedAt = performance.now();
      return found;
    },
  };
  return () => {
    if (performance.now() - lookedAt > RECENT_MS) return undefined;
    if (!found) return null;
    return found.box.isConnected && detector.isShown(found.box) ? found : undefined;
  };
}
