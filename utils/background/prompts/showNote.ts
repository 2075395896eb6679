// The note about what a site asks, shown in the tab's page.
import { grantedOrigins } from '../auto/watchSites.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import { tabState } from '../storage/tabState.ts';
import { commandPrompt } from './commandPrompt.ts';
import { promptReport } from './promptReport.ts';

/** Shows the note for what is known of the tab's page. */
export async function showNote(tabId: number): Promise<void> {
  const [report, { look }, granted] = await Promise.all([
    promptReport(tabId),
    knownSettings(),
    grantedOrigins(),
  ]);
  await commandPrompt(tabId, { kind: 'note', report, theme: look.theme, granted });
}

/** The note as it comes by itself, where no reader is open that would say it. */
export async function showFirstNote(tabId: number): Promise<void> {
  const [{ reader }, report, { look }] = await Promise.all([
    tabState(tabId),
    promptReport(tabId),
    knownSettings(),
  ]);
  if (!report || reader) return;
  await commandPrompt(tabId, { kind: 'note', report, theme: look.theme, isByItself: true });
}
