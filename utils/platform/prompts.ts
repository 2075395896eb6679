// What the background does about a prompt: remembers it, says so on the button, and follows the reader's policy.
import { browser } from 'wxt/browser';
import { completeFinding } from '../prompt/completeFinding.ts';
import { offerKind } from '../prompt/offerKinds.ts';
import { asksToAllowAds, type PromptFinding } from '../prompt/types.ts';
import type {
  PromptCommand,
  PromptGlobal,
  PromptLink,
  PromptOutcome,
  PromptReport,
} from '../promptCommands.ts';
import { type PromptPolicy, policyFor, withSitePolicy } from '../settings/prompts.ts';
import { loadSettings, updateSettings } from '../settings.ts';
import { siteOf } from '../sites/rules.ts';
import { inject } from './inject.ts';
import { PROMPT_SCRIPTS, type Witness } from './promptSites.ts';
import { forgetPrompt, promptIn, rememberPrompt } from './promptStore.ts';
import { runReader } from './runReader.ts';
import { showPromptState } from './toolbar.ts';

const ACTS = '/promptActs.js';

/** Remembers what was seen and does what the reader chose; once a page. */
export async function takePrompt(finding: PromptFinding, { tab, frameId, url }: Witness): Promise<void> {
  const address = URL.parse((frameId ? tab?.url : url) ?? tab?.url ?? url ?? '');
  if (tab?.id === undefined || !address) return;
  if (!asksToAllowAds(finding.kind)) return;
  const site = siteOf(address);
  const loadedAt = await loadOf(tab.id);
  const isFirst = await rememberPrompt(tab.id, {
    finding: completeFinding(finding),
    site,
    page: pageOf(address),
    ...(frameId && url && { frameUrl: url }),
    ...(loadedAt && { loadedAt }),
  });
  const now = await browser.tabs.get(tab.id).catch(() => undefined);
  // What was said last by a page that has gone since.
  if (!now) await forgetPrompt(tab.id);
  else if (now.url) await leavePage(tab.id, now.url);
  if (!(await promptIn(tab.id))) return;
  await showPromptState(tab.id);
  if (isFirst) await act(tab.id);
}

/**
 * Forgets what was seen when the tab leaves the page. A page that changes its history (the reader does) is said to be
 * loading too; its address, where it may be known, stays the same.
 */
export async function leavePage(tabId: number, address: string | undefined): Promise<void> {
  const seen = await promptIn(tabId);
  const now = address ? URL.parse(address) : null;
  if (!seen || (now && pageOf(now) === seen.page)) return;
  await forgetPrompt(tabId);
  // A page that goes on without loading keeps its button.
  await showPromptState(tabId);
}

/** Forgets it too when the same address was loaded anew; to be called when a tab has finished loading. */
export async function pageArrived(tabId: number): Promise<void> {
  const seen = await promptIn(tabId);
  if (!seen?.loadedAt || (await loadOf(tabId)) === seen.loadedAt) return;
  await forgetPrompt(tabId);
  await showPromptState(tabId);
}

/** When the page in a tab was loaded, by its own clock; undefined where Lectern may not ask. */
async function loadOf(tabId: number): Promise<number | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => performance.timeOrigin,
    });
    return injected?.result as number | undefined;
  } catch {
    return undefined;
  }
}

const pageOf = ({ origin, pathname, search }: URL) => origin + pathname + search;

/** What is known of the prompt in a tab. */
export async function reportOn(tabId: number | undefined): Promise<PromptReport | undefined> {
  const seen = tabId === undefined ? undefined : await promptIn(tabId);
  if (!seen) return undefined;
  const { prompts } = await loadSettings();
  return { ...seen, policy: policyFor(prompts, seen.site), links: linksOf(seen.finding) };
}

function linksOf({ offers }: PromptFinding): PromptLink[] {
  return offers.flatMap(({ text, url }) =>
    url && /^(subscribe|support)$/.test(offerKind(text) ?? '') ? [{ text, url }] : [],
  );
}

