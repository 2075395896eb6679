// What is known of the prompt in a tab, for whoever shows it.
import { browser } from 'wxt/browser';
import type { AskedBefore, PromptLink, PromptReport } from '../../contracts/promptCommands.ts';
import { offerKind } from '../../prompt/detect/offerKinds.ts';
import type { PromptFinding } from '../../prompt/promptTypes.ts';
import { entryFor } from '../../settings/promptLedger.ts';
import { policyFor } from '../../settings/prompts.ts';
import { covers } from '../../sites/access.ts';
import { decideAuto } from '../../sites/decideRule.ts';
import { grantedOrigins } from '../auto/watchSites.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import { tabState } from '../storage/tabState.ts';
import { promptLedger } from './ledgerStore.ts';

/** Undefined while the tab's page asks for nothing. */
export async function promptReport(tabId: number): Promise<PromptReport | undefined> {
  const { prompt, wentBackFrom } = await tabState(tabId);
  if (!prompt || prompt.isGone) return undefined;
  const { finding, site, page, frameUrl } = prompt;
  const [{ prompts, auto }, granted, asked] = await Promise.all([
    knownSettings(),
    grantedOrigins(),
    askedBefore(tabId, site),
  ]);
  const url = URL.parse(page);
  return {
    finding,
    site,
    ...(frameUrl && { frameUrl }),
    policy: policyFor(prompts, site),
    hasAccess: url !== null && covers(granted, `${url.protocol}//${url.hostname}/*`),
    opens: url !== null && decideAuto(auto.mode, auto.rules, url).mayOpen,
    ...(finding.kind === 'redirect' && wentBackFrom !== page && { canGoBack: true }),
    ...(asked && { asked }),
    links: linksOf(finding),
  };
}

/** What is written down of a site; nothing of it is shown in private windows. */
async function askedBefore(tabId: number, site: string): Promise<AskedBefore | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || tab.incognito) return undefined;
  const entry = await promptLedger().then(
    (ledger) => entryFor(ledger, site),
    () => undefined,
  );
  return (
    entry && { pages: entry.pages, since: entry.first, ...(entry.outcome && { outcome: entry.outcome }) }
  );
}

function linksOf({ offers }: PromptFinding): PromptLink[] {
  return offers.flatMap(({ text, url }) =>
    url && /^(subscribe|support)$/.test(offerKind(text) ?? '') ? [{ text, url }] : [],
  );
}
