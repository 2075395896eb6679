// What the reader wants done when a site asks for ads to be allowed, done in the tab.
import type { PromptPolicy } from '../../settings/prompts.ts';
import { MessageFailure } from '../messages/messageFailure.ts';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { commandReader } from '../reader/commandReader.ts';
import { changeSettings, knownSettings } from '../storage/changeSettings.ts';
import { tabState } from '../storage/tabState.ts';
import { commandPrompt } from './commandPrompt.ts';
import { enterAnswer, enterOutcome } from './ledgerStore.ts';
import { promptReport } from './promptReport.ts';

/**
 * Keeps the reader's choice for the site of the tab.
 * @param actsNow whether it is acted on there as well
 * @throws {MessageFailure} when the choice could not be kept; it is acted on all the same
 */
export async function choosePolicy(
  { tabId, isPrivate }: Pick<PageOrigin, 'tabId' | 'isPrivate'>,
  policy: PromptPolicy,
  actsNow: boolean,
): Promise<void> {
  const { prompt } = await tabState(tabId);
  if (!prompt) return;
  const outcome = await changeSettings({ kind: 'sitePolicy', site: prompt.site, policy });
  if (!isPrivate) await enterAnswer(prompt.site, policy);
  if (actsNow) {
    if (policy !== 'putAway') await commandPrompt(tabId, { kind: 'putBack' });
    await act(tabId, policy);
  }
  if (outcome.kind === 'notSaved')
    throw new MessageFailure({
      kind: 'failed',
      why: outcome.why === 'newer' ? 'newerSettings' : 'notStored',
    });
}

/** Does what is set for the tab's site. */
export async function applyPolicy(tabId: number): Promise<void> {
  const report = await promptReport(tabId);
  if (report) await act(tabId, report.policy);
}

/** Hides the tab's prompt, whatever is set. */
export async function hidePrompt(tabId: number): Promise<void> {
  const report = await promptReport(tabId);
  const { look } = await knownSettings();
  if (!report) return;
  const outcome = await commandPrompt(tabId, { kind: 'putAway', report, theme: look.theme });
  if (outcome === 'done') await enterOutcome(tabId, 'hidden');
}

async function act(tabId: number, policy: PromptPolicy): Promise<void> {
  switch (policy) {
    case 'read':
      return commandReader(tabId, { kind: 'open', by: 'auto' });
    case 'putAway':
      return hidePrompt(tabId);
    case 'notify':
    case 'respect':
      return;
  }
}
