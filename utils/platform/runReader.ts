// A command for the reader of a tab, and the toolbar button saying what came of it.
import { browser } from 'wxt/browser';
import type { ReaderCommand, ReaderOutcome } from '../readerCommands.ts';
import { type Delivery, openReader } from './openReader.ts';
import { showToolbarState, type ToolbarState } from './toolbar.ts';

/** Milliseconds after which the button says what is being waited for. */
const PATIENCE = 300;

const SHOWN: Record<ReaderOutcome, ToolbarState | undefined> = {
  opened: 'open',
  closed: 'available',
  nothing: 'nothing',
  unsupported: 'blocked',
  // A later command says what there is to say.
  dropped: undefined,
};

/**
 * Hands the command over and shows the outcome. Without a tab (a window being closed) nothing is done.
 * @returns what came of it
 * @param whenBlocked what the button shows when the reader may not open by itself
 */
export async function runReader(
  tabId: number | undefined,
  command: ReaderCommand,
  whenBlocked: ToolbarState = 'blocked',
): Promise<Delivery | undefined> {
  if (tabId === undefined) return undefined;
  let isAnswered = false;
  const waiting = setTimeout(async () => {
    const words = await wordsForWaiting(tabId, whenBlocked);
    if (!isAnswered) await showToolbarState(tabId, words);
  }, PATIENCE);
  const outcome = await openReader(tabId, command);
  isAnswered = true;
  clearTimeout(waiting);
  const state = outcome === 'blocked' ? whenBlocked : SHOWN[outcome];
  if (state) await showToolbarState(tabId, state);
  return outcome;
}

/**
 * The page is still on its way, or it is one that gives no answer: Chromium never says so of a script for the source
 * of a page whose site is allowed. Such a page is there, and its address is kept from us.
 */
async function wordsForWaiting(tabId: number, whenBlocked: ToolbarState): Promise<ToolbarState> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === 'complete' && !tab.url ? whenBlocked : 'loading';
}
