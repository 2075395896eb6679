// A prompt that was closed, by its reader or by its site, is no longer said of the page.
import { changeTab, tabState } from '../storage/tabState.ts';
import { showPromptState } from '../toolbar.ts';
import { enterSiteOutcome, strikeAsk } from './ledgerStore.ts';
import { pageOf } from './pageIdentity.ts';
import type { SeenIn } from './recordPrompt.ts';

/**
 * Keeps it as gone: should it come back on the same page, it is the same one. One that went by itself asked nothing of
 * anybody, and isn't counted any more.
 */
export async function promptGone(
  { tabId, frameId, url, tabUrl, isPrivate }: SeenIn,
  byHand: boolean,
): Promise<void> {
  const frameUrl = frameId > 0 ? url.href : undefined;
  const { prompt } = await tabState(tabId);
  if (!prompt || prompt.isGone || prompt.frameUrl !== frameUrl) return;
  // First: where this fails, or is the last thing done, saying it again does all of it.
  if (!isPrivate) {
    const page = tabUrl ?? (frameId === 0 ? url : undefined);
    if (byHand) await enterSiteOutcome(prompt.site, 'closed');
    else if (page && pageOf(page) === prompt.page) await strikeAsk(prompt);
  }
  await changeTab(tabId, (state) =>
    state.prompt ? { ...state, prompt: { ...state.prompt, isGone: true } } : state,
  );
  await showPromptState(tabId);
}
