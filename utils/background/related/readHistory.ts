// Which articles were read: fingerprints of their addresses, so that the list says nothing to anybody who finds it.
import { withoutEndSlashes } from '../../shared/text/edges.ts';
import { fingerprint } from '../storage/fingerprint.ts';

export const HISTORY_KEY = 'readHistory';

/** The oldest are forgotten first. */
const MAX_PAGES = 3000;

/** Whatever was stored, as a list of fingerprints. */
export function parseHistory(stored: unknown): readonly string[] {
  return Array.isArray(stored)
    ? stored.filter((page) => typeof page === 'string' && page.length < 40).slice(-MAX_PAGES)
    : [];
}

/** The history with the page as its newest. */
export function withPage(history: readonly string[], page: string): readonly string[] {
  return history.at(-1) === page
    ? history
    : [...history.filter((other) => other !== page), page].slice(-MAX_PAGES);
}

/** Scheme, `www.`, fragment and a slash at the end don't make another article. */
export function articleFingerprint({ hostname, pathname, search }: URL): Promise<string> {
  return fingerprint(`${hostname.replace(/^www\./, '')}${withoutEndSlashes(pathname)}${search}`);
}
