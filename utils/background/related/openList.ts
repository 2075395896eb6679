import { browser } from 'wxt/browser';

/** Opens the reading list's page in a tab of its own. */
export async function openList(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/list.html') });
}
