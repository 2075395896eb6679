// The script for corrections goes into a tab on request, and before the reader opens where something was corrected.
import { NO_CORRECTIONS, type SiteCorrections } from '../../article/corrections/correctionRule.ts';
import type { CorrectionsAnswer } from '../../contracts/answers.ts';
import { hostKey } from '../../sites/rules.ts';
import { bringLeaning } from '../bringLeaning.ts';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { correctionsOf } from './correctionsStore.ts';

const SCRIPT = '/corrections.js';

/** Puts the script into the tab, and says what is remembered for its site. */
export async function bringCorrections({ tabId, url, isPrivate }: PageOrigin): Promise<CorrectionsAnswer> {
  const site = hostKey(url);
  const [corrections] = await Promise.all([correctionsOf(site), bring(tabId)]);
  return { site, corrections, canRemember: !isPrivate };
}

/** The same where something was corrected; elsewhere nothing is injected. */
export async function correctionsFor({ tabId, url }: PageOrigin): Promise<SiteCorrections | undefined> {
  const corrections = await correctionsOf(hostKey(url));
  if (corrections === NO_CORRECTIONS) return undefined;
  await bring(tabId);
  return corrections;
}

async function bring(tabId: number): Promise<void> {
  await bringLeaning(tabId, SCRIPT);
}
