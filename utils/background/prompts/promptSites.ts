// Keeps the prefilter for prompts registered on exactly the sites the browser grants; it asks for the detector.
import { browser } from 'wxt/browser';
import { inject } from '../inject.ts';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { inQueue } from '../storage/inQueue.ts';

const PREFILTER = '/promptPrefilter.js';
const DETECTOR = '/promptDetector.js';
const WORDS = '/promptWords.js';
/** All of it, for a click. The detector first: the prefilter, whose result is the injection's, has it look at once. */
export const PROMPT_SCRIPTS = [DETECTOR, WORDS, PREFILTER] as const;
const STYLE_KEEPER = '/styleKeeper.js';
const ID = 'prompt';
const KEEPER_ID = 'prompt-styles';

/**
 * Has the prefilter run by itself where it may; to be called whenever the granted sites may have changed. In turn: two
 * permissions granted together would register the same name twice.
 */
export function syncPrefilter(): Promise<void> {
  return inQueue('scripts', register);
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID, KEEPER_ID] });
  // A page that loads while nothing is registered goes without.
  const wanted = sorted(origins);
  if (before.length === 2 && before.every(({ matches }) => sorted(matches) === wanted)) return;
  const ids = before.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: origins, js: [PREFILTER], runAt: 'document_idle', allFrames: true },
    { id: KEEPER_ID, matches: origins, js: [STYLE_KEEPER], runAt: 'document_start', allFrames: false },
  ]);
}

const sorted = (patterns: readonly string[] = []) => [...patterns].sort().join(' ');

/** Brings the detector into the frame whose prefilter heard a blocker named. */
export const bringDetector = (origin: PageOrigin): Promise<void> => bring(DETECTOR, origin);

/** Brings the words of further languages into the frame whose detector lacks them. */
export const bringWords = (origin: PageOrigin): Promise<void> => bring(WORDS, origin);

async function bring(script: typeof DETECTOR | typeof WORDS, { tabId, frameId }: PageOrigin): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // The frame may be gone.
  await inject({ target, files: [script], injectImmediately: true }).catch(() => undefined);
}
