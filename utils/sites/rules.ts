// Site rules: their shape, how people write them, and their parser.
import { withoutEndSlashes } from '../shared/text/edges.ts';
import { isTrackingParameter } from '../shared/url/trackingParameters.ts';

/**
 * Where a rule holds. A host covers itself and everything below it (`example.com` covers `www.example.com` and
 * `live.example.com`); one without a port covers every port. `path` starts with `/`, has no slash at its end and is
 * compared without case; in a pattern `*` stands for any run of characters. None of them ever looks into a query string but `page`, which names
 * one page and keeps the part of the query that identifies it.
 */
export type Place =
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'path'; readonly host: string; readonly path: string }
  | { readonly kind: 'pattern'; readonly host: string; readonly path: string }
  | { readonly kind: 'page'; readonly host: string; readonly path: string; readonly query: string };

/** `always`: open articles there by themselves. `never`: leave everything there alone. */
export interface SiteRule {
  readonly action: 'always' | 'never';
  readonly place: Place;
}

/** The host a rule made on `url` names: without `www.`, with its port when that isn't the scheme's own. */
export function hostKey(url: URL): string {
  return url.host.replace(/^www\d?\.(?=[^.]+\.)/, '');
}

/** A page's path as rules keep it: unescaped, no slash at its end ('' for the root). They compare it without case. */
export function pathOf(url: URL): string {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A path that isn't UTF-8 is kept as it stands.
  }
  return withoutEndSlashes(path);
}

/** The part of a page's query that says which page it is, in one order: `b=2&a=1&utm_source=x` is `a=1&b=2`. */
export function queryOf(url: URL): string {
  const kept = [...url.searchParams].filter(([key]) => !isTrackingParameter(key));
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
}

/** The place that is exactly the page at `url`. */
export function pageAt(url: URL): Place {
  return { kind: 'page', host: hostKey(url), path: pathOf(url), query: queryOf(url) };
}

/**
 * Reads a place as people write one: `example.com`, `https://www.example.com/News/`, `*.example.com/20*` or, for one
 * page and nothing below it, `=example.com/news/story?id=7`. A pattern without `*` is a path.
 * @returns undefined when no host can be made of it.
 */
export function parsePlace(text: string): Place | undefined {
  const isPage = text.trim().startsWith('=');
  const bare = text
    .trim()
    .replace(/^=\s*/, '')
    .replace(/^(?:https?|\*):\/\//i, '');
  if (!bare || /^[/?#]|^[a-z][\w+.-]*:\/\/|\s/i.test(bare)) return undefined;
  const [, wild = '', rest = ''] = /^(\*\.)?(.*)$/s.exec(bare) ?? [];
  const isEverywhere = wild === '' && /^\*(?:\/|$)/.test(rest);
  const url = toUrl(isEverywhere ? rest.replace('*', 'any.invalid') : rest);
  if (!url?.hostname || url.username || url.hostname.includes('*')) return undefined;
  const host = isEverywhere ? '*' : hostKey(url);
  if (isPage) return isEverywhere ? undefined : pageAt(url);
  const path = pathOf(url);
  if (/^(?:\/?\*+)?$/.test(path)) return { kind: 'host', host };
  return { kind: path.includes('*') ? 'pattern' : 'path', host, path };
}

/** A place as `parsePlace` reads it, hosts of other scripts in their own letters where the browser can say them. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'host':
      return place.host;
    case 'path':
    case 'pattern':
      return place.host + place.path;
    case 'page':
      return `=${place.host}${place.path || '/'}${place.query && `?${place.query}`}`;
  }
}

function toUrl(text: string): URL | undefined {
  return URL.parse(`https://${text}`.replace(/^(https:\/\/[^/?#]*?):80(?=[/?#]|$)/, '$1')) ?? undefined;
}

/** What tells one page from another for the rules and for what was left by hand: its site, path and query. */
export function pageKey(url: URL): string {
  return formatPlace(pageAt(url)).toLowerCase();
}
