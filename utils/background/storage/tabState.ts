// What is known of each tab, one record a tab in `storage.session`: it survives the background's death, but not the
// browser's end. The background is its only reader and writer, so what it has read once in its life stays true.
import { browser } from 'wxt/browser';
import { asRecord } from '../../settings/values.ts';
import { inQueue } from './inQueue.ts';
import { EMPTY_TAB, parseTabState, type TabState } from './parseTabState.ts';

const known = new Map<number, TabState>();

/** What is known of a tab. A record that can't be read counts as empty, but is read again the next time. */
export async function tabState(tabId: number): Promise<TabState> {
  const inMemory = known.get(tabId);
  if (inMemory) return inMemory;
  try {
    const state = await read(tabId);
    // A change may have been written while this was on its way.
    return known.get(tabId) ?? remember(tabId, state);
  } catch (problem) {
    console.warn('Lectern could not read what it knows of a tab.', problem);
    return EMPTY_TAB;
  }
}

/**
 * Changes what is known of a tab.
 * @param change pure; giving back what it was given writes nothing
 * @returns the tab's state after the change
 * @throws when the change could not be stored; then nothing was changed
 */
export function changeTab(tabId: number, change: (state: TabState) => TabState): Promise<TabState> {
  return inQueue('session', async () => {
    const before = known.get(tabId) ?? remember(tabId, await read(tabId));
    const after = change(before);
    if (after === before) return before;
    await write({ [keyOf(tabId)]: after });
    return remember(tabId, after);
  });
}

/** To be called when the tab is gone. */
export function forgetTabState(tabId: number): Promise<void> {
  return inQueue('session', async () => {
    known.delete(tabId);
    await browser.storage.session.remove(keyOf(tabId));
  });
}

/** The tabs whose reader is open, as far as is known. */
export async function tabsWithReader(): Promise<readonly number[]> {
  const stored = asRecord(await browser.storage.session.get(null));
  return Object.entries(stored).flatMap(([key, state]) => {
    const tabId = /^tab:(\d+)$/.exec(key)?.[1];
    return tabId !== undefined && parseTabState(state).reader ? [Number(tabId)] : [];
  });
}

const keyOf = (tabId: number) => `tab:${tabId}`;

async function read(tabId: number): Promise<TabState> {
  return parseTabState((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
}

function remember(tabId: number, state: TabState): TabState {
  known.set(tabId, state);
  return state;
}

/** A browser that crashed and was restored may have left records of tabs that are no more: they make room. */
async function write(values: Record<string, TabState>): Promise<void> {
  try {
    await browser.storage.session.set(values);
  } catch (problem) {
    if ((await dropClosedTabs()) === 0) throw problem;
    await browser.storage.session.set(values);
  }
}

async function dropClosedTabs(): Promise<number> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => (id === undefined ? '' : keyOf(id))));
  const stored = Object.keys(await browser.storage.session.get(null));
  const closed = stored.filter((key) => key.startsWith('tab:') && !open.has(key));
  if (closed.length > 0) await browser.storage.session.remove(closed);
  return closed.length;
}
