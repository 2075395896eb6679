// The one writer of the ledger of what sites asked. None of it leaves the machine; private windows are never in it.
import { browser } from 'wxt/browser';
import {
  ASK_KINDS,
  EMPTY_LEDGER,
  isNewerLedger,
  type Ledger,
  type Outcome,
  parseLedger,
  serialiseLedger,
  withAnswer,
  withAsk,
  withOutcome,
  withoutPage,
  withoutSite,
} from '../../settings/promptLedger.ts';
import type { PromptPolicy } from '../../settings/prompts.ts';
import { asRecord } from '../../settings/values.ts';
import { fingerprint } from '../storage/fingerprint.ts';
import { inQueue } from '../storage/inQueue.ts';
import type { SeenPrompt } from '../storage/parseTabState.ts';
import { tabState } from '../storage/tabState.ts';

export const LEDGER_KEY = 'promptLedger';

/** What is written down. */
export async function promptLedger(): Promise<Ledger> {
  return parseLedger(await stored());
}

/** Writes a request down. */
export async function enterAsk({ finding, site, page }: SeenPrompt, answer: PromptPolicy): Promise<void> {
  const { text, language } = finding;
  const kind = ASK_KINDS.find((each) => each === finding.kind);
  if (!kind) return;
  const id = await fingerprint(page);
  const at = Date.now();
  await changeLedger((ledger) =>
    withAsk(ledger, { site, page: id, at, text, ...(language && { language }), kind, answer }),
  );
}

/** Strikes a page out whose request went by itself. */
export async function strikeAsk({ site, page }: SeenPrompt): Promise<void> {
  const id = await fingerprint(page);
  await changeLedger((ledger) => withoutPage(ledger, site, id));
}

/** Notes what came of the request in a tab. */
export async function enterOutcome(tabId: number, outcome: Outcome): Promise<void> {
  const [{ prompt }, tab] = await Promise.all([
    tabState(tabId),
    browser.tabs.get(tabId).catch(() => undefined),
  ]);
  if (prompt && tab && !tab.incognito) await enterSiteOutcome(prompt.site, outcome);
}

/** Notes what came of a site's last request; not for private windows. */
export function enterSiteOutcome(site: string, outcome: Outcome): Promise<void> {
  return changeLedger((ledger) => withOutcome(ledger, site, outcome));
}

/** Notes another answer to a site. */
export function enterAnswer(site: string, answer: PromptPolicy): Promise<void> {
  return changeLedger((ledger) => withAnswer(ledger, site, answer));
}

/** Forgets one site, or everything. */
export function forgetAsks(site?: string): Promise<void> {
  if (site === undefined) return inQueue('local', () => browser.storage.local.remove(LEDGER_KEY));
  return changeLedger((ledger) => withoutSite(ledger, site));
}

/** Forgets these sites. */
export function forgetAsksOf(sites: ReadonlySet<string>): Promise<void> {
  return changeLedger((ledger) => [...sites].reduce(withoutSite, ledger));
}

/** @param next what becomes of the ledger; one of a newer version stays as it is */
export function changeLedger(next: (ledger: Ledger) => Ledger): Promise<void> {
  return inQueue('local', async () => {
    const value = await stored();
    if (isNewerLedger(value)) return;
    const before = parseLedger(value);
    const after = next(before);
    if (after === before) return;
    if (after.entries.length === 0) await browser.storage.local.remove(LEDGER_KEY);
    else await browser.storage.local.set({ [LEDGER_KEY]: serialiseLedger(after) });
  });
}

const stored = async (): Promise<unknown> =>
  asRecord(await browser.storage.local.get(LEDGER_KEY))[LEDGER_KEY] ?? EMPTY_LEDGER;
