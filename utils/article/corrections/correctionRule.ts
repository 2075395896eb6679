// What the reader has corrected on a site, as small data that can be kept, listed and synced.

/** How much of a page is read: as found, a wider part of it, the text the page states, or all of it. */
export const READINGS = ['found', 'wider', 'stated', 'whole'] as const;
export type Reading = (typeof READINGS)[number];

export interface CorrectionRule {
  readonly action: 'keep' | 'drop';
  /** See `structureKey`. */
  readonly key: string;
  /** The beginning of what was corrected, for the list in the options. */
  readonly label: string;
  /** Days since 1970 on which it was made. */
  readonly day: number;
}

export interface SiteCorrections {
  readonly reading: Reading;
  readonly rules: readonly CorrectionRule[];
}

/** By site, as `hostKey` names it. */
export type Corrections = Readonly<Record<string, SiteCorrections>>;

export const NO_CORRECTIONS: SiteCorrections = { reading: 'found', rules: [] };

export const MAX_RULES_PER_SITE = 12;
export const MAX_CORRECTED_SITES = 40;
const MAX_KEY_CHARS = 300;
const MAX_LABEL_CHARS = 60;
/** Rules this old are forgotten: sites are redesigned. */
const MAX_AGE_DAYS = 730;
/** Bytes; an item of sync storage holds 8,192. */
const MAX_BYTES = 7_500;
const DAY_MS = 86_400_000;

/** A rule made now. */
export function makeRule(action: CorrectionRule['action'], key: string, text: string): CorrectionRule {
  return {
    action,
    key: key.slice(0, MAX_KEY_CHARS),
    label: text.slice(0, MAX_LABEL_CHARS),
    day: Math.floor(Date.now() / DAY_MS),
  };
}

/** Whole and within bounds, whatever was stored. The sites whose newest rule is oldest go first. */
export function parseCorrections(stored: unknown, now = Date.now()): Corrections {
  if (typeof stored !== 'object' || stored === null) return {};
  const sites = Object.entries(stored)
    .slice(0, 1000)
    .flatMap(([site, value]) => {
      const parsed = parseSite(value, Math.floor(now / DAY_MS));
      return isSite(site) && parsed ? [[site, parsed] as const] : [];
    })
    .sort(([, a], [, b]) => newestDay(b) - newestDay(a))
    .slice(0, MAX_CORRECTED_SITES);
  while (sites.length > 0 && bytesOf(sites) > MAX_BYTES) sites.pop();
  return Object.fromEntries(sites);
}

/** The corrections with those of one site replaced; without any, the site is left out. */
export function withSite(corrections: Corrections, site: string, next: SiteCorrections): Corrections {
  const { [site]: _, ...others } = corrections;
  return parseCorrections(
    next.reading === 'found' && next.rules.length === 0 ? others : { ...others, [site]: next },
  );
}

/** The site's corrections with a rule added; one for the same key is replaced, the oldest make room. */
export function withRule(site: SiteCorrections, rule: CorrectionRule): SiteCorrections {
  const others = site.rules.filter(({ key }) => key !== rule.key);
  return { ...site, rules: [...others, rule].slice(-MAX_RULES_PER_SITE) };
}

/** The site's corrections without the rule of that key. */
export function withoutRule(site: SiteCorrections, key: string): SiteCorrections {
  return { ...site, rules: site.rules.filter((rule) => rule.key !== key) };
}

function parseSite(value: unknown, today: number): SiteCorrections | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { reading, rules } = value as { reading?: unknown; rules?: unknown };
  const kept = (Array.isArray(rules) ? rules : [])
    .slice(-1000)
    .flatMap((rule) => parseRule(rule, today) ?? [])
    .slice(-MAX_RULES_PER_SITE);
  const chosen = READINGS.find((known) => known === reading) ?? 'found';
  return kept.length > 0 || chosen !== 'found' ? { reading: chosen, rules: kept } : undefined;
}

function parseRule(value: unknown, today: number): CorrectionRule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { action, key, label, day } = value as Record<string, unknown>;
  if (action !== 'keep' && action !== 'drop') return undefined;
  if (typeof key !== 'string' || key.length === 0 || key.length > MAX_KEY_CHARS) return undefined;
  if (typeof day !== 'number' || !Number.isInteger(day) || day > today + 1 || day < today - MAX_AGE_DAYS)
    return undefined;
  return { action, key, label: typeof label === 'string' ? label.slice(0, MAX_LABEL_CHARS) : '', day };
}

const isSite = (site: string) => site.length > 0 && site.length <= 255 && site !== '__proto__';

const newestDay = ({ rules }: SiteCorrections) => Math.max(0, ...rules.map(({ day }) => day));

const bytesOf = (sites: readonly (readonly [string, SiteCorrections])[]) =>
  new TextEncoder().encode(JSON.stringify(Object.fromEntries(sites))).length;
