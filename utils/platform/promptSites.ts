// Keeps the prompt detector registered on exactly the sites the browser grants.
import { browser } from 'wxt/browser';
import { oneAtATime } from './oneAtATime.ts';

export const DETECTOR = '/prompt.js';
const ID = 'prompt';

/** Two permissions granted together would register the same name twice. */
const inTurn = oneAtATime();

/** Has the detector run by itself where it may; to be called whenever the granted sites may have changed. */
export function syncDetector(): Promise<void> {
  return inTurn(register).catch((problem: unknown) => {
    console.warn('Lectern could not register its prompt detector.', problem);
  });
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: origins, js: [DETECTOR], runAt: 'document_idle', allFrames: true },
  ]);
}
