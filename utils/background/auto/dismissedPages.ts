// Pages on which the reader was closed by hand: they stay closed in that tab, through reload, back and forward, until
// somebody opens them by hand again.
import { pageKey } from '../../sites/rules.ts';
import { fingerprint } from '../storage/fingerprint.ts';
import { afterQueued, inQueue } from '../storage/inQueue.ts';
import { MAX_DISMISSED } from '../storage/parseTabState.ts';
import { changeTab, tabState } from '../storage/tabState.ts';

/** Whether the reader was closed by hand on the page in the tab, what was said before this was asked included. */
export function isDismissed(tabId: number, url: URL): Promise<boolean> {
  return afterQueued('dismissed', async () => {
    const [{ dismissed }, page] = await Promise.all([tabState(tabId), fingerprint(pageKey(url))]);
    return dismissed.includes(page);
  });
}

/**
 * Remembers that the reader was closed on the page in the tab, or opened by hand again.
 * @throws when it could not be stored
 */
export function setDismissed(tabId: number, url: URL, isDismissed: boolean): Promise<void> {
  return inQueue('dismissed', async () => {
    const page = await fingerprint(pageKey(url));
    await changeTab(tabId, (state) => {
      const { dismissed } = state;
      if (dismissed.includes(page) === isDismissed) return state;
      const others = dismissed.filter((other) => other !== page);
      return { ...state, dismissed: (isDismissed ? [...others, page] : others).slice(-MAX_DISMISSED) };
    });
  });
}
