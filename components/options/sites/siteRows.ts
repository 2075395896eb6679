// One row for each site that anything is kept about: rules, what is done about its messages, how often it showed one,
// corrections, its own look.
import type { Corrections } from '../../../utils/article/corrections/correctionRule.ts';
import type { PromptPolicy } from '../../../utils/settings/prompts.ts';
import type { Settings } from '../../../utils/settings/schema.ts';

export interface SiteRow {
  /** As `hostKey` names it. */
  readonly site: string;
  /** Where articles open automatically, and where not. */
  readonly rules: Settings['auto']['rules'];
  readonly policy?: PromptPolicy;
  /** Pages that showed an ad-blocker message. */
  readonly seen: number;
  readonly corrections: number;
  readonly hasLook: boolean;
}

export interface SiteFacts {
  readonly corrections: Corrections;
  readonly seen: Readonly<Record<string, number>>;
  /** Sites with a look of their own. */
  readonly looks: readonly string[];
}

export const SITE_ORDERS = ['name', 'seen', 'corrections'] as const;
export type SiteOrder = (typeof SITE_ORDERS)[number];

/** The sites, by name. */
export function siteRows(
  { auto, prompts }: Settings,
  { corrections, seen, looks }: SiteFacts,
): readonly SiteRow[] {
  const rules = Map.groupBy(auto.rules, ({ place }) => place.host);
  const ownLooks = new Set(looks);
  const sites = new Set([
    ...rules.keys(),
    ...Object.keys(prompts.sites),
    ...Object.keys(seen),
    ...Object.keys(corrections),
    ...looks,
  ]);
  return [...sites]
    .sort((one, other) => (one < other ? -1 : 1))
    .map((site) => {
      const policy = own(prompts.sites, site);
      const corrected = own(corrections, site);
      return {
        site,
        rules: rules.get(site) ?? [],
        ...(policy && { policy }),
        seen: own(seen, site) ?? 0,
        corrections: corrected ? corrected.rules.length + (corrected.reading === 'found' ? 0 : 1) : 0,
        hasLook: ownLooks.has(site),
      };
    });
}

/** The rows whose site contains the words, in an order. */
export function chosenRows(rows: readonly SiteRow[], words: string, order: SiteOrder): readonly SiteRow[] {
  const wanted = words.trim().toLowerCase();
  const found = wanted ? rows.filter(({ site }) => site.toLowerCase().includes(wanted)) : rows;
  return order === 'name' ? found : [...found].sort((one, other) => other[order] - one[order]);
}

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
