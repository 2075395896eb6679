// Keeps the watch script registered on exactly the sites that are both wanted and granted. Everything else gets none.
import { browser } from 'wxt/browser';
import type { LecternGlobals, LecternScope } from '../../contracts/pageGlobals.ts';
import { watchRegistration } from '../../sites/access.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import { inQueue } from '../storage/inQueue.ts';

const ID = 'watch';
const SCRIPT = '/watch.js';

/**
 * Makes the registration follow from settings and permissions as they are now. To be called when either has changed,
 * and when the extension was installed, updated or started: an update takes registrations away.
 */
export function syncWatchScript(): Promise<void> {
  return inQueue('scripts', sync);
}

async function sync(): Promise<void> {
  const [{ auto }, granted, [known]] = await Promise.all([
    knownSettings(),
    grantedOrigins(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  const wanted = watchRegistration(auto.mode, auto.rules, granted);
  if (
    known &&
    sameList(known.matches, wanted?.matches) &&
    sameList(known.excludeMatches, wanted?.excludeMatches)
  )
    return;
  if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!wanted) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [SCRIPT],
      matches: [...wanted.matches],
      ...(wanted.excludeMatches.length > 0 && { excludeMatches: [...wanted.excludeMatches] }),
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Puts the watch script into a page that was there before its site was allowed. */
export async function watchTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] }).catch(() => undefined);
}

/**
 * The same, unless the page is watched already.
 * @param hasMoved whether the page has just come to its address without loading
 */
export async function ensureWatched(tabId: number, hasMoved: boolean): Promise<void> {
  const [found] = await browser.scripting
    .executeScript({
      target: { tabId },
      args: [hasMoved],
      func: (moved) => {
        const scope = globalThis as unknown as LecternScope;
        const key = Symbol.for('lectern');
        const globals = scope[key] ?? (Object.create(null) as LecternGlobals);
        scope[key] = globals;
        if (globals.watch) return true;
        globals.movedWithoutLoad = moved;
        return false;
      },
    })
    .catch(() => []);
  if (found?.result === false) await watchTab(tabId);
}

/** The match patterns of the sites the browser lets Lectern into. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

const sameList = (first: readonly string[] = [], second: readonly string[] = []) =>
  first.length === second.length && [...first].sort().join(' ') === [...second].sort().join(' ');
