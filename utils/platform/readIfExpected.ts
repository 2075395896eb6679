// A page that was gone to in order to read it has loaded, or its tab was brought to the front: the reader opens on it.
import { browser } from 'wxt/browser';
import { takeLinkToRead } from './readLink.ts';
import { runReader } from './runReader.ts';

/**
 * Opens the reader when it is expected in the tab, the page is there and the tab in front; where it may not open by
 * itself, the button says that it can. To be called whenever one of these has come about.
 */
export async function readIfExpected(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.active || tab.status !== 'complete') return;
  if (await takeLinkToRead(tabId, tab.url)) await runReader(tabId, { kind: 'open', by: 'hand' }, 'available');
}
