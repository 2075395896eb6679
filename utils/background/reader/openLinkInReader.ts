// "Read link in Lectern": goes to the link in the same tab and opens the reader there.
import { browser } from 'wxt/browser';
import { isWeb } from '../../shared/url/webAddress.ts';
import { originOf } from '../../sites/access.ts';
import { expectReader } from './pendingLink.ts';

/**
 * Follows the link, which leads to a web page or, from the browser's own menu, to a file.
 * Must be the first thing in the menu's handler: access to another site can only be asked for inside the gesture.
 */
export async function openLinkInReader(
  tab: { readonly id: number; readonly url?: string | undefined },
  link: string,
): Promise<void> {
  const target = URL.parse(link);
  if (!target || !(isWeb(target) || target.protocol === 'file:')) return;
  const isSameSite = tab.url !== undefined && URL.parse(tab.url)?.origin === target.origin;
  // The access that comes with a click ends in Firefox with the page, in Chromium with the site.
  const isCovered = isSameSite && !import.meta.env.FIREFOX;
  if (!isCovered && isWeb(target)) {
    // A refusal is fine: the page still opens, and a click on the button reads it.
    await browser.permissions.request({ origins: [originOf(target.hostname)] }).catch(() => false);
  }
  // Should it not be stored, the page opens without the reader, and the button reads it.
  await expectReader(tab.id, { from: tab.url, to: target.href }).catch((problem: unknown) => {
    console.warn('Lectern could not keep that a link is to be read.', problem);
  });
  await browser.tabs.update(tab.id, { url: target.href });
}
