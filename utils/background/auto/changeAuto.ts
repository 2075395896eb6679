// A change of where articles open by themselves, and what follows from it in the browser: access that nothing needs any
// more is given back, and the watch script is registered anew.

import { browser } from 'wxt/browser';
import type { SettingsChange } from '../../contracts/answers.ts';
import type { Settings } from '../../settings/schema.ts';
import { covers, originsNeeded, originsToGiveBack } from '../../sites/access.ts';
import { clearCorrections } from '../corrections/correctionsStore.ts';
import { clearSiteLooks } from '../looks/siteLooks.ts';
import { forgetAsks } from '../prompts/ledgerStore.ts';
import { forgetAllLinks } from '../related/forgetReading.ts';
import { knownSettings, resetSettings, updateSettings } from '../storage/changeSettings.ts';
import { requestAccess } from './requestAccess.ts';
import { syncWatchScript } from './watchSites.ts';

/**
 * Changes the settings, gives back the access nothing needs any more, and brings the registration up to date. Browsers
 * take what lies within a site back together with it: what is still needed of that is asked for once more, which
 * Chromium grants without a word. Firefox only asks first thing in a click; the options page then says what is missing.
 */
export async function changeAuto(change: (settings: Settings) => Settings): Promise<SettingsChange> {
  let needed: readonly string[] = [];
  const outcome = await updateSettings((settings) => {
    needed = originsNeeded(settings.auto.mode, settings.auto.rules);
    return change(settings);
  });
  // Nothing is given back for a change that was not kept.
  if (outcome.kind !== 'saved') return outcome;
  await giveBack(needed, outcome.settings);
  return outcome;
}

/** Everything back to how it was: settings, access, corrections, what sites asked, what was read and what was put aside. */
export async function resetEverything(): Promise<SettingsChange> {
  const { auto } = await knownSettings();
  const outcome = await resetSettings();
  if (outcome.kind !== 'saved') return outcome;
  await Promise.all([
    giveBack(originsNeeded(auto.mode, auto.rules), outcome.settings),
    forgetAllLinks(),
    clearCorrections(),
    forgetAsks(),
    clearSiteLooks(),
  ]);
  return outcome;
}

/** @param needed what was needed before */
async function giveBack(needed: readonly string[], { auto }: Settings): Promise<void> {
  const still = originsNeeded(auto.mode, auto.rules);
  const unneeded = originsToGiveBack(needed, still);
  if (unneeded.length > 0) await browser.permissions.remove({ origins: unneeded }).catch(() => false);
  await requestAccess(still.filter((origin) => covers(unneeded, origin)));
  await syncWatchScript();
}
