// Pages on which the reader was closed by hand: they stay closed in that tab, through reload, back and forward, until
// somebody opens them by hand again. Kept in `storage.session`, because the background may die at any moment.
import { browser } from 'wxt/browser';
import { asRecord } from '../settings/values.ts';
import { pageKey } from '../sites/rules.ts';

/** Pages remembered for one tab. */
const MOST_PAGES = 100;

/** Whether the page was left by hand in the tab. */
export async function wasLeft(tabId: number, url: URL): Promise<boolean> {
  return (await pagesOf(tabId)).includes(pageKey(url));
}

/** Remembers that the page was left in the tab, or that it was opened by hand again. */
export async function rememberLeft(tabId: number, url: URL, isLeft: boolean): Promise<void> {
  const key = pageKey(url);
  const before = await pagesOf(tabId);
  if (before.includes(key) === isLeft) return;
  const others = before.filter((one) => one !== key);
  await browser.storage.session.set({
    [slot(tabId)]: (isLeft ? [...others, key] : others).slice(-MOST_PAGES),
  });
}

/** To be called when the tab is gone. */
export async function forgetLeft(tabId: number): Promise<void> {
  await browser.storage.session.remove(slot(tabId));
}

const slot = (tabId: number) => `left:${tabId}`;

async function pagesOf(tabId: number): Promise<readonly string[]> {
  const stored = asRecord(await browser.storage.session.get(slot(tabId)))[slot(tabId)];
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}
