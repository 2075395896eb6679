// Which permissions the reader's choices need, and which script registrations follow from the permissions there are.
// Pure: the browser is asked elsewhere.
import type { AutoMode } from './decideRule.ts';
import type { SiteRule } from './rules.ts';

/** The match pattern of every web page. */
export const EVERYWHERE = '*://*/*';

/** One script registration: run on `matches` but not on `excludeMatches`. */
export interface Registration {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** The match pattern that covers `host` (as a rule names it) and what is below it. Ports don't count in permissions. */
export function originOf(host: string): string {
  const name = host.replace(/:\d+$/, '');
  if (name === '*') return EVERYWHERE;
  return hasNoSubdomains(name) ? `*://${name}/*` : `*://*.${name}/*`;
}

/** The host permissions auto mode needs, so set; sorted, none covered by another. */
export function originsNeeded(mode: AutoMode, rules: readonly SiteRule[]): string[] {
  if (mode === 'off') return [];
  if (mode === 'everywhere') return [EVERYWHERE];
  const origins = rules.filter((rule) => rule.action === 'always').map((rule) => originOf(rule.place.host));
  return [...new Set(origins)]
    .filter((origin) => !origins.some((other) => other !== origin && covers([other], origin)))
    .sort();
}

/** Whether the `granted` match patterns hold wherever `wanted` does. */
export function covers(granted: readonly string[], wanted: string): boolean {
  const want = split(wanted);
  if (!want) return false;
  const isOne = granted.some((pattern) => {
    const have = split(pattern);
    if (!have || (have.scheme !== '*' && have.scheme !== want.scheme)) return false;
    if (have.host === '*' || have.host === want.host) return true;
    return have.host.startsWith('*.') && `.${want.host.replace(/^\*\./, '')}`.endsWith(have.host.slice(1));
  });
  return isOne || (want.scheme === '*' && bySchemes(wanted).every((scheme) => covers(granted, scheme)));
}

const bySchemes = (pattern: string) => [pattern.replace(/^\*:/, 'http:'), pattern.replace(/^\*:/, 'https:')];

/**
 * The registration of the watch script that follows from the choices and what the browser has granted; undefined when
 * no page may have it. It covers no more than the rules do as far as match patterns can say it, so that pages the
 * reader never allowed get nothing.
 */
export function watchRegistration(
  mode: AutoMode,
  rules: readonly SiteRule[],
  granted: readonly string[],
): Registration | undefined {
  if (mode === 'off') return undefined;
  const wanted =
    mode === 'everywhere'
      ? [EVERYWHERE]
      : rules.filter((rule) => rule.action === 'always').flatMap((rule) => patternsOf(rule));
  // Browsers let people grant a site for one scheme only.
  const matches = wanted.flatMap((pattern) =>
    covers(granted, pattern) ? [pattern] : bySchemes(pattern).filter((scheme) => covers(granted, scheme)),
  );
  if (matches.length === 0) return undefined;
  const excludeMatches = rules
    .filter((rule) => rule.action === 'never' && rule.place.kind === 'host')
    .filter((rule) => !rules.some((other) => other.action === 'always' && mayOverlap(rule, other)))
    .map((rule) => originOf(rule.place.host));
  return { matches: unique(matches), excludeMatches: unique(excludeMatches) };
}

/** Of the permissions that were `needed`, those that are more than anything needed `now` wants. */
export function originsToGiveBack(needed: readonly string[], now: readonly string[]): string[] {
  return needed.filter((pattern) => !covers(now, pattern));
}

/** A place as match patterns say it. They don't tell path from query, so the rules are asked again before anything opens. */
function patternsOf({ place }: SiteRule): string[] {
  const origin = originOf(place.host).replace(/\/\*$/, '');
  if (place.kind === 'host') return [`${origin}/*`];
  const path = encodeURI(place.path);
  const ends = place.kind === 'path' ? ['', '/*', '?*'] : ['', '/', '?*'];
  return [path, path.toLowerCase()].flatMap((spelling) => ends.map((end) => origin + spelling + end));
}

function mayOverlap(never: SiteRule, always: SiteRule): boolean {
  const [outer, inner] = [originOf(never.place.host), originOf(always.place.host)];
  return covers([outer], inner);
}

function split(pattern: string): { scheme: string; host: string } | undefined {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme && host ? { scheme, host: host.replace(/:(?:\d+|\*)$/, '') } : undefined;
}

const hasNoSubdomains = (name: string) => /^[\d.]+$|^\[|^[^.]+$/.test(name);
const unique = (values: readonly string[]) => [...new Set(values)].sort();
