// The page's ad-blocker messages, which the article is read without. Pages that name no blocker, nearly all, are done
// with at once; for the others the detector is waited for.

import { openShadow } from '../../utils/background/openShadow.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { mentionsBlocker } from '../../utils/prompt/detect/scanPageText.ts';

/** Milliseconds in which a busy background brings further words; then the article is read without them. */
const GIVE_UP_AFTER_MS = 3000;
/** The press waits for it: each of these is felt. */
const ASK_EVERY_MS = 4;

/** The boxes of the messages that are shown now. */
export async function promptBoxes(view: Window): Promise<readonly Element[]> {
  const globals = pageGlobals();
  if (!globals.detector) {
    if (!mentionsBlocker(view.document, openShadow)) return [];
    // The answer comes once the detector has run.
    await sendMessage('blockerMentioned').catch(() => undefined);
  }
  const boxes = () => {
    globals.detector?.locate();
    return globals.detector?.boxes?.() ?? [];
  };
  const found = boxes();
  // A page may ask in another language than its own: that look has asked for the words, which come in a moment.
  if (found.length > 0 || globals.detector?.hasAllWords?.() !== false) return found;
  if (!mentionsBlocker(view.document, openShadow)) return found;
  const end = performance.now() + GIVE_UP_AFTER_MS;
  while (globals.detector?.hasAllWords?.() === false && performance.now() < end)
    await new Promise((done) => view.setTimeout(done, ASK_EVERY_MS));
  return boxes();
}
