// A command for the reader of a tab, and the toolbar button saying what came of it.
import type { ReaderCommand, ReaderOutcome } from '../readerCommands.ts';
import { type Delivery, openReader } from './openReader.ts';
import { showToolbarState, type ToolbarState } from './toolbar.ts';

/** Milliseconds after which the button says that the page is still loading. */
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
  const waiting = setTimeout(() => void showToolbarState(tabId, 'loading'), PATIENCE);
  const outcome = await openReader(tabId, command);
  clearTimeout(waiting);
  const state = outcome === 'blocked' ? whenBlocked : SHOWN[outcome];
  if (state) await showToolbarState(tabId, state);
  return outcome;
}
