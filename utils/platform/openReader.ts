// Brings the reader into a tab and hands it a command.
import { browser } from 'wxt/browser';
import type { ReaderCommand, ReaderGlobal, ReaderOutcome } from '../readerCommands.ts';

const SCRIPT = '/content-scripts/reader.js';
/** How often, and after how many milliseconds, a page that refused is asked again; see `isTooEarly`. */
const RETRIES = 4;
const RETRY_DELAY = 40;

/** `blocked`: the browser doesn't let extensions into this page. */
export type Delivery = ReaderOutcome | 'blocked';

/**
 * Gives the command to the reader of the tab, after putting the reader there if need be.
 * Called straight from the reader's click, it also passes that click on to the page as user activation, without which
 * Chromium would let Back skip the history entry the reader adds.
 */
export async function openReader(tabId: number, command: ReaderCommand): Promise<Delivery> {
  try {
    const answer = await knock(tabId, command);
    if (answer !== 'absent') return answer === 'waiting' ? 'dropped' : answer;
    await browser.scripting.executeScript({
      target: { tabId },
      files: [SCRIPT],
      injectImmediately: true,
    });
    return await settle(tabId);
  } catch (problem) {
    console.debug('Lectern: this page is closed to extensions.', problem);
    return 'blocked';
  }
}

type Answer = ReaderOutcome | 'absent' | 'waiting';

/** Hands the command over, again when the access that comes with a click isn't there yet. */
async function knock(tabId: number, command: ReaderCommand): Promise<Answer> {
  for (let left = RETRIES; ; left -= 1) {
    try {
      return await hand(tabId, command);
    } catch (problem) {
      if (left === 0 || !isTooEarly(problem)) throw problem;
      await new Promise((done) => setTimeout(done, RETRY_DELAY));
    }
  }
}

/**
 * In Chromium the background sometimes hears of a click some milliseconds before `activeTab` takes effect (measured
 * in 156: about one first click in six). Pages that are closed for good are refused in other words.
 */
function isTooEarly(problem: unknown): boolean {
  return problem instanceof Error && problem.message.includes('must request permission');
}

async function hand(tabId: number, command: ReaderCommand): Promise<Answer> {
  const [injected] = await browser.scripting.executeScript({
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
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: () => (globalThis as ReaderGlobal).lecternFirst ?? 'dropped',
  });
  return (injected?.result ?? 'dropped') as ReaderOutcome;
}
