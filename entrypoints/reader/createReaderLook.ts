// The look of one open reader: shown at once when it changes, and saved when a slider has come to rest.
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { sendWithRetry } from '../../utils/contracts/sendWithRetry.ts';
import { changedFields } from '../../utils/settings/changedFields.ts';
import type { Look } from '../../utils/settings/look.ts';

/** Milliseconds a slider rests before its value is saved. */
const SAVE_DELAY_MS = 400;

export interface ReaderLook {
  readonly now: () => Look;
  /** Changed by hand. */
  readonly change: (next: Look) => void;
  /** As it is stored now; `isApart`: it is the site's own. */
  readonly set: (next: Look, isApart: boolean) => void;
  /** The settings for all sites have changed: they count unless the site has a look of its own, or a change waits to be saved. */
  readonly follow: (next: Look) => void;
  /** Saves what waits to be saved. */
  readonly flush: () => void;
}

/** @param repaint called whenever the look is another */
export function createReaderLook(
  view: Window,
  first: Look,
  isFirstApart: boolean,
  repaint: () => void,
): ReaderLook {
  let look = first;
  /** As it is stored, as far as is known here. */
  let kept = first;
  let isApart = isFirstApart;
  let saving = 0;

  const save = () => {
    view.clearTimeout(saving);
    saving = 0;
    const patch = changedFields(kept, look);
    kept = look;
    void sendWithRetry(async () => {
      if ((await sendMessage('changeLook', patch)) !== 'saved') throw new Error('not saved');
    });
  };
  const take = (next: Look) => {
    look = next;
    kept = next;
    repaint();
  };
  return {
    now: () => look,
    change: (next) => {
      look = next;
      repaint();
      view.clearTimeout(saving);
      saving = view.setTimeout(save, SAVE_DELAY_MS);
    },
    set: (next, isNextApart) => {
      isApart = isNextApart;
      take(next);
    },
    follow: (next) => {
      if (!saving && !isApart) take(next);
    },
    flush: () => {
      if (saving) save();
    },
  };
}
