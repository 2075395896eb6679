// What is already known of the links the reader is about to show. Nothing is asked of the network here.
import { readBefore, rememberRead } from './readBefore.ts';
import { readingList } from './readingList.ts';

export interface KnownOfLinks {
  readonly read: readonly string[];
  readonly kept: readonly string[];
  /** False in private windows, where nothing is kept. */
  readonly canKeep: boolean;
}

/**
 * Remembers that the page was read, and says what is known of its links.
 * @param isPrivate whether the tab's window is private: then nothing is remembered
 */
export async function describeLinks(
  page: string,
  urls: readonly string[],
  isPrivate: boolean,
): Promise<KnownOfLinks> {
  if (isPrivate) return { read: [], kept: [], canKeep: false };
  const [read, list] = await Promise.all([readBefore(urls), readingList()]);
  await rememberRead(page);
  const kept = new Set(list.map(({ url }) => url));
  return { read, kept: urls.filter((url) => kept.has(url)), canKeep: true };
}
