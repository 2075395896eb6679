// Going on to another article: in the same tab or a new one, with the reader opening there where it may.
import { browser } from 'wxt/browser';
import { readIfExpected } from '../readIfExpected.ts';
import { expectReader } from '../readLink.ts';

export type Where = 'here' | 'tab';

/**
 * Follows a link of the reader. On a site that is not allowed the page opens as it is, and the toolbar button reads it.
 * @param tab the tab the reader is open in
 */
export async function followLink(
  tab: { readonly id: number; readonly url?: string | undefined },
  link: string,
  where: Where,
): Promise<void> {
  const target = webAddress(link);
  if (!target) return;
  const isExpected = await mayOpenReader(target, tab.url);
  if (where === 'here') {
    if (isExpected) await expectReader(tab.id, { from: tab.url, to: target.href });
    await browser.tabs.update(tab.id, { url: target.href });
    return;
  }
  const opened = await browser.tabs.create({ url: target.href, active: false, openerTabId: tab.id });
  if (!isExpected || opened.id === undefined) return;
  await expectReader(opened.id);
  // It may have loaded and been brought to the front before it was expected.
  await readIfExpected(opened.id);
}

/** Whether the reader can open at `target` without a further click. */
async function mayOpenReader(target: URL, from: string | undefined): Promise<boolean> {
  // The click that opened this reader holds for as long as the tab stays on the site.
  if (from && URL.parse(from)?.origin === target.origin) return true;
  return hasSite(target);
}

/** Whether the reader (the person) has allowed the site of an address. */
export async function hasSite(target: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${target.protocol}//${target.hostname}/*`] });
}

/** The address, when it is one of the web's. */
export function webAddress(link: unknown): URL | undefined {
  const url = typeof link === 'string' ? URL.parse(link) : null;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
