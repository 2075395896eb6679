// A command for the reader of a tab, and the toolbar button saying what came of it.
import { browser } from 'wxt/browser';
import type { ReaderCommand, ReaderOutcome } from '../../contracts/readerCommands.ts';
import { showClosedPopup } from '../closedPopup.ts';
import { showNotice, showReader, showWaiting, startWait, type ToolbarNotice, type Wait } from '../toolbar.ts';
import { bringControls } from './bringControls.ts';
import { type Delivery, sendReaderCommand } from './sendReaderCommand.ts';

/** Milliseconds after which the button says what is being waited for. */
const SAY_AFTER_MS = 300;

/** What the button says of an outcome. That it has opened or closed the reader says itself, and how. */
const NOTICES: Partial<Record<ReaderOutcome, ToolbarNotice>> = { nothing: 'nothing', unsupported: 'notText' };

/** Opens the reader, or does what else the command says, and has an opened one shown its related links. */
export async function commandReader(tabId: number | undefined, command: ReaderCommand): Promise<void> {
  const delivery = await deliverToReader(tabId, command);
  if (tabId !== undefined && delivery?.kind === 'opened') await bringControls(tabId);
}

/**
 * Hands the command over and shows the outcome. Without a tab (a window being closed) nothing is done.
 * @param isExpected the reader is to open by itself: where the browser keeps it out, the button only says that it can
 */
export async function deliverToReader(
  tabId: number | undefined,
  command: ReaderCommand,
  isExpected = false,
): Promise<Delivery | undefined> {
  if (tabId === undefined) return undefined;
  const wait = startWait(tabId);
  const waiting = setTimeout(() => {
    void sayWaiting(wait, isExpected);
  }, SAY_AFTER_MS);
  const delivery = await sendReaderCommand(tabId, command).finally(wait.end);
  clearTimeout(waiting);
  if (delivery.kind === 'blocked') {
    if (isExpected) await showReader(tabId, undefined);
    else {
      await showNotice(tabId, delivery.why);
      await showClosedPopup(tabId, delivery.why).catch(() => undefined);
    }
  } else {
    const notice = NOTICES[delivery.kind];
    if (notice) await showNotice(tabId, notice);
    if (notice === 'notText') await showClosedPopup(tabId, notice).catch(() => undefined);
    // A notice that was closed, or a command called off: nobody else says so.
    if (delivery.kind === 'closed') await showReader(tabId, undefined);
  }
  return delivery;
}

/**
 * The page is still on its way, or it is one that gives no answer: Chromium never says so of a script for the source
 * of a page whose site is allowed. Such a page is there, and its address is kept from us.
 */
async function sayWaiting(wait: Wait, isExpected: boolean): Promise<void> {
  const tab = await browser.tabs.get(wait.tabId).catch(() => undefined);
  if (!tab || wait.isOver) return;
  const isSilent = tab.status === 'complete' && !tab.url;
  if (isSilent && isExpected) await showReader(wait.tabId, undefined);
  else await showWaiting(wait, isSilent ? 'blocked' : 'loading');
}
