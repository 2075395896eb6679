// The reader in a tab has opened or closed.
import type { ReaderChange } from '../../contracts/answers.ts';
import { setDismissed } from '../auto/dismissedPages.ts';
import { noteLastPage } from '../lastPage.ts';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { enterOutcome } from '../prompts/ledgerStore.ts';
import { pushPrompt } from '../prompts/pushPrompt.ts';
import { showReader } from '../toolbar.ts';
import { updateWhenUnread } from '../updateWhenUnread.ts';
import { hideForSure } from './hideForSure.ts';

/** The button shows it, and a page that was left by hand is remembered. */
export async function onReaderChange(origin: PageOrigin, change: ReaderChange): Promise<void> {
  const { tabId } = origin;
  const url = URL.parse(change.url);
  const isOwn = url?.protocol === origin.url.protocol && url.host === origin.url.host;
  void hideForSure(tabId, change.isOpen);
  if (change.isOpen && change.confidence !== undefined && !origin.isPrivate)
    void noteLastPage(change.by, change.confidence).catch(() => undefined);
  const shown = showReader(tabId, change.isOpen ? change.by : undefined);
  if (url && isOwn && (change.isOpen ? change.by === 'hand' : change.isLeft))
    await setDismissed(tabId, url, !change.isOpen);
  const state = await shown;
  if (!change.isOpen) await updateWhenUnread();
  if (!change.isOpen || !state.prompt) return;
  await pushPrompt(tabId);
  if (!state.prompt.isGone) await enterOutcome(tabId, 'read');
}
