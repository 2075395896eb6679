// What the options page can do about auto mode. Access is asked for first thing in each function, inside the click.
import { browser } from 'wxt/browser';
import { type AutoSettings, DEFAULT_AUTO } from '../settings/auto.ts';
import { EVERYWHERE, originOf } from '../sites/access.ts';
import { type AutoMode, type AutoVerdict, decideAuto } from '../sites/decideRule.ts';
import { addRule, removeRule } from '../sites/editRules.ts';
import { type Place, parsePlace, type SiteRule } from '../sites/rules.ts';
import { type ChoiceOutcome, changeAuto, requestAccess } from './autoMode.ts';
import { syncWatchScript } from './watchSites.ts';

/** Sets the mode; "everywhere" only when the browser grants all sites. */
export async function setAutoMode(mode: AutoMode): Promise<ChoiceOutcome> {
  const access = await requestAccess(mode === 'everywhere' ? [EVERYWHERE] : []);
  if (access === 'done') await changeAuto((auto) => ({ ...auto, mode }));
  return access;
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

/** What would happen at an address as people write it; undefined when it is none. */
export function tryAddress(auto: AutoSettings, written: string): AutoVerdict | undefined {
  const text = written.trim();
  const url = URL.parse(/^[a-z][\w+.-]*:/i.test(text) ? text : `https://${text}`);
  return url ? decideAuto(auto.mode, auto.rules, url) : undefined;
}

/** Forgets mode and rules, and gives back all access they needed. */
export async function resetAuto(): Promise<void> {
  await changeAuto(() => DEFAULT_AUTO);
}
