// What the reader wants done when a site asks for ads to be allowed: everywhere, and on single sites.
import { asRecord, oneOf } from './values.ts';

/**
 * `tell`: say so, quietly. `read`: open the reader. `putAway`: hide the prompt and give the page back. `respect`: leave
 * it, and say how to allow ads here.
 */
export const POLICIES = ['tell', 'read', 'putAway', 'respect'] as const;
export type PromptPolicy = (typeof POLICIES)[number];

export interface PromptSettings {
  readonly policy: PromptPolicy;
  /** By site, as `siteOf` names it. */
  readonly sites: Readonly<Record<string, PromptPolicy>>;
}

export const DEFAULT_PROMPTS: PromptSettings = { policy: 'tell', sites: {} };

/** Sites beyond this many are forgotten: sync storage holds 8 kB an item. */
const MANY_SITES = 200;

/** Whole and valid, whatever was stored. */
export function parsePrompts(stored: unknown): PromptSettings {
  const from = asRecord(stored);
  const sites = Object.entries(asRecord(from.sites)).flatMap(([site, value]) => {
    const policy = POLICIES.find((one) => one === value);
    return policy && site ? [[site, policy] as const] : [];
  });
  return {
    policy: oneOf(POLICIES, from.policy, DEFAULT_PROMPTS.policy),
    sites: Object.fromEntries(sites.slice(-MANY_SITES)),
  };
}

/** What holds on a site. */
export function policyFor(settings: PromptSettings, site: string): PromptPolicy {
  return Object.hasOwn(settings.sites, site) ? (settings.sites[site] ?? settings.policy) : settings.policy;
}

/** With a choice for one site; `undefined` goes back to what holds everywhere. */
export function withSitePolicy(
  settings: PromptSettings,
  site: string,
  policy: PromptPolicy | undefined,
): PromptSettings {
  const { [site]: _before, ...others } = settings.sites;
  return { ...settings, sites: policy ? { ...others, [site]: policy } : others };
}
