// Brings scripts into a tab that stand on `common.js` (utils/build/commonParts.ts says which do).
import { inject } from './inject.ts';

/** To be injected before any of them. */
export const COMMON = '/common.js';

export type LeaningScript =
  | '/comments.js'
  | '/corrections.js'
  | '/device.js'
  | '/ease.js'
  | '/layout.js'
  | '/promptActions.js'
  | '/readerControls.js'
  | '/speech.js'
  | '/tools.js';

/** Puts one of them into the tab. */
export async function bringLeaning(tabId: number, script: LeaningScript): Promise<void> {
  await inject({ target: { tabId }, files: [COMMON, script], injectImmediately: true });
}
