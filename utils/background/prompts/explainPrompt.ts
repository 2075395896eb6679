// What a site asks, explained in its page when somebody wants to know.
import { browser } from 'wxt/browser';
import { asksToAllowAds, type PromptFinding } from '../../prompt/promptTypes.ts';
import { commandPrompt } from './commandPrompt.ts';
import { recordPrompt } from './recordPrompt.ts';
import { scanTab } from './scanTab.ts';
import { showNote } from './showNote.ts';

/** Looks at the page, and says in it what its site asks. */
export async function explainPrompt(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // The detector's own report may not have arrived yet.
  const { finding } = await scanTab(tabId, false);
  if (finding && asksToAllowAds(finding.kind)) await recordInTab(tabId, finding);
  await showNote(tabId);
}

/** Shows the message again that was hidden in the tab; where none was, says what the site asks. */
export async function showPromptAgain(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  if ((await commandPrompt(tabId, { kind: 'putBack' })) === 'nothing') await explainPrompt(tabId);
}

/** Records what was found in the tab's own page; nothing where the tab or its address is gone. */
export async function recordInTab(tabId: number, finding: PromptFinding): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = URL.parse(tab?.url ?? '');
  if (!tab || !url) return;
  await recordPrompt(finding, { tabId, frameId: 0, url, tabUrl: url, isPrivate: tab.incognito });
}