/** Keeps the reader's choice for the site of the tab and acts on it there. */
export async function choosePolicy(tabId: number | undefined, policy: PromptPolicy): Promise<void> {
  const seen = tabId === undefined ? undefined : await promptIn(tabId);
  if (tabId === undefined || !seen) return;
  await updateSettings((settings) => ({
    ...settings,
    prompts: withSitePolicy(settings.prompts, seen.site, policy),
  }));
  if (policy !== 'putAway') await command(tabId, { kind: 'putBack' });
  await act(tabId);
}

/** Opens the reader over a wall that can't be kept away. */
export async function readHere(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await runReader(tabId, { kind: 'open', by: 'hand' });
}

async function act(tabId: number): Promise<void> {
  const report = await reportOn(tabId);
  switch (report?.policy) {
    case 'read':
      await runReader(tabId, { kind: 'open', by: 'auto' });
      return;
    case 'putAway':
      await command(tabId, { kind: 'putAway', report });
      return;
    case 'tell':
    case 'respect':
    case undefined:
      return;
  }
}

/** Looks at the page in a tab, now and while it stays. */
export async function lookForPrompt(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await inject({ target: { tabId }, files: [...PROMPT_SCRIPTS], injectImmediately: true }).catch(
    () => undefined,
  );
}

/**
 * What the toolbar button does. The article first: the look for a prompt takes as long as reading does. When it turns
 * out that a wall stands in the article's place, what there was to read are the wall's words; the note says so instead. A
 * paywall or a log-in that leaves nothing to read is named.
 */
export async function readThenLook(tabId: number | undefined): Promise<void> {
  const outcome = await runReader(tabId, { kind: 'toggle' });
  await lookForPrompt(tabId);
  if (tabId === undefined || (outcome !== 'opened' && outcome !== 'nothing')) return;
  const { finding, hasEarlier } = await lookAgain(tabId);
  if (!finding) return;
  if (outcome === 'nothing' && STANDS_BEFORE.test(finding.kind)) {
    await runReader(tabId, { kind: 'close' });
    return explainPrompt(tabId);
  }
  if (!asksToAllowAds(finding.kind)) return;
  const isInPlace = finding.locks.includes('articleMissing') && !hasEarlier;
  if (outcome === 'opened' && !isInPlace) return;
  await runReader(tabId, { kind: 'close' });
  const tab = await browser.tabs.get(tabId);
  await takePrompt(finding, { tab });
  await command(tabId, { kind: 'note', report: await reportOn(tabId) });
}

/** Walls that are named where they leave nothing to read. */
const STANDS_BEFORE = /^(?:paywall|login|payOrOkay)$/;

interface Look {
  readonly finding?: PromptFinding | undefined;
  /** Whether the detector holds parts that the page has taken away. */
  readonly hasEarlier: boolean;
}

/** What the detector in a tab sees now. */
async function lookAgain(tabId: number): Promise<Look> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: (): Look => {
        const here = globalThis as PromptGlobal;
        return { finding: here.lecternLook?.()?.finding, hasEarlier: (here.lecternLost ?? []).length > 0 };
      },
    });
    return (injected?.result ?? { hasEarlier: false }) as Look;
  } catch {
    return { hasEarlier: false };
  }
}

/** Says in the page what its site asks. */
export async function explainPrompt(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await lookForPrompt(tabId);
  // The detector's own message may still be on its way.
  const { finding } = await lookAgain(tabId);
  if (finding && asksToAllowAds(finding.kind))
    await takePrompt(finding, { tab: await browser.tabs.get(tabId) });
  const { origins: granted } = await browser.permissions.getAll();
  await command(tabId, { kind: 'note', report: await reportOn(tabId), granted });
}

async function command(tabId: number, order: PromptCommand): Promise<PromptOutcome> {
  try {
    await inject({ target: { tabId }, files: [ACTS], injectImmediately: true });
    const [injected] = await inject({
      target: { tabId },
      injectImmediately: true,
      args: [order],
      func: (given: PromptCommand) => (globalThis as PromptGlobal).lecternPromptDoor?.(given) ?? 'nothing',
    });
    return (injected?.result ?? 'nothing') as PromptOutcome;
  } catch (problem) {
    console.debug('Lectern: this page is closed to extensions.', problem);
    return 'nothing';
  }
}
