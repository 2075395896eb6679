// A prompt that a detector saw: it is remembered for the tab, shown on the button, and the reader's policy is followed.
import { browser } from 'wxt/browser';
import { completeFinding } from '../../prompt/act/completeFinding.ts';
import { asksToAllowAds, type PromptFinding } from '../../prompt/promptTypes.ts';
import { entryFor } from '../../settings/promptLedger.ts';
import { policyFor } from '../../settings/prompts.ts';
import { hostKey } from '../../sites/rules.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import type { SeenPrompt } from '../storage/parseTabState.ts';
import { changeTab, tabState } from '../storage/tabState.ts';
import { showPromptState } from '../toolbar.ts';
import { applyPolicy } from './applyPolicy.ts';
import { forgetPrompt, leavePage } from './leavePage.ts';
import { enterAsk, enterOutcome, promptLedger } from './ledgerStore.ts';
import { loadedAt as askLoadedAt, pageOf } from './pageIdentity.ts';
import { pushPrompt } from './pushPrompt.ts';
import { showFirstNote } from './showNote.ts';

/** Where a prompt was seen. */
export interface SeenIn {
  readonly tabId: number;
  readonly frameId: number;
  /** The address of the frame. */
  readonly url: URL;
  /** The address of the tab's page, where it may be known. */
  readonly tabUrl: URL | undefined;
  readonly isPrivate: boolean;
}

/** Records a prompt and applies the reader's policy, once per page. */
export async function recordPrompt(
  finding: PromptFinding,
  { tabId, frameId, url, tabUrl, isPrivate }: SeenIn,
): Promise<void> {
  const page = tabUrl ?? url;
  if (!/^https?:$/.test(page.protocol) || !asksToAllowAds(finding.kind)) return;
  const site = hostKey(page);
  if (!isPrivate && (await isToldAlready(finding, site))) return;
  const loadedAt = await askLoadedAt(tabId);
  const how = await remember(tabId, {
    finding: completeFinding(finding, page.hostname),
    site,
    page: pageOf(page),
    ...(frameId > 0 && { frameUrl: url.href }),
    ...(loadedAt !== undefined && { loadedAt }),
  });
  const now = await browser.tabs.get(tabId).catch(() => undefined);
  // Ignore reports from closed tabs.
  if (!now) await forgetPrompt(tabId);
  else if (now.url) await leavePage(tabId, now.url);
  const { prompt } = await tabState(tabId);
  if (!prompt) return;
  await showPromptState(tabId);
  if (how === 'first') await answer(tabId, prompt, isPrivate);
  else if (how === 'back' && !isPrivate) await enterAgain(prompt);
  await pushPrompt(tabId);
}

/**
 * A box in a sidebar that always asks is told of once a site, and never again: nobody can tell it from one for those with
 * a blocker, and nothing waits behind it. Where it is to be hidden, it is each time.
 */
async function isToldAlready({ evidence }: PromptFinding, site: string): Promise<boolean> {
  if (!evidence.some(({ sign }) => sign === 'aside')) return false;
  const { prompts } = await knownSettings();
  if (policyFor(prompts, site) === 'putAway') return false;
  return promptLedger().then(
    (ledger) => entryFor(ledger, site) !== undefined,
    () => false,
  );
}

/** Writes it down and does what is set; where nothing is, a site's first request is told of in the page, once. */
async function answer(tabId: number, prompt: SeenPrompt, isPrivate: boolean): Promise<void> {
  const { prompts } = await knownSettings();
  const policy = policyFor(prompts, prompt.site);
  if (!isPrivate) {
    // A ledger that can't be read or written is no reason to do nothing.
    const isKnown = await promptLedger().then(
      (ledger) => entryFor(ledger, prompt.site) !== undefined,
      () => true,
    );
    await enterAsk(prompt, policy).catch(() => undefined);
    // The reader may have opened before the message was seen.
    if ((await tabState(tabId)).reader) await enterOutcome(tabId, 'read').catch(() => undefined);
    if (!isKnown && policy === 'notify') await showFirstNote(tabId);
  }
  await applyPolicy(tabId);
}

/** It had gone by itself, and was struck out. */
async function enterAgain(prompt: SeenPrompt): Promise<void> {
  const { prompts } = await knownSettings();
  await enterAsk(prompt, policyFor(prompts, prompt.site)).catch(() => undefined);
}

/** @returns whether it is the first on this page, so that a policy acts once a page and not at every change, or is back */
async function remember(tabId: number, seen: SeenPrompt): Promise<'first' | 'back' | 'same'> {
  let how: 'first' | 'back' | 'same' = 'same';
  await changeTab(tabId, (state) => {
    if (state.prompt === undefined || state.prompt.loadedAt !== seen.loadedAt) how = 'first';
    else how = state.prompt.isGone ? 'back' : 'same';
    return { ...state, prompt: seen };
  });
  return how;
}
