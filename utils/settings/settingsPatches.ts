// What the options page changed, as patches: it edits the whole settings, and sends only what became otherwise.

import type { SettingsPatch } from '../contracts/settingsPatch.ts';
import { changedFields } from './changedFields.ts';
import type { PromptSettings } from './prompts.ts';
import type { Settings } from './schema.ts';

/** The patches that make `after` of `before`; none where they say the same. Auto mode has messages of its own. */
export function settingsPatches(before: Settings, after: Settings): readonly SettingsPatch[] {
  const look = changedFields(before.look, after.look);
  const related = changedFields(before.related, after.related);
  const keys = changedFields(before.keys, after.keys);
  const reading = changedFields(before.reading, after.reading);
  return [
    ...(Object.keys(reading).length > 0 ? [{ kind: 'reading', reading } as const] : []),
    ...(Object.keys(keys).length > 0 ? [{ kind: 'keys', keys } as const] : []),
    ...(Object.keys(look).length > 0 ? [{ kind: 'look', look } as const] : []),
    ...(Object.keys(related).length > 0 ? [{ kind: 'related', related } as const] : []),
    ...(before.prompts.policy === after.prompts.policy
      ? []
      : [{ kind: 'promptPolicy', policy: after.prompts.policy } as const]),
    ...sitePatches(before.prompts, after.prompts),
  ];
}

function sitePatches(before: PromptSettings, after: PromptSettings): readonly SettingsPatch[] {
  const policyOf = ({ sites }: PromptSettings, site: string) =>
    Object.hasOwn(sites, site) ? sites[site] : undefined;
  const sites = new Set([...Object.keys(before.sites), ...Object.keys(after.sites)]);
  return [...sites]
    .filter((site) => policyOf(before, site) !== policyOf(after, site))
    .map((site) => {
      const policy = policyOf(after, site);
      return { kind: 'sitePolicy', site, ...(policy && { policy }) };
    });
}
