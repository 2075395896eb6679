// A prompt is forgotten with the page it was seen on.
import { changeTab, tabState } from '../storage/tabState.ts';
import { showPromptState } from '../toolbar.ts';
import { loadedAt, pageOf } from './pageIdentity.ts';

/**
 * Forgets what was seen when the tab leaves the page. A page that changes its history (the reader does) is said to be
 * loading too; its address, where it may be known, stays the same.
 */
export async function leavePage(tabId: number, address: string | undefined): Promise<void> {
  const { prompt } = await tabState(tabId);
  const now = address ? URL.parse(address) : null;
  if (!prompt || (now && pageOf(now) === prompt.page)) return;
  await forgetPrompt(tabId);
  // A page that goes on without loading keeps its button.
  await showPromptState(tabId);
}

/** Forgets it too when the same address was loaded anew; to be called when a tab has finished loading. */
export async function pageArrived(tabId: number): Promise<void> {
  const { prompt } = await tabState(tabId);
  if (prompt?.loadedAt === undefined || (await loadedAt(tabId)) === prompt.loadedAt) return;
  await forgetPrompt(tabId);
  await showPromptState(tabId);
}

/** Forgets what was seen in a tab. */
export async function forgetPrompt(tabId: number): Promise<void> {
  await changeTab(tabId, (state) => {
    const { prompt, ...rest } = state;
    return prompt ? rest : state;
  });
}
