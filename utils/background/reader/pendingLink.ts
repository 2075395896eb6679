// "Read link in Lectern": the reader is to open on the next page of a tab. Kept with the tab's state, because the
// background may die while the page loads.
import { browser } from 'wxt/browser';
import { changeTab, tabState } from '../storage/tabState.ts';
import { bringControls } from './bringControls.ts';
import { deliverToReader } from './commandReader.ts';
import type { Delivery } from './sendReaderCommand.ts';

const MAX_ADDRESS_CHARS = 2000;

/**
 * The reader is to open on the next page that loads in the tab.
 * @param way where the tab goes from and to: a step in the history of the page that is left says "loaded" once more
 * before the next one comes
 * @throws when it could not be stored
 */
export async function expectReader(
  tabId: number,
  { from, to }: { readonly from?: string | undefined; readonly to?: string } = {},
): Promise<void> {
  const isOther = from !== undefined && from !== to && from.length <= MAX_ADDRESS_CHARS;
  await changeTab(tabId, (state) => ({ ...state, pendingLink: isOther ? { from } : {} }));
}

/** Whether the page that has now loaded in the tab, at `url` where that may be known, is one to be read; asks only once. */
export async function consumePendingLink(tabId: number, url?: string): Promise<boolean> {
  let isExpected = false;
  await changeTab(tabId, (state) => {
    const { pendingLink, ...rest } = state;
    isExpected = pendingLink !== undefined && !(url !== undefined && pendingLink.from === url);
    return isExpected ? rest : state;
  });
  return isExpected;
}

/**
 * Opens the reader when it is expected in the tab, the page is there and the tab in front; where it may not open by
 * itself, the button says that it can. Gives what came of it, where it was tried. To be called whenever one of these has come about.
 */
export async function readIfExpected(tabId: number): Promise<Delivery | undefined> {
  if (!(await tabState(tabId)).pendingLink) return undefined;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.active || tab.status !== 'complete' || !(await consumePendingLink(tabId, tab.url)))
    return undefined;
  const delivery = await deliverToReader(tabId, { kind: 'open', by: 'hand' }, true);
  if (delivery?.kind === 'opened') await bringControls(tabId);
  return delivery;
}
