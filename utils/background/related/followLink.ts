// Going on to another article: in the same tab or a new one, with the reader opening there where it may.
import { browser } from 'wxt/browser';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { expectReader, readIfExpected } from '../reader/pendingLink.ts';

export type Where = 'here' | 'tab';

/**
 * Follows a link of the reader. On a site that is not allowed the page opens as it is, and the toolbar button reads it.
 * @param link an http(s) address
 */
export async function followLink(
  { tabId, url: from }: PageOrigin,
  link: string,
  where: Where,
): Promise<void> {
  const target = new URL(link);
  const isExpected = await mayOpenReader(target, from);
  if (where === 'here') {
    if (isExpected) await expect(tabId, { from: from.href, to: target.href });
    await browser.tabs.update(tabId, { url: target.href });
    return;
  }
  const opened = await browser.tabs.create({ url: target.href, active: false, openerTabId: tabId });
  if (!isExpected || opened.id === undefined) return;
  await expect(opened.id);
  // It may have loaded and been brought to the front before it was expected.
  await readIfExpected(opened.id);
}

/** Where it can't be stored, the link still opens: without the reader, which the button brings. */
async function expect(tabId: number, way?: Parameters<typeof expectReader>[1]): Promise<void> {
  await expectReader(tabId, way).catch((problem: unknown) => {
    console.warn('Lectern could not keep that a link is to be read.', problem);
  });
}

/** Whether the reader can open at `target` without a further click. */
export async function mayOpenReader(target: URL, from: URL): Promise<boolean> {
  // The click that opened this reader holds for as long as the tab stays on the site.
  return from.origin === target.origin || hasAccess(target);
}

/** Whether the reader (the person) has allowed the site of an address. */
export async function hasAccess(target: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${target.protocol}//${target.hostname}/*`] });
}
