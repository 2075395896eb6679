// "Read later": what the reader has put aside, on this device.
import { browser } from 'wxt/browser';
import { asRecord } from '../../settings/values.ts';

export interface KeptLink {
  readonly url: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly keptAt: number;
}

const KEY = 'readingList';
const MOST = 200;
const LONGEST_TITLE = 300;

/** Newest first. */
export async function readingList(): Promise<KeptLink[]> {
  const { [KEY]: stored } = asRecord(await browser.storage.local.get(KEY));
  return Array.isArray(stored) ? stored.map(parseKept).filter((one) => one !== undefined) : [];
}

/** Puts a link on the list, or takes it off. */
export async function keepLink(url: string, title: string, isKept: boolean): Promise<void> {
  const others = (await readingList()).filter((one) => one.url !== url);
  const kept = { url, title: title.slice(0, LONGEST_TITLE), keptAt: Date.now() };
  await browser.storage.local.set({ [KEY]: (isKept ? [kept, ...others] : others).slice(0, MOST) });
}

/** Takes every link off the list. */
export async function clearReadingList(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

function parseKept(stored: unknown): KeptLink | undefined {
  const { url, title, keptAt } = asRecord(stored);
  if (typeof url !== 'string' || !/^https?:/.test(url) || typeof title !== 'string') return undefined;
  return { url, title, keptAt: typeof keptAt === 'number' ? keptAt : 0 };
}
