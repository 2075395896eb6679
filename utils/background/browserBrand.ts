// Which browser this is, where its steps differ: how a button is pinned. Asked by what the browser says of itself.
import { browser } from 'wxt/browser';

export type BrowserBrand = 'chrome' | 'edge' | 'firefox' | 'android';

/** Brave, Opera and Vivaldi pin as Chrome does. */
export async function browserBrand(): Promise<BrowserBrand> {
  const platform = await browser.runtime.getPlatformInfo().catch(() => undefined);
  if (platform?.os === 'android') return 'android';
  if (import.meta.env.FIREFOX) return 'firefox';
  return / Edg\//.test(navigator.userAgent) ? 'edge' : 'chrome';
}
