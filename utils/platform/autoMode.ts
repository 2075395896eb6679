// Articles that open by themselves: what the watch script may do, and the reader's choices about a site.
import { browser } from 'wxt/browser';
import type { Backdrop, ReaderChange, SiteState, WatchAnswer, WatchOutcome } from '../messages.ts';
import type { AutoSettings } from '../settings/auto.ts';
import type { Theme } from '../settings/look.ts';
import { loadSettings, updateSettings } from '../settings.ts';
import { covers, originOf, originsNeeded, originsToGiveBack } from '../sites/access.ts';
import { addressScore } from '../sites/decidePage.ts';
import { decideAuto } from '../sites/decideRule.ts';
import { applyChoice, type Choice, pathChoices } from '../sites/editRules.ts';
import { judgePage } from '../sites/judgePage.ts';
import { siteOf } from '../sites/rules.ts';
import type { PageFacts } from '../sites/types.ts';
import { HOPELESS } from '../sites/weights.ts';
import { rememberLeft, wasLeft } from './leftPages.ts';
import { choiceOfMenu } from './menus.ts';
import { openReader } from './openReader.ts';
import { showToolbarState } from './toolbar.ts';
import { grantedOrigins, syncWatchScript, watchTab, watchUnwatched } from './watchSites.ts';

/** Papers of a theme for a light and a dark system; the entrypoint hands them in, as the edge knows no components. */
export type Papers = (theme: Theme) => { readonly light: Backdrop; readonly dark: Backdrop };

interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly url?: string | undefined;
}

/** What the watch script of a page may do. Nothing when the page isn't the sender's own. */
export async function answerWatch(sender: Sender, address: string, papers: Papers): Promise<WatchAnswer> {
  const url = ownAddress(sender, address);
  const tabId = sender.tab?.id;
  if (!url || tabId === undefined) return { mayOpen: false };
  const [{ auto, look }, isLeft] = await Promise.all([loadSettings(), wasLeft(tabId, url)]);
  const worth = addressScore(url);
  if (isLeft || worth <= HOPELESS || !decideAuto(auto.mode, auto.rules, url).mayOpen)
    return { mayOpen: false };
  return { mayOpen: true, address: worth, ...papers(look.theme) };
}

/** Judges the sender's page by its facts and opens the reader on an article, unless that was forbidden since it asked. */
export async function judgeHere(sender: Sender, address: string, facts: PageFacts): Promise<WatchOutcome> {
  const url = ownAddress(sender, address);
  const tabId = sender.tab?.id;
  if (!url || tabId === undefined) return 'no';
  const { judgement } = judgePage(facts, addressScore(url));
  if (judgement !== 'open') return judgement;
  const [{ auto }, isLeft] = await Promise.all([loadSettings(), wasLeft(tabId, url)]);
  if (isLeft || !decideAuto(auto.mode, auto.rules, url).mayOpen) return 'no';
  return (await openReader(tabId, { kind: 'open', by: 'auto' })) === 'opened' ? 'opened' : 'no';
}

/**
 * A tab has another address. Where only a path is allowed the watch script is registered for that path alone, and isn't
 * in a page that comes under it by `pushState` from outside: it is put there.
 * @param address undefined where the browser doesn't say, as on sites that aren't allowed
 */
export async function noteAddress(tabId: number, address: string | undefined): Promise<void> {
  const url = address ? URL.parse(address) : null;
  if (!url) return;
  const { auto } = await loadSettings();
  const { mayOpen, rule } = decideAuto(auto.mode, auto.rules, url);
  if (mayOpen && rule && rule.place.kind !== 'host') await watchUnwatched(tabId, true);
}

/** What is set for the site of `url`, for the reader's own panel. */
export async function siteState(url: URL): Promise<SiteState> {
  const [{ auto }, granted] = await Promise.all([loadSettings(), grantedOrigins()]);
  const host = siteOf(url);
  const { mayOpen, why } = decideAuto(auto.mode, auto.rules, url);
  return {
    site: host,
    opens: mayOpen,
    why,
    hasAccess: covers(granted, originOf(host)),
    paths: pathChoices(url),
    hasRules: auto.rules.some((rule) => rule.place.host === host),
  };
}

/** `refused`: the browser was not to let Lectern in. `unasked`: it can only be asked from a page of the extension. */
export type ChoiceOutcome = 'done' | 'refused' | 'unasked';

/**
 * Carries out a choice about the site of `url`. Must be called first thing in the handler of a click, as it asks the
 * browser for access; a refusal changes nothing.
 */
