// Back from a page that only asks to the article that sent the tab there.
import { browser } from 'wxt/browser';
import { expectReader } from '../reader/pendingLink.ts';
import { changeTab, tabState } from '../storage/tabState.ts';

/** Goes back and reads there what arrives; once, for a page that sends away again would send the tab round and round. */
export async function goBackOnce(tabId: number): Promise<void> {
  const { prompt, wentBackFrom } = await tabState(tabId);
  if (prompt?.finding.kind !== 'redirect' || wentBackFrom === prompt.page) return;
  // In this order: once it is noted, nothing is done a second time.
  await expectReader(tabId, { from: prompt.page });
  await changeTab(tabId, (state) => ({ ...state, wentBackFrom: prompt.page }));
  // Browsers' own way back leaves out pages that sent away before anybody pressed anything in them.
  await browser.scripting.executeScript({ target: { tabId }, func: () => history.back() });
}
