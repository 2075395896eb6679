// What the background knows about prompts: per tab in `storage.session`, so that it survives the background's death but
// not the browser's end, and how often each site asked in `storage.local`. None of it leaves the machine.
import { browser } from 'wxt/browser';
import type { PromptFinding } from '../prompt/types.ts';
import { asRecord } from '../settings/values.ts';
import { oneAtATime } from './oneAtATime.ts';

const COUNTS = 'promptCounts';
const keyOf = (tabId: number) => `prompt:${tabId}`;

export interface SeenPrompt {
  readonly finding: PromptFinding;
  readonly site: string;
  /** The page's address without its fragment. */
  readonly page: string;
  readonly frameUrl?: string;
  /** When the page was loaded, as its own clock has it: the same address may be loaded anew. Unknown without access. */
  readonly loadedAt?: number;
}

const inTurn = oneAtATime();

/**
 * Keeps what was seen in a tab.
 * @returns whether it is the first on this page, so that a policy acts once a page and not at every change
 */
export function rememberPrompt(tabId: number, seen: SeenPrompt): Promise<boolean> {
  return inTurn(async () => {
    const before = await promptIn(tabId);
    const isFirst = before === undefined || before.loadedAt !== seen.loadedAt;
    await browser.storage.session.set({ [keyOf(tabId)]: seen });
    if (isFirst) await countPrompt(seen.site);
    return isFirst;
  });
}

/** What was seen on the tab's present page. */
export async function promptIn(tabId: number): Promise<SeenPrompt | undefined> {
  const found = asRecord((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
  // Written by `rememberPrompt` alone, in this session.
  return 'finding' in found && 'site' in found ? (found as unknown as SeenPrompt) : undefined;
}

/** To be called when the tab goes to another page or away. */
export function forgetPrompt(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

async function countPrompt(site: string): Promise<void> {
  const counts = await promptCounts();
  await browser.storage.local.set({ [COUNTS]: { ...counts, [site]: (counts[site] ?? 0) + 1 } });
}

/** How many pages of each site asked, since counting began or was cleared. */
export async function promptCounts(): Promise<Readonly<Record<string, number>>> {
  const stored = asRecord((await browser.storage.local.get(COUNTS))[COUNTS]);
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, number] => Number.isInteger(entry[1])),
  );
}

export async function clearPromptCounts(): Promise<void> {
  await browser.storage.local.remove(COUNTS);
}
