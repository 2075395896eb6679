// What the one-click choices do to the rules: always or never on this site, only under this path, not this page.
import { withoutEndSlashes } from '../shared/text/edges.ts';
import { formatPlace, hostKey, type Place, pageAt, parsePlace, pathOf, type SiteRule } from './rules.ts';

/** A rule with its place as `formatPlace` writes it. */
export interface WrittenRule {
  readonly action: SiteRule['action'];
  readonly written: string;
}

/** A choice a reader makes while looking at a page. */
export type Choice =
  | { readonly kind: 'alwaysHere' }
  | { readonly kind: 'neverHere' }
  | { readonly kind: 'onlyUnder'; readonly path: string }
  | { readonly kind: 'notThisPage' }
  | { readonly kind: 'notUnder'; readonly path: string }
  /** Takes a choice back: the site's rules are these again. */
  | { readonly kind: 'restore'; readonly rules: readonly WrittenRule[] }
  | { readonly kind: 'forget' };

/** `rules` after `choice` was made at `url`. Rules the choice makes pointless go, the others stay as they are. */
export function applyChoice(rules: readonly SiteRule[], choice: Choice, url: URL): SiteRule[] {
  const host = hostKey(url);
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
      const place = placeUnder(host, choice.path);
      const outside = addRule([...elsewhere, ...pages], { action: 'never', place: here });
      return addRule(removeRule(outside, pageAt(url)), { action: 'always', place });
    }
    case 'notThisPage':
      return addRule(rules, { action: 'never', place: pageAt(url) });
    case 'notUnder':
      return addRule(rules, { action: 'never', place: placeUnder(host, choice.path) });
    case 'restore':
      return [...elsewhere, ...choice.rules.flatMap((rule) => readRule(rule, host))];
    case 'forget':
      return elsewhere;
  }
}

/** Whether a choice lets articles open, and so needs access to the site. */
export function letsOpen(choice: Choice): boolean {
  if (choice.kind === 'restore') return choice.rules.some(({ action }) => action === 'always');
  return choice.kind === 'alwaysHere' || choice.kind === 'onlyUnder';
}

/** The rule, if it names the site itself: a choice made on one site never changes another. */
function readRule({ action, written }: WrittenRule, host: string): SiteRule[] {
  const place = parsePlace(written);
  return place?.host === host ? [{ action, place }] : [];
}

function placeUnder(host: string, path: string): Place {
  return { kind: path.includes('*') ? 'pattern' : 'path', host, path: withoutEndSlashes(path) };
}

/** `rules` with `rule` at the end; one for the same place is replaced. */
export function addRule(rules: readonly SiteRule[], rule: SiteRule): SiteRule[] {
  return [...removeRule(rules, rule.place), rule];
}

/** `rules` without the one for `place`. */
export function removeRule(rules: readonly SiteRule[], place: Place): SiteRule[] {
  const written = formatPlace(place).toLowerCase();
  return rules.filter((rule) => formatPlace(rule.place).toLowerCase() !== written);
}

/** The same, the place named as `formatPlace` writes it. */
export function removeRuleWritten(rules: readonly SiteRule[], written: string): SiteRule[] {
  const wanted = written.toLowerCase();
  return rules.filter((rule) => formatPlace(rule.place).toLowerCase() !== wanted);
}

/** A part of a date in a path: a number, or a month as English addresses shorten it. */
const DATE_PART = /^(?:\d+|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;
/** Folders of all a site's articles: "only under apnews.com/article" would mean the whole site. */
const ALL_ARTICLES =
  /^(?:articles?|art|artikel|artikler|artiklar|articol[io]|articulos?|artigos?|artykuly?|story|stories|posts?|p|read|entry|entries|noticias?|nota|haber|berita)$/i;
/** An edition in front of everything else: `en`, `pt-br`. */
const EDITION = /^\/[a-z]{2}(?:[-_][a-z]{2})?$/i;

/**
 * The places "only under this path" can mean at `url`, shortest first, without dates and the page itself. Where the
 * date comes before the section it is a pattern for any date. A folder of all articles is no section.
 */
export function pathChoices(url: URL): string[] {
  const folders = pathOf(url).split('/').filter(Boolean).slice(0, -1);
  const start = folders.findIndex((folder) => !DATE_PART.test(folder));
  if (start < 0) return [];
  const rest = folders.slice(start);
  const end = rest.findIndex((part) => DATE_PART.test(part));
  const named = (end < 0 ? rest : rest.slice(0, end)).slice(0, 3);
  const paths = named.flatMap((folder, at) =>
    ALL_ARTICLES.test(folder) ? [] : [`/${named.slice(0, at + 1).join('/')}`],
  );
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
