// The settings of auto mode, and their parser, which makes them whole again from whatever
// was stored.
import type { AutoMode } from '../sites/decideRule.ts';
import type { SiteRule } from '../sites/rules.ts';

/** When and where articles open automatically. */
export interface AutoSettings {
  readonly mode: AutoMode;
  readonly rules: readonly SiteRule[];
}

export const AUTO_MODES = ['off', 'allowed', 'everywhere'] as const satisfies readonly AutoMode[];

export const DEFAULT_AUTO: AutoSettings = { mode: 'allowed', rules: [] };

/** Whole and valid, whatever was stored; what isn't a rule is left out. */
export function parseAuto(stored: unknown): AutoSettings {
  const { mode, rules } =
    typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    mode: AUTO_MODES.find((auto_mode) => auto_mode === mode) ?? DEFAULT_AUTO.mode,
    rules: Array.isArray(rules) ? rules.filter(isRule) : DEFAULT_AUTO.rules,
  };
}

/** What is no host makes no match pattern, and browsers throw at one: `*.example`. */
function isHost(host: string): boolean {
  return host === '*' || (host.length < 300 && !/[*\s/?#@\\]/.test(host) && URL.canParse(`https://${host}`));
}

function isRule(value: unknown): value is SiteRule {
  if (typeof value !== 'object' || value === null) return false;
  const { action, place } = value as { action?: unknown; place?: unknown };
  if ((action !== 'always' && action !== 'never') || typeof place !== 'object' || place === null)
    return false;
  const { kind, host, path, query } = place as Record<string, unknown>;
  if (typeof host !== 'string' || !isHost(host)) return false;
  if (kind === 'host') return true;
  if (typeof path !== 'string' || (path !== '' && !path.startsWith('/'))) return false;
  return kind === 'path' || kind === 'pattern' || (kind === 'page' && typeof query === 'string');
}
