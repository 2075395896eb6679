// In Firefox an update ends the scripts of the version before it, and a reader that is open stays behind as a picture. So an
// update waits until no reader is open. Chromium's readers outlive theirs.
import { browser } from 'wxt/browser';
import { asRecord } from '../settings/values.ts';
import { askReader } from './reader/pushToReader.ts';
import { inQueue } from './storage/inQueue.ts';
import { tabsWithReader } from './storage/tabState.ts';

const KEY = 'updateWaits';

/** An update has come. Now that it is listened for, it waits until it is asked for, or for the browser's next start. */
export async function onUpdateAvailable(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
  await updateWhenUnread();
}

/** Lets the update in that waits, if one does and no reader is open. To be called whenever a reader may have gone. */
export async function updateWhenUnread(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  await inQueue('session', async () => {
    if (!asRecord(await browser.storage.session.get(KEY))[KEY]) return;
    for (const tabId of await tabsWithReader()) if (await askReader(tabId)) return;
    // In this order: it is asked for once.
    await browser.storage.session.remove(KEY);
    browser.runtime.reload();
  });
}
