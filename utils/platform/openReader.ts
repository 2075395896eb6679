// Brings the reader into a tab and hands it a command.

import type { ReaderCommand, ReaderGlobal, ReaderOutcome } from '../readerCommands.ts';
import { inject } from './inject.ts';

const SCRIPT = '/content-scripts/reader.js';

/** `blocked`: the browser doesn't let extensions into this page. */
export type Delivery = ReaderOutcome | 'blocked';

/** Tabs in which the reader was put before, as far as this run of the background knows: a hint, never the truth. */
const visited = new Set<number>();

/** To be called when the tab goes to another page: what was put into it is gone. */
export function forgetTab(tabId: number): void {
  visited.delete(tabId);
}

/**
 * Gives the command to the reader of the tab, after putting the reader there if need be.
 * Called straight from the reader's click, it also passes that click on to the page as user activation, without which
 * Chromium would let Back skip the history entry the reader adds.
 */
export async function openReader(tabId: number, command: ReaderCommand): Promise<Delivery> {
  try {
    // In a tab that is new to us the script is sent right behind the command: it finds the command waiting. Should the
    // reader be there after all, the script sees that and does nothing.
    const handed = hand(tabId, command);
    const ahead = visited.has(tabId) ? undefined : bring(tabId);
    visited.add(tabId);
    const [answer] = await Promise.all([handed, ahead]);
    if (answer === 'waiting') return 'dropped';
    if (answer !== 'absent') return answer;
    await (ahead ?? bring(tabId));
    return await settle(tabId);
  } catch (problem) {
    // Gone to another page meanwhile: there is nothing to say of that one.
    if (problem instanceof Error && /removed|destroyed|No tab/i.test(problem.message)) return 'dropped';
    console.debug('Lectern: this page is closed to extensions.', problem);
    return 'blocked';
  }
}

async function bring(tabId: number): Promise<void> {
  await inject({ target: { tabId }, files: [SCRIPT], injectImmediately: true });
}

type Answer = ReaderOutcome | 'absent' | 'waiting';

async function hand(tabId: number, command: ReaderCommand): Promise<Answer> {
  const [injected] = await inject({
    target: { tabId },
    injectImmediately: true,
    args: [command],
    func: deliver,
  });
  return (injected?.result ?? 'absent') as Answer;
}

/** Runs in the page, so it can use nothing of this file. The first to find no reader brings it; others queue. */
function deliver(command: ReaderCommand): Promise<ReaderOutcome> | 'absent' | 'waiting' {
  const door = globalThis as ReaderGlobal;
  if (door.lecternReader) return door.lecternReader(command);
  door.lecternWaiting ??= [];
  door.lecternWaiting.push(command);
  return door.lecternWaiting.length === 1 ? 'absent' : 'waiting';
}

/** What came of the command the reader found waiting. */
async function settle(tabId: number): Promise<ReaderOutcome> {
  const [injected] = await inject({
    target: { tabId },
    injectImmediately: true,
    func: () => (globalThis as ReaderGlobal).lecternFirst ?? 'dropped',
  });
  return (injected?.result ?? 'dropped') as ReaderOutcome;
}
