// Everything kept about some sites, forgotten at once: rules, answers to their messages, what they showed, corrections,
// looks.
import type { SettingsChange } from '../../contracts/answers.ts';
import { changeAuto } from '../auto/changeAuto.ts';
import { forgetCorrectionsOf } from '../corrections/correctionsStore.ts';
import { forgetLooksOf } from '../looks/siteLooks.ts';
import { forgetAsksOf } from '../prompts/ledgerStore.ts';

/** @param sites as `hostKey` names them */
export async function forgetSites(sites: readonly string[]): Promise<SettingsChange> {
  const gone = new Set(sites);
  const outcome = await changeAuto((settings) => ({
    ...settings,
    auto: { ...settings.auto, rules: settings.auto.rules.filter(({ place }) => !gone.has(place.host)) },
    prompts: {
      ...settings.prompts,
      sites: Object.fromEntries(Object.entries(settings.prompts.sites).filter(([site]) => !gone.has(site))),
    },
  }));
  if (outcome.kind === 'saved')
    await Promise.all([forgetCorrectionsOf(gone), forgetAsksOf(gone), forgetLooksOf(gone)]);
  return outcome;
}
