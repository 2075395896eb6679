// What the toolbar button and its shortcut do.
import { asksToAllowAds } from '../prompt/promptTypes.ts';
import { explainPrompt, recordInTab } from './prompts/explainPrompt.ts';
import { type Scan, scanTab } from './prompts/scanTab.ts';
import { showNote } from './prompts/showNote.ts';
import { deliverToReader } from './reader/commandReader.ts';
import { pushToReader } from './reader/pushToReader.ts';

/**
 * The article first: the scan for a prompt takes as long as reading does. When it turns out that a wall stands in the
 * article's place, what there was to read are the wall's words; the note says so instead. A paywall or a log-in that
 * leaves nothing to read is named.
 */
export async function onToolbarClick(tabId: number | undefined): Promise<void> {
  const delivery = await deliverToReader(tabId, { kind: 'toggle' });
  if (tabId === undefined || (delivery?.kind !== 'opened' && delivery?.kind !== 'nothing')) return;
  const scan = await scanTab(tabId, delivery.kind === 'opened');
  if (delivery.kind === 'opened') await afterOpening(tabId, scan);
  else await afterNothing(tabId, scan);
}

/** Walls that hold an article's text back. */
const HOLDS_BACK = /^(?:paywall|login|payOrOkay)$/;

async function afterOpening(tabId: number, { finding, hasEarlier }: Scan): Promise<void> {
  if (!finding) return;
  if (HOLDS_BACK.test(finding.kind)) {
    await pushToReader(tabId, { kind: 'otherWall', finding });
    return;
  }
  const isInPlace = finding.locks.includes('articleMissing') && !hasEarlier;
  if (asksToAllowAds(finding.kind) && isInPlace) await explainInstead(tabId, finding);
}

async function afterNothing(tabId: number, { finding }: Scan): Promise<void> {
  if (!finding) return;
  if (HOLDS_BACK.test(finding.kind)) {
    await deliverToReader(tabId, { kind: 'close' });
    await explainPrompt(tabId);
  } else if (asksToAllowAds(finding.kind)) await explainInstead(tabId, finding);
}

async function explainInstead(tabId: number, finding: NonNullable<Scan['finding']>): Promise<void> {
  await deliverToReader(tabId, { kind: 'close' });
  await recordInTab(tabId, finding);
  await showNote(tabId);
}
