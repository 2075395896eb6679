// How the last article was opened and how sure Lectern was of it, for the diagnostics; until the browser ends. No address.
import { browser } from 'wxt/browser';
import { asRecord } from '../settings/values.ts';
import { inQueue } from './storage/inQueue.ts';

const KEY = 'lastPage';

export interface LastPage {
  readonly kind: 'opened by hand' | 'opened automatically';
  /** From 0 to 1, two digits. */
  readonly confidence: number;
}

/** Remembers it. */
export function noteLastPage(by: 'hand' | 'auto', confidence: number): Promise<void> {
  const page: LastPage = {
    kind: by === 'hand' ? 'opened by hand' : 'opened automatically',
    confidence: Math.round(confidence * 100) / 100,
  };
  return inQueue('session', () => browser.storage.session.set({ [KEY]: page }));
}

/** What is remembered; undefined before the first article. */
export async function lastPage(): Promise<LastPage | undefined> {
  const { kind, confidence } = asRecord((await browser.storage.session.get(KEY))[KEY]);
  if ((kind !== 'opened by hand' && kind !== 'opened automatically') || typeof confidence !== 'number')
    return undefined;
  return { kind, confidence };
}
