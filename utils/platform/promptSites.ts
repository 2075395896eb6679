// Keeps the listener for prompts registered on exactly the sites the browser grants; it asks for the detector.
import { browser } from 'wxt/browser';
import { inject } from './inject.ts';
import { oneAtATime } from './oneAtATime.ts';

/** Who saw or heard it: the parts of a message's sender that matter. */
export interface Witness {
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

const LISTENER = '/promptListener.js';
const DETECTOR = '/prompt.js';
/** The detector first: the listener looks at once. */
export const PROMPT_SCRIPTS = [DETECTOR, LISTENER] as const;
const ID = 'prompt';

/** Two permissions granted together would register the same name twice. */
const inTurn = oneAtATime();

/** Has the listener run by itself where it may; to be called whenever the granted sites may have changed. */
export function syncListener(): Promise<void> {
  return inTurn(register).catch((problem: unknown) => {
    console.warn('Lectern could not register its listener for prompts.', problem);
  });
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: origins, js: [LISTENER], runAt: 'document_idle', allFrames: true },
  ]);
}

/** Brings the detector into the frame whose listener heard a blocker named. */
export async function bringDetector({ tab, frameId }: Witness): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  // The frame may have gone.
  await inject({ target, files: [DETECTOR], injectImmediately: true }).catch(() => undefined);
}
