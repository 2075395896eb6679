// What Lectern remembers of what was read, and how it is forgotten.
import { browser } from 'wxt/browser';
import { clearPlaces } from '../places/placesStore.ts';
import { inQueue } from '../storage/inQueue.ts';
import { clearDetails } from './detailStore.ts';
import { HISTORY_KEY } from './readHistory.ts';
import { clearReadingList } from './readingList.ts';

/** Forgets which articles were read, and what was looked up of others. The reading list stays: it was made on purpose. */
export async function forgetReading(): Promise<void> {
  await Promise.all([clearHistory(), clearDetails(), clearPlaces()]);
}

/** Forgets which articles were read. */
export function clearHistory(): Promise<void> {
  return inQueue('local', () => browser.storage.local.remove(HISTORY_KEY));
}

/** Forgets the reading list as well. */
export async function forgetAllLinks(): Promise<void> {
  await Promise.all([forgetReading(), clearReadingList()]);
}
