// What distinguishes the page in a tab from the next one there.
import { browser } from 'wxt/browser';

/** A page's address without its fragment, cut to what is worth keeping. */
export function pageOf({ origin, pathname, search }: URL): string {
  return (origin + pathname + search).slice(0, 2000);
}

/** When the page in a tab was loaded, by its own clock; undefined where Lectern may not ask. */
export async function loadedAt(tabId: number): Promise<number | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => performance.timeOrigin,
    });
    return typeof injected?.result === 'number' ? injected.result : undefined;
  } catch {
    return undefined;
  }
}
