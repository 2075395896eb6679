// What Lectern remembers of what was read, and how it is forgotten.
import { browser } from 'wxt/browser';
import { asRecord } from '../../settings/values.ts';
import { clearPlaces } from '../places/placesStore.ts';
import { inQueue } from '../storage/inQueue.ts';
import { clearDetails } from './detailStore.ts';
import { HISTORY_KEY, parseHistory } from './readHistory.ts';
import { clearReadingList } from './readingList.ts';

/** Forgets which articles were read, and what was looked up of others. The reading list stays: it was made on purpose. */
export async function forgetReading(): Promise<void> {
  await Promise.all([clearHistory(), clearDetails(), clearPlaces()]);
}

/** Fingerprints of the articles that were read, the newest last. */
export async function readHistory(): Promise<readonly string[]> {
  return parseHistory(asRecord(await browser.storage.local.get(HISTORY_KEY))[HISTORY_KEY]);
}

/** @param next what becomes of them */
export function changeHistory(next: (history: readonly string[]) => readonly string[]): Promise<void> {
  return inQueue('local', async () => {
    await browser.storage.local.set({ [HISTORY_KEY]: next(await readHistory()) });
  });
}

/** Forgets which articles were read. */
export function clearHistory(): Promise<void> {
  return inQueue('local', () => browser.storage.local.remove(HISTORY_KEY));
}

/** Forgets the reading list as well. */
export async function forgetAllLinks(): Promise<void> {
  await Promise.all([forgetReading(), clearReadingList()]);
}
