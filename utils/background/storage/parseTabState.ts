// The shape of what is known of a tab, and its parser: what is stored may be from an older version, or broken.
import type { PromptFinding } from '../../prompt/promptTypes.ts';
import { asRecord } from '../../settings/values.ts';

export interface SeenPrompt {
  readonly finding: PromptFinding;
  readonly site: string;
  /** The page's address without its fragment. */
  readonly page: string;
  readonly frameUrl?: string;
  /** When the page was loaded, as its own clock has it: the same address may be loaded anew. Unknown without access. */
  readonly loadedAt?: number;
  /** It went by itself; should it come back on the same page, it is the same one. */
  readonly isGone?: boolean;
}

export interface TabState {
  /** How the reader that is open in the tab was opened; absent while none is. */
  readonly reader?: 'hand' | 'auto';
  /** What the site asks on the tab's present page. */
  readonly prompt?: SeenPrompt;
  /** Fingerprints of the pages on which the reader was closed by hand, oldest first. */
  readonly dismissed: readonly string[];
  /** The page that sent the tab away from an article, and from which it was gone back already. */
  readonly wentBackFrom?: string;
  /** The reader is to open on the next page; `from` is where the tab goes from, where that is known. */
  readonly pendingLink?: { readonly from?: string };
  /** What is read aloud after the open article. */
  readonly listening?: Listening;
}

export interface Listening {
  readonly rest: readonly string[];
  /** How many of them, the last ones, are of the reading list. */
  readonly kept?: number;
  /** The article that the tab is going to is to be read aloud. */
  readonly isDue?: boolean;
  /** Hosts that were passed over on the way to it; empty for those of the reading list. */
  readonly skipped?: readonly string[];
}

export const EMPTY_TAB: TabState = { dismissed: [] };

/** Pages remembered for one tab. */
export const MAX_DISMISSED = 100;

/** Articles that wait to be read aloud. */
export const MAX_QUEUED = 100;

/** Whole and valid, whatever was stored. */
export function parseTabState(stored: unknown): TabState {
  const { reader, prompt, dismissed, pendingLink, wentBackFrom, listening } = asRecord(stored);
  const seen = parseSeen(prompt);
  const link = asRecord(pendingLink);
  const queue = parseListening(listening);
  return {
    ...((reader === 'hand' || reader === 'auto') && { reader }),
    ...(seen && { prompt: seen }),
    dismissed: Array.isArray(dismissed)
      ? dismissed.filter((page) => typeof page === 'string').slice(-MAX_DISMISSED)
      : [],
    ...(typeof wentBackFrom === 'string' && { wentBackFrom }),
    ...(queue && { listening: queue }),
    ...(typeof pendingLink === 'object' &&
      pendingLink !== null && { pendingLink: typeof link.from === 'string' ? { from: link.from } : {} }),
  };
}

function parseListening(stored: unknown): Listening | undefined {
  const { rest, kept, isDue, skipped } = asRecord(stored);
  if (!Array.isArray(rest)) return undefined;
  const texts = (list: readonly unknown[]) => list.filter((item) => typeof item === 'string');
  return {
    rest: texts(rest)
      .filter((url) => URL.canParse(url))
      .slice(0, MAX_QUEUED),
    ...(typeof kept === 'number' && { kept }),
    ...(isDue === true && { isDue }),
    ...(Array.isArray(skipped) && { skipped: texts(skipped).slice(0, MAX_QUEUED) }),
  };
}

/** The finding inside was parsed when it was taken in; here only its shape is checked. */
function parseSeen(stored: unknown): SeenPrompt | undefined {
  const { finding, site, page, frameUrl, loadedAt, isGone } = asRecord(stored);
  const { kind, text, locks, offers, evidence } = asRecord(finding);
  const isFinding =
    typeof kind === 'string' &&
    typeof text === 'string' &&
    [locks, offers, evidence].every((part) => Array.isArray(part));
  if (!isFinding || typeof site !== 'string' || typeof page !== 'string') return undefined;
  return {
    finding: finding as PromptFinding,
    site,
    page,
    ...(typeof frameUrl === 'string' && { frameUrl }),
    ...(typeof loadedAt === 'number' && { loadedAt }),
    ...(isGone === true && { isGone }),
  };
}