export async function chooseForSite(url: URL, choice: Choice): Promise<ChoiceOutcome> {
  const access = await requestAccess(opens(choice) ? [originOf(siteOf(url))] : []);
  if (access !== 'done') return access;
  await changeAuto((auto) => ({
    mode: opens(choice) && auto.mode === 'off' ? 'allowed' : auto.mode,
    rules: applyChoice(auto.rules, choice, url),
  }));
  return 'done';
}

/**
 * The same by an entry of the button's menu for the tab one is looking at: the button says what came of it, and an
 * article there opens at once.
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
    const state = url && isWeb(url) ? 'noSection' : 'notWeb';
    return tabId === undefined ? undefined : showToolbarState(tabId, state);
  }
  const outcome = await chooseForSite(url, choice);
  if (outcome === 'unasked') await openSiteOptions(url);
  if (tabId === undefined) return;
  if (outcome === 'refused') await showToolbarState(tabId, 'refused');
  if (outcome === 'done' && opens(choice)) await watchTab(tabId);
}

/** The same from the reader's own panel, which is told what came of it. */
export async function chooseFromReader(
  sender: Sender,
  { url: address, choice }: { readonly url: string; readonly choice: Choice },
): Promise<SiteState> {
  const url = ownAddress(sender, address);
  if (!url) throw new Error('a page spoke of another one');
  const outcome = await chooseForSite(url, choice);
  if (outcome === 'unasked') await openSiteOptions(url);
  // The page was there before its site was allowed, and may go on to other articles without loading anew.
  if (outcome === 'done' && opens(choice) && sender.tab?.id !== undefined)
    await watchUnwatched(sender.tab.id, false);
  return { ...(await siteState(url)), wasRefused: outcome === 'refused' };
}

/** The options page, ready to allow the site of `url` with one click. */
export async function openSiteOptions(url: URL): Promise<void> {
  const page = `/options.html#allow=${encodeURIComponent(siteOf(url))}` as '/options.html';
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

/** Rules are about web sites: files and the browser's own pages are left alone. */
const isWeb = ({ protocol }: URL) => /^https?:$/.test(protocol);

/** Whether the choice lets articles open, and so needs access. */
export const opens = ({ kind }: Choice) => kind === 'alwaysHere' || kind === 'onlyUnder';

/** Asks for access to the sites; at once `done` when there is nothing to ask or it was granted before. */
export async function requestAccess(origins: readonly string[]): Promise<ChoiceOutcome> {
  if (origins.length === 0) return 'done';
  try {
    return (await browser.permissions.request({ origins: [...origins] })) ? 'done' : 'refused';
  } catch {
    // No gesture, as far as the browser can tell; with the access already there none is needed.
    return (await browser.permissions.contains({ origins: [...origins] })) ? 'done' : 'unasked';
  }
}

/**
 * Changes the settings, gives back the access nothing needs any more, and brings the registration up to date. Browsers
 * take what lies within a site back together with it: what is still needed of that is asked for once more, which
 * Chromium grants without a word. Firefox only asks first thing in a click; the options page then says what is missing.
 */
export async function changeAuto(change: (auto: AutoSettings) => AutoSettings): Promise<AutoSettings> {
  let needed: readonly string[] = [];
  const { auto } = await updateSettings((settings) => {
    needed = originsNeeded(settings.auto.mode, settings.auto.rules);
    return { ...settings, auto: change(settings.auto) };
  });
  const still = originsNeeded(auto.mode, auto.rules);
  const unneeded = originsToGiveBack(needed, still);
  if (unneeded.length > 0) await browser.permissions.remove({ origins: unneeded }).catch(() => false);
  await requestAccess(still.filter((one) => covers(unneeded, one)));
  await syncWatchScript();
  return auto;
}

/** The reader in a tab has opened or closed: the button shows it, and what was left by hand is remembered. */
export async function noteReaderChange(tabId: number | undefined, change: ReaderChange): Promise<void> {
  if (tabId === undefined) return;
  const url = URL.parse(change.url);
  // What must not be lost comes first: the button can be drawn again.
  if (url && (change.isOpen ? change.by === 'hand' : change.isLeft))
    await rememberLeft(tabId, url, !change.isOpen);
  await showToolbarState(tabId, change.isOpen ? (change.by === 'auto' ? 'auto' : 'open') : 'available');
}

/** A page may only speak of itself; its address may have changed by a step within the same site since. */
export function ownAddress({ url: sent }: Sender, address: string): URL | undefined {
  const url = URL.parse(address);
  return url && sent && URL.parse(sent)?.origin === url.origin ? url : undefined;
}
