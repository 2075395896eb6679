// The page's ad-blocker messages, which the article is read without. Pages that name no blocker, nearly all, are done
// with at once; for the others the detector is waited for.

import { openShadow } from '../../utils/background/openShadow.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { mentionsBlocker } from '../../utils/prompt/detect/scanPageText.ts';

/** Milliseconds without what was asked for, which a busy background may take over it, until the article is read without knowing. */
const GIVE_UP_AFTER_MS = 3000;
/** The press waits for it: each of these is felt. */
const ASK_EVERY_MS = 4;

/** The boxes of the messages that are shown now. */
export async function promptBoxes(view: Window): Promise<readonly Element[]> {
  const globals = pageGlobals();
  const until = async (isThere: () => boolean) => {
    const end = performance.now() + GIVE_UP_AFTER_MS;
    while (!isThere() && performance.now() < end)
      await new Promise((done) => view.setTimeout(done, ASK_EVERY_MS));
  };
  if (!globals.detector) {
    if (!mentionsBlocker(view.document, openShadow)) return [];
    await sendMessage('blockerMentioned').catch(() => undefined);
    await until(() => globals.detector !== undefined);
  }
  const boxes = () => {
    globals.detector?.locate();
    return globals.detector?.boxes?.() ?? [];
  };
  const found = boxes();
  // A page may ask in another language than its own: that look has asked for the words, which come in a moment.
  if (found.length > 0 || globals.detector?.hasAllWords?.() !== false) return found;
  if (!mentionsBlocker(view.document, openShadow)) return found;
  await until(() => globals.detector?.hasAllWords?.() === true);
  return boxes();
}
