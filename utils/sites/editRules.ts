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
      const place: Place = { kind: 'path', host, path: choice.path.replace(/\/+$/, '') };
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

/** The paths "only under this path" can mean at `url`, shortest first, without dates and the page itself. */
export function pathChoices(url: URL): string[] {
  const folders = pathOf(url).split('/').filter(Boolean).slice(0, -1);
  const end = folders.findIndex((one) => /^\d+$/.test(one));
  const named = (end < 0 ? folders : folders.slice(0, end)).slice(0, 3);
  return named.map((_, at) => `/${named.slice(0, at + 1).join('/')}`);
}
