// The background's word to the reader in a tab.
import { browser } from 'wxt/browser';
import type { Push, PushAnswer } from '../../contracts/pushes.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import { tabsWithReader } from '../storage/tabState.ts';

/** Sends it to the tab's own frame. Nobody there to hear it is no error: `undefined`. */
export async function pushToReader(tabId: number, push: Push): Promise<PushAnswer | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, push, { frameId: 0 })) as PushAnswer | undefined;
  } catch {
    return undefined;
  }
}

/** How the reader in a tab was opened, by its own word; undefined while it is closed, or isn't there. */
export async function askReader(tabId: number): Promise<'hand' | 'auto' | undefined> {
  return (await pushToReader(tabId, { kind: 'isReaderOpen' })) ?? undefined;
}

/** Hands the settings, as they are now, to every open reader. */
export async function pushSettings(): Promise<void> {
  const { look, related, reading, keys } = await knownSettings();
  const push: Push = { kind: 'settings', settings: { look, related, reading }, keys };
  await Promise.all((await tabsWithReader()).map((tabId) => pushToReader(tabId, push)));
}
