// What the options page can do about auto mode. Access is asked for first thing in each function, inside the click.
import { browser } from 'wxt/browser';
import { DEFAULT_AUTO } from '../settings/auto.ts';
import { originOf, originsNeeded } from '../sites/access.ts';
import type { AutoMode } from '../sites/decideRule.ts';
import { addRule, removeRule } from '../sites/editRules.ts';
import { type Place, parsePlace, type SiteRule } from '../sites/rules.ts';
import { type ChoiceOutcome, changeAuto, requestAccess } from './autoMode.ts';
import { syncWatchScript } from './watchSites.ts';

/**
 * Sets the mode; "everywhere" only when the browser grants all sites. Coming back to the sites of the `rules` from
 * "nowhere", all of them are asked for at once; the page says which of them the browser keeps to itself.
 */
export async function setAutoMode(mode: AutoMode, rules: readonly SiteRule[]): Promise<ChoiceOutcome> {
  const access = await requestAccess(originsNeeded(mode, rules));
  if (access !== 'done' && mode === 'everywhere') return access;
  await changeAuto((auto) => ({ ...auto, mode }));
  return 'done';
}

/** Adds the rule as written; an `always` rule only when the browser grants its site. */
export async function addWrittenRule(
  written: string,
  action: SiteRule['action'],
): Promise<ChoiceOutcome | 'noPlace'> {
  const place = parsePlace(written);
  if (!place) return 'noPlace';
  const access = await requestAccess(action === 'always' ? [originOf(place.host)] : []);
  if (access === 'done')
    await changeAuto((auto) => ({ ...auto, rules: addRule(auto.rules, { action, place }) }));
  return access;
}

/** Removes the rule for the place, and gives back the access only it needed. */
export async function removeRuleFor(place: Place): Promise<ChoiceOutcome> {
  await changeAuto((auto) => ({ ...auto, rules: removeRule(auto.rules, place) }));
  return 'done';
}

/** Asks again for a site whose access was refused or taken away; `*` is every site. */
export async function allowHost(host: string): Promise<ChoiceOutcome> {
  const access = await requestAccess([originOf(host)]);
  if (access === 'done') await syncWatchScript();
  return access;
}

/** Whether the browser lets Lectern into the host (`*`: everywhere). */
export function hasAccessTo(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] });
}

/** Calls back when access was given or taken anywhere. */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}

/** Forgets mode and rules, and gives back all access they needed. */
export async function resetAuto(): Promise<void> {
  await changeAuto(() => DEFAULT_AUTO);
}
