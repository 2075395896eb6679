// Brings the scripts that work beside the reader into a tab, all in one injection, and hears what the detector sees.
import { parseFinding } from '../../contracts/parseFinding.ts';
import type { PromptFinding } from '../../prompt/promptTypes.ts';
import { asRecord } from '../../settings/values.ts';
import { inject } from '../inject.ts';
import { scriptsBesideReader } from '../reader/bringControls.ts';
import { bringWords } from '../words/bringWords.ts';
import { PROMPT_SCRIPTS } from './promptSites.ts';

export interface Scan {
  readonly finding?: PromptFinding | undefined;
  /** Whether the detector holds parts that the page has taken away. */
  readonly hasEarlier: boolean;
}

/**
 * Looks at the page in a tab for a prompt, now and while it stays.
 * @param isReaderOpen whether related links will be shown as well
 */
export async function scanTab(tabId: number, isReaderOpen: boolean): Promise<Scan> {
  try {
    if (isReaderOpen) await bringWords(tabId);
    const related = isReaderOpen ? await scriptsBesideReader() : [];
    // The result is the last script's: the prefilter's, which has the detector look.
    const files = [...related, ...PROMPT_SCRIPTS];
    const [injected] = await inject({ target: { tabId }, files, injectImmediately: true });
    const { finding, hasEarlier } = asRecord(injected?.result);
    return { finding: parseFinding(finding)?.value, hasEarlier: hasEarlier === true };
  } catch {
    return { hasEarlier: false };
  }
}
