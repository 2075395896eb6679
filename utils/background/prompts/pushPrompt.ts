// The open reader hears of the prompt behind it: it was opened before the detector had seen anything.
import { pushToReader } from '../reader/pushToReader.ts';
import { tabState } from '../storage/tabState.ts';
import { promptReport } from './promptReport.ts';

/** Tells the tab's reader of the prompt, if there are both. */
export async function pushPrompt(tabId: number): Promise<void> {
  const { reader, prompt } = await tabState(tabId);
  const report = reader && prompt && (await promptReport(tabId));
  if (report) await pushToReader(tabId, { kind: 'prompt', report });
}
