// Injects the reader into a tab and sends it a command.
import { browser } from 'wxt/browser';
import type { LecternGlobals, LecternScope } from '../../contracts/pageGlobals.ts';
import type { ReaderCommand, ReaderOutcome } from '../../contracts/readerCommands.ts';
import { inject } from '../inject.ts';
import { type ClosedPage, closedPage, isGone } from './closedPage.ts';

const SCRIPT = '/reader.js';

/** `blocked`: the browser doesn't let extensions into this page. */
export type Delivery =
  | { readonly kind: ReaderOutcome }
  | { readonly kind: 'blocked'; readonly why: ClosedPage };

/** Tabs that have the reader's script, as far as this run of the background knows; only a hint. */
const visited = new Set<number>();

/** Call when the tab navigates: its injected scripts are gone. */
export function forgetVisit(tabId: number): void {
  visited.delete(tabId);
}

/**
 * Gives the command to the reader of the tab, after putting the reader there if need be.
 * Called straight from the reader's click, it also passes that click on to the page as user activation, without which
 * Chromium would let Back skip the history entry the reader adds.
 */
export async function sendReaderCommand(tabId: number, command: ReaderCommand): Promise<Delivery> {
  try {
    // In a tab that is new to us the script is sent right behind the command: it finds the command waiting, and its own
    // result is what came of it. Should the reader be there after all, the script sees that and does nothing.
    const handed = deliverCommand(tabId, command);
    const ahead = visited.has(tabId) ? undefined : injectReader(tabId);
    visited.add(tabId);
    const [answer, outcome] = await Promise.all([handed, ahead]);
    if (answer === 'waiting') return { kind: 'dropped' };
    if (answer !== 'absent') return { kind: answer };
    return { kind: outcome ?? (await injectReader(tabId)) ?? 'dropped' };
  } catch (problem) {
    if (isGone(problem)) return { kind: 'dropped' };
    console.debug('Lectern: this page is closed to extensions.', problem);
    return { kind: 'blocked', why: closedPage(problem, await mayReadFiles()) };
  }
}

/** A browser that can't say has not shut us out. */
async function mayReadFiles(): Promise<boolean> {
  try {
    return await browser.extension.isAllowedFileSchemeAccess();
  } catch {
    return true;
  }
}

/** @returns what came of the first command that was waiting for the reader, if one was */
async function injectReader(tabId: number): Promise<ReaderOutcome | undefined> {
  const [injected] = await inject({ target: { tabId }, files: [SCRIPT], injectImmediately: true });
  return (injected?.result ?? undefined) as ReaderOutcome | undefined;
}

type Answer = ReaderOutcome | 'absent' | 'waiting';

async function deliverCommand(tabId: number, command: ReaderCommand): Promise<Answer> {
  const [injected] = await inject({
    target: { tabId },
    injectImmediately: true,
    args: [command],
    func: deliver,
  });
  return (injected?.result ?? 'absent') as Answer;
}

/** Runs in the page, so it can't use anything of this file. Without a reader yet, commands queue. */
function deliver(command: ReaderCommand): Promise<ReaderOutcome> | 'absent' | 'waiting' {
  const scope = globalThis as unknown as LecternScope;
  const key = Symbol.for('lectern');
  const globals = scope[key] ?? (Object.create(null) as LecternGlobals);
  scope[key] = globals;
  if (globals.reader) return globals.reader(command);
  globals.waitingCommands ??= [];
  globals.waitingCommands.push(command);
  return globals.waitingCommands.length === 1 ? 'absent' : 'waiting';
}
