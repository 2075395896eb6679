// What Lectern remembers of what was read, and how it is forgotten.
import { clearDetails } from './detailStore.ts';
import { forgetRead } from './readBefore.ts';
import { clearReadingList } from './readingList.ts';

/** Forgets which articles were read, and what was looked up of others. The reading list stays: it was made on purpose. */
export async function forgetReading(): Promise<void> {
  await Promise.all([forgetRead(), clearDetails()]);
}

/** Forgets the reading list as well. */
export async function forgetAllLinks(): Promise<void> {
  await Promise.all([forgetReading(), clearReadingList()]);
}
