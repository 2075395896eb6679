// The choices about a site that are made while looking at it: in the reader's own panel, and in the button's menu.
import type { ChosenSite, SiteState } from '../../contracts/answers.ts';
import { isWeb } from '../../shared/url/webAddress.ts';
import { covers, originOf } from '../../sites/access.ts';
import { decideAuto } from '../../sites/decideRule.ts';
import { applyChoice, type Choice, letsOpen, pathChoices } from '../../sites/editRules.ts';
import { formatPlace, hostKey } from '../../sites/rules.ts';
import { choiceOfMenu } from '../menus.ts';
import { MessageFailure } from '../messages/messageFailure.ts';
import { ownAddress, type PageOrigin } from '../messages/messageOrigin.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import { showNotice } from '../toolbar.ts';
import { changeAuto } from './changeAuto.ts';
import { openSiteOptions } from './openSiteOptions.ts';
import { requestAccess } from './requestAccess.ts';
import { ensureWatched, grantedOrigins, watchTab } from './watchSites.ts';

type ChoiceOutcome = ChosenSite['outcome'];

/** What is set for the site of the sender's own page, for the reader's own panel. */
export async function siteStateHere(origin: PageOrigin, address: string): Promise<SiteState> {
  return siteState(own(origin, address));
}

/** A choice made in the reader's own panel, which is told what came of it. */
export async function chooseForSite(
  origin: PageOrigin,
  { url: address, choice }: { readonly url: string; readonly choice: Choice },
): Promise<ChosenSite> {
  const url = own(origin, address);
  if ('path' in choice && !pathChoices(url).includes(choice.path))
    throw new MessageFailure({ kind: 'refused', why: 'notOwn' });
  const outcome = await choose(url, choice);
  if (outcome === 'unasked') await openSiteOptions(url);
  // The page was there before its site was allowed, and may go on to other articles without loading anew.
  if (outcome === 'done' && letsOpen(choice)) await ensureWatched(origin.tabId, false);
  return { ...(await siteState(url)), outcome };
}

/**
 * A choice made in the button's menu, for the tab one is looking at: the button says what came of it, and an article
 * there opens at once.
 * @param address undefined where the browser keeps it from extensions
 */
export async function chooseInTab(
  tabId: number | undefined,
  address: string | undefined,
  entry: unknown,
): Promise<void> {
  const url = URL.parse(address ?? '');
  const choice = url && isWeb(url) ? choiceOfMenu(entry, url) : undefined;
  if (!url || !choice) {
    if (tabId !== undefined) await showNotice(tabId, url && isWeb(url) ? 'noSection' : 'notWeb');
    return;
  }
  const outcome = await choose(url, choice);
  if (outcome === 'unasked') await openSiteOptions(url);
  if (tabId === undefined) return;
  if (outcome === 'refused' || outcome === 'notStored') await showNotice(tabId, outcome);
  if (outcome === 'done' && letsOpen(choice)) await watchTab(tabId);
}

/** Must be called first thing in the handler of a click, as it asks the browser for access; a refusal changes nothing. */
async function choose(url: URL, choice: Choice): Promise<ChoiceOutcome> {
  const access = await requestAccess(letsOpen(choice) ? [originOf(hostKey(url))] : []);
  if (access !== 'done') return access;
  const { kind } = await changeAuto((settings) => ({
    ...settings,
    auto: {
      mode: letsOpen(choice) && settings.auto.mode === 'off' ? 'allowed' : settings.auto.mode,
      rules: applyChoice(settings.auto.rules, choice, url),
    },
  }));
  return kind === 'saved' ? 'done' : 'notStored';
}

async function siteState(url: URL): Promise<SiteState> {
  const [{ auto }, granted] = await Promise.all([knownSettings(), grantedOrigins()]);
  const host = hostKey(url);
  const { mayOpen, why } = decideAuto(auto.mode, auto.rules, url);
  return {
    site: host,
    opens: mayOpen,
    why,
    hasAccess: covers(granted, originOf(host)),
    paths: pathChoices(url),
    rules: auto.rules
      .filter((rule) => rule.place.host === host)
      .map((rule) => ({ ...rule, written: formatPlace(rule.place) })),
  };
}

/** A page may only speak of itself. @throws {MessageFailure} */
function own(origin: PageOrigin, address: string): URL {
  const url = ownAddress(origin, address);
  if (!url) throw new MessageFailure({ kind: 'refused', why: 'notOwn' });
  return url;
}
