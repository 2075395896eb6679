// What the one-click choices do to the rules: always or never on this site, only under this path, not this page.
import { formatPlace, type Place, pageAt, pathOf, type SiteRule, siteOf } from './rules.ts';

/** A choice a reader makes while looking at a page. */
export type Choice =
  | { readonly kind: 'alwaysHere' }
  | { readonly kind: 'neverHere' }
  | { readonly kind: 'onlyUnder'; readonly path: string }
  | { readonly kind: 'notThisPage' }
  | { readonly kind: 'forget' };

/** `rules` after `choice` was made at `url`. Rules the choice makes pointless go, the others stay as they are. */
export function applyChoice(rules: readonly SiteRule[], choice: Choice, url: URL): SiteRule[] {
  const host = siteOf(url);
  const here: Place = { kind: 'host', host };
  const elsewhere = rules.filter((rule) => rule.place.host !== host);
  const pages = rules.filter((rule) => rule.place.host === host && rule.place.kind === 'page');
  switch (choice.kind) {
    case 'alwaysHere':
      // Pages the reader took out by hand stay out; but not the very page "always" was said on.
      return addRule(removeRule([...elsewhere, ...pages], pageAt(url)), { action: 'always', place: here });
    case 'neverHere':
      return addRule(elsewhere, { action: 'never', place: here });
    case 'onlyUnder': {
      const kind = choice.path.includes('*') ? 'pattern' : 'path';
      const place: Place = { kind, host, path: choice.path.replace(/\/+$/, '') };
      const outside = addRule([...elsewhere, ...pages], { action: 'never', place: here });
      return addRule(removeRule(outside, pageAt(url)), { action: 'always', place });
    }
    case 'notThisPage':
      return addRule(rules, { action: 'never', place: pageAt(url) });
    case 'forget':
      return elsewhere;
  }
}

/** `rules` with `rule` at the end; one for the same place is replaced. */
export function addRule(rules: readonly SiteRule[], rule: SiteRule): SiteRule[] {
  return [...removeRule(rules, rule.place), rule];
}

/** `rules` without the one for `place`. */
export function removeRule(rules: readonly SiteRule[], place: Place): SiteRule[] {
  const written = formatPlace(place).toLowerCase();
  return rules.filter((one) => formatPlace(one.place).toLowerCase() !== written);
}

/** A part of a date in a path: a number, or a month as English addresses shorten it. */
const DATE_PART = /^(?:\d+|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;
/** An edition in front of everything else: `en`, `pt-br`. */
const EDITION = /^\/[a-z]{2}(?:[-_][a-z]{2})?$/i;

/**
 * The places "only under this path" can mean at `url`, shortest first, without dates and the page itself. Where the
 * date comes before the section it is a pattern for any date.
 */
export function pathChoices(url: URL): string[] {
  const folders = pathOf(url).split('/').filter(Boolean).slice(0, -1);
  const start = folders.findIndex((one) => !DATE_PART.test(one));
  if (start < 0) return [];
  const rest = folders.slice(start);
  const end = rest.findIndex((one) => DATE_PART.test(one));
  const named = (end < 0 ? rest : rest.slice(0, end)).slice(0, 3);
  const paths = named.map((_, at) => `/${named.slice(0, at + 1).join('/')}`);
  return start > 0 ? paths.map((path) => `/*${path}/*`) : paths;
}

/**
 * The section of the site that the page at `url` stands in, as one of its `pathChoices`: the first folder, or the
 * second where the first is an edition of the whole site. Undefined for a page that stands in none.
 */
export function sectionOf(url: URL): string | undefined {
  const [first, second] = pathChoices(url);
  return first !== undefined && second !== undefined && EDITION.test(first) ? second : first;
}
