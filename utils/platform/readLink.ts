// "Read link in Lectern": goes to the link in the same tab and opens the reader there. What is still to be opened is
// kept in `storage.session`, because the background may die while the page loads.
import { browser } from 'wxt/browser';
import { asRecord } from '../settings/values.ts';
import { originOf } from '../sites/access.ts';

const KEY = 'linksToRead';

/**
 * Follows the link.
 * Must be the first thing in the menu's handler: access to another site can only be asked for inside the gesture.
 */
export async function followToRead(
  tab: { readonly id: number; readonly url?: string | undefined },
  link: string,
): Promise<void> {
  const target = new URL(link);
  const isSameSite = tab.url !== undefined && URL.parse(tab.url)?.origin === target.origin;
  // The access that comes with a click ends in Firefox with the page, in Chromium with the site.
  const isCovered = isSameSite && !import.meta.env.FIREFOX;
  if (!isCovered && /^https?:$/.test(target.protocol)) {
    // Refusing is fine: the page opens all the same, and a click on the button reads it.
    await browser.permissions.request({ origins: [originOf(target.hostname)] }).catch(() => false);
  }
  await expectReader(tab.id, { from: tab.url, to: target.href });
  await browser.tabs.update(tab.id, { url: target.href });
}

/**
 * The reader is to open on the next page that loads in the tab.
 * @param way where the tab goes from and to: a step in the history of the page that is left says "loaded" once more
 * before the next one comes
 */
export async function expectReader(
  tabId: number,
  { from, to }: { readonly from?: string | undefined; readonly to?: string } = {},
): Promise<void> {
  await change((waiting) => ({ ...waiting, [tabId]: from && from !== to ? from : true }));
}

/** Whether the page that has now loaded in the tab, at `url` where that may be known, is one to be read; asks only once. */
export async function takeLinkToRead(tabId: number, url?: string): Promise<boolean> {
  let isWaiting = false;
  await change((waiting) => {
    const { [String(tabId)]: from, ...rest } = waiting;
    isWaiting = from !== undefined && !(url !== undefined && from === url);
    return isWaiting ? rest : waiting;
  });
  return isWaiting;
}

async function change(
  next: (waiting: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Promise<void> {
  const waiting = asRecord((await browser.storage.session.get(KEY))[KEY]);
  await browser.storage.session.set({ [KEY]: next(waiting) });
}
