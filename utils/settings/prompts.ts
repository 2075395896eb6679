// What the reader wants done about ad-blocker prompts: everywhere, and on single sites.
import { asRecord, oneOf } from './values.ts';

/**
 * `notify`: say so, quietly. `read`: open the reader. `putAway`: hide the prompt and free the page. `respect`: leave
 * it alone, and explain how to allow ads here.
 */
export const POLICIES = ['notify', 'read', 'putAway', 'respect'] as const;
export type PromptPolicy = (typeof POLICIES)[number];

export interface PromptSettings {
  readonly policy: PromptPolicy;
  /** By site, as `hostKey` names it. */
  readonly sites: Readonly<Record<string, PromptPolicy>>;
}

export const DEFAULT_PROMPTS: PromptSettings = { policy: 'notify', sites: {} };

/** Sites beyond this many are forgotten: sync storage holds 8 kB an item. */
const MAX_SITES = 200;

/** Whole and valid, whatever was stored. */
export function parsePrompts(stored: unknown): PromptSettings {
  const from = asRecord(stored);
  const sites = Object.entries(asRecord(from.sites)).flatMap(([site, value]) => {
    const policy = POLICIES.find((known) => known === value);
    return policy && site ? [[site, policy] as const] : [];
  });
  return {
    policy: oneOf(POLICIES, from.policy, DEFAULT_PROMPTS.policy),
    sites: Object.fromEntries(sites.slice(-MAX_SITES)),
  };
}

/** The policy for a site. */
export function policyFor(settings: PromptSettings, site: string): PromptPolicy {
  return Object.hasOwn(settings.sites, site) ? (settings.sites[site] ?? settings.policy) : settings.policy;
}

/** With a policy for one site; `undefined` returns it to the default. */
export function withSitePolicy(
  settings: PromptSettings,
  site: string,
  policy: PromptPolicy | undefined,
): PromptSettings {
  const { [site]: _before, ...others } = settings.sites;
  return { ...settings, sites: policy ? { ...others, [site]: policy } : others };
}
