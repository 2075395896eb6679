// What the options page can do about auto mode. Access is asked for first thing in each function, inside the click; the
// change itself is the background's.
import { browser } from 'wxt/browser';
import { sendMessage } from '../../contracts/sendMessage.ts';
import type { SettingsPatch } from '../../contracts/settingsPatch.ts';
import { loadSettings } from '../../settings/settingsStore.ts';
import { covers, originOf, originsNeeded, originsToGiveBack } from '../../sites/access.ts';
import type { AutoMode } from '../../sites/decideRule.ts';
import { formatPlace, type Place, parsePlace, type SiteRule } from '../../sites/rules.ts';
import { type AccessOutcome, requestAccess } from './requestAccess.ts';

type Outcome = AccessOutcome | 'notStored';

/**
 * Sets the mode; "everywhere" only when the browser grants all sites. Coming back to the sites of the `rules` from
 * "nowhere", all of them are asked for at once; the page says which of them the browser keeps to itself.
 */
export async function setAutoMode(mode: AutoMode, rules: readonly SiteRule[]): Promise<Outcome> {
  const access = await requestAccess(originsNeeded(mode, rules));
  if (access !== 'done' && mode === 'everywhere') return access;
  return change({ kind: 'autoMode', mode });
}

/** Adds the rule as written; an `always` rule only when the browser grants its site. */
export async function addWrittenRule(
  written: string,
  action: SiteRule['action'],
): Promise<Outcome | 'noPlace'> {
  const place = parsePlace(written);
  if (!place) return 'noPlace';
  const access = await requestAccess(action === 'always' ? [originOf(place.host)] : []);
  return access === 'done' ? change({ kind: 'addRule', action, written: formatPlace(place) }) : access;
}

/** Removes the rule for the place, and gives back the access only it needed. */
export function removeRuleFor(place: Place): Promise<Outcome> {
  return change({ kind: 'removeRule', written: formatPlace(place) });
}

/** Asks again for a site whose access was refused or taken away; `*` is every site. */
export function allowHost(host: string): Promise<AccessOutcome> {
  return requestAccess([originOf(host)]);
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

/** The background gives back what is needed no more, and with it what lies within; the rest is asked for once more. */
async function change(patch: SettingsPatch): Promise<Outcome> {
  const before = await loadSettings();
  const outcome = await sendMessage('changeSettings', patch).catch(() => undefined);
  if (outcome?.kind !== 'saved') return 'notStored';
  const needed = originsNeeded(before.auto.mode, before.auto.rules);
  const still = originsNeeded(outcome.settings.auto.mode, outcome.settings.auto.rules);
  const givenBack = originsToGiveBack(needed, still);
  await requestAccess(still.filter((origin) => covers(givenBack, origin)));
  return 'done';
}
