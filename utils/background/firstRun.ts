// What happens once after the installation, and the quiet mark after an update.
import { browser } from 'wxt/browser';
import { asRecord } from '../settings/values.ts';
import { inQueue } from './storage/inQueue.ts';

const NEWS_KEY = 'unseenNews';

/** Opens the first page after the installation. An update opens nothing: the options mark what is new until it is seen. */
export async function onInstalled({ reason }: { readonly reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  if (reason === 'update') await inQueue('local', () => browser.storage.local.set({ [NEWS_KEY]: true }));
}

/** Whether Lectern was updated and nobody has looked at what is new. */
export async function hasUnseenNews(): Promise<boolean> {
  return asRecord(await browser.storage.local.get(NEWS_KEY))[NEWS_KEY] === true;
}

/** What is new has been looked at. */
export function markNewsSeen(): Promise<void> {
  return inQueue('local', () => browser.storage.local.remove(NEWS_KEY));
}
