// The reading test takes its passages from the article somebody comes from. Its text waits in memory until the test's page
// takes it, once.
import { browser } from 'wxt/browser';
import type { FittingText } from '../../contracts/answers.ts';
import { asRecord } from '../../settings/values.ts';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { inQueue } from '../storage/inQueue.ts';

const KEY = 'fitting';

/** Opens the test in a tab of its own. What is read privately isn't handed on; without a text the test has one itself. */
export async function openFitting({ isPrivate }: PageOrigin, text: FittingText): Promise<void> {
  await inQueue('session', async () => {
    // Another article's, which nobody has taken.
    await browser.storage.session.remove(KEY);
    if (!isPrivate) await browser.storage.session.set({ [KEY]: text });
  }).catch(() => undefined);
  await browser.tabs.create({ url: browser.runtime.getURL('/fitting.html') });
}

/** The text, which is forgotten with this. */
export function takeFittingText(): Promise<FittingText | undefined> {
  return inQueue('session', async () => {
    const { text, lang } = asRecord(asRecord(await browser.storage.session.get(KEY))[KEY]);
    await browser.storage.session.remove(KEY);
    return typeof text === 'string' && typeof lang === 'string' ? { text, lang } : undefined;
  });
}
