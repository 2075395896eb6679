// What goes into a tab beside the open reader, once the article is on screen: the reader's controls, and the finder of related
// links.
import { COMMON } from '../bringLeaning.ts';
import { inject } from '../inject.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import { bringWords } from '../words/bringWords.ts';
import { isGone } from './closedPage.ts';

const CONTROLS = '/readerControls.js';
const RELATED = '/related.js';
const HEADINGS = '/relatedHeadings.js';

/** The scripts; without the finder where the reader doesn't want to see related links. */
export async function scriptsBesideReader(): Promise<readonly Script[]> {
  const { related } = await knownSettings();
  return related.show ? [COMMON, CONTROLS, RELATED] : [COMMON, CONTROLS];
}

/** Puts them into the tab. */
export async function bringControls(tabId: number): Promise<void> {
  await bringWords(tabId).catch(() => undefined);
  await bring(tabId, await scriptsBesideReader());
}

/** Puts the headings into the tab that the finder there lacks. */
export const bringHeadings = (tabId: number): Promise<void> => bring(tabId, [HEADINGS]);

type Script = typeof COMMON | typeof CONTROLS | typeof RELATED | typeof HEADINGS;

/** The page may have gone, or be closed to us by now: then it has none. */
async function bring(tabId: number, scripts: readonly Script[]): Promise<void> {
  try {
    await inject({ target: { tabId }, files: [...scripts], injectImmediately: true });
  } catch (problem) {
    if (!isGone(problem)) console.debug('Lectern: nothing more for the reader here.', problem);
  }
}
