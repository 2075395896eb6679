// Firefox doesn't say of a sender whether its page is being left, so the tab is asked. Of a page that is being left the tab
// is loading another, or has it already where the background had to be started first: then the browser's `origin`, which is
// that of the page in the tab by now, is another than the sender's.
import { browser } from 'wxt/browser';
import type { PageOrigin, RawSender } from './messageOrigin.ts';

/** Whether the sender's page is still in its tab: no script runs in one that has heard `pagehide`. Asks only where it may not be. */
export async function isStillThere(
  { documentId, origin, tab }: RawSender,
  { tabId, frameId, url }: PageOrigin,
): Promise<boolean> {
  if (tab?.status !== 'loading' && origin === url.origin) return true;
  // Firefox names documents from 153 on.
  const document = documentId ? { documentIds: [documentId] } : { frameIds: [frameId] };
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId, ...document },
      injectImmediately: true,
      func: () => location.origin,
    });
    return found?.result === url.origin;
  } catch {
    return false;
  }
}
