// Which of the reader's rules holds for an address. The most specific wins.
import { isWeb } from '../shared/url/webAddress.ts';
import { hostKey, pathOf, queryOf, type SiteRule } from './rules.ts';

/** What the rules say of an address. `why` is for the tester and the tests; `rule` is the one that won. */
export type RuleVerdict =
  | { readonly action: 'always' | 'never'; readonly rule: SiteRule; readonly why: SiteRule['place']['kind'] }
  | { readonly action: 'none'; readonly why: 'noRule' | 'notWeb' };

/** How auto mode is set: never, on sites with an `always` rule, or on every article without a `never` rule. */
export type AutoMode = 'off' | 'allowed' | 'everywhere';

/** What auto mode may do at an address, before anyone has looked at the page. */
export interface AutoVerdict {
  readonly mayOpen: boolean;
  readonly why: 'off' | 'everywhere' | RuleVerdict['why'];
  readonly rule?: SiteRule;
}

/** The rule that holds at `url`: of those that match, the one naming the most; between equals, `never`. */
export function decideRule(rules: readonly SiteRule[], url: URL): RuleVerdict {
  if (!isWeb(url)) return { action: 'none', why: 'notWeb' };
  const [rule] = rules.filter((rule) => matches(rule, url)).sort(bySpecificity);
  return rule ? { action: rule.action, rule, why: rule.place.kind } : { action: 'none', why: 'noRule' };
}

/** What auto mode, set to `mode`, may do at `url`. */
export function decideAuto(mode: AutoMode, rules: readonly SiteRule[], url: URL): AutoVerdict {
  if (mode === 'off') return { mayOpen: false, why: 'off' };
  const verdict = decideRule(rules, url);
  if (verdict.action !== 'none')
    return { mayOpen: verdict.action === 'always', why: verdict.why, rule: verdict.rule };
  return verdict.why === 'noRule' && mode === 'everywhere'
    ? { mayOpen: true, why: 'everywhere' }
    : { mayOpen: false, why: verdict.why };
}

function matches({ place }: SiteRule, url: URL): boolean {
  if (!isUnder(place.host, hostKey(url))) return false;
  if (place.kind === 'host') return true;
  const path = pathOf(url).toLowerCase();
  const wanted = place.path.toLowerCase();
  switch (place.kind) {
    case 'path':
      return path === wanted || path.startsWith(`${wanted}/`);
    case 'pattern':
      return isLike(wanted, path);
    case 'page':
      return place.host === hostKey(url) && path === wanted && queryOf(url) === place.query;
  }
}

function isUnder(ruleHost: string, host: string): boolean {
  if (ruleHost === '*') return true;
  const name = /:\d+$/.test(ruleHost) ? host : host.replace(/:\d+$/, '');
  return name === ruleHost || name.endsWith(`.${ruleHost}`);
}

/**
 * Whether `path` is what `pattern` describes, by the pieces between its stars: linear, where a regular expression made
 * of a reader's stars could take for ever. A slash at the path's end counts, so `/news/*` also covers `/news`.
 */
function isLike(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop() ?? '';
  const whole = `${path}/`;
  if (!whole.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = whole.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const ends = (text: string) => text.endsWith(last) && text.length - last.length >= at;
  return ends(path) || ends(whole);
}

const RANK = { page: 3, path: 1, pattern: 1, host: 0 } as const;

function bySpecificity(a: SiteRule, b: SiteRule): number {
  return (
    Number(b.place.kind === 'page') - Number(a.place.kind === 'page') ||
    labels(b) - labels(a) ||
    Number(hasPort(b)) - Number(hasPort(a)) ||
    RANK[b.place.kind] - RANK[a.place.kind] ||
    literal(b) - literal(a) ||
    stars(a) - stars(b) ||
    (a.action === b.action ? 0 : a.action === 'never' ? -1 : 1)
  );
}

const labels = ({ place }: SiteRule) => (place.host === '*' ? 0 : place.host.split('.').length);
const hasPort = ({ place }: SiteRule) => /:\d+$/.test(place.host);
const pathIn = ({ place }: SiteRule) => (place.kind === 'host' ? '' : place.path);
const literal = (rule: SiteRule) => pathIn(rule).replaceAll('*', '').length;
const stars = (rule: SiteRule) => pathIn(rule).split('*').length;
