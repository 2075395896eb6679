// What is likely blocking on a page: an extension, the browser's own protection, or the network. Told by what each of them
// does to a page; many who see a wall never chose to block. Pure.
import type { BlockerLikelihood } from './blockerSigns.ts';

/** Browsers with a protection of their own. */
export type ProtectiveBrowser = 'brave' | 'firefox' | 'edge' | 'opera' | 'vivaldi' | 'samsung';

/** `network`: a DNS service or a filter of the company, the school or the household. */
export type BlockerSource = 'extension' | 'network' | ProtectiveBrowser;

export interface BrowserSigns {
  readonly userAgent: string;
  /** The brands a Chromium browser names. */
  readonly brands: readonly string[];
  readonly hasBrave: boolean;
}

/** The browser, where it has a protection of its own that blocks ads or trackers. */
export function protectiveBrowser({
  userAgent,
  brands,
  hasBrave,
}: BrowserSigns): ProtectiveBrowser | undefined {
  const said = `${brands.join(' ')} ${userAgent}`;
  if (hasBrave || /\bBrave\b/.test(said)) return 'brave';
  if (/\bVivaldi\b/.test(said)) return 'vivaldi';
  if (/\bOPR\/|\bOpera\b/.test(said)) return 'opera';
  if (/SamsungBrowser|Samsung Internet/.test(said)) return 'samsung';
  if (/\bEdgA?\/|Microsoft Edge/.test(said)) return 'edge';
  if (/\bFirefox\//.test(said)) return 'firefox';
  return undefined;
}

/** Browsers whose protection also takes the emptied places of ads off a page. */
const HIDES_PLACES: readonly ProtectiveBrowser[] = ['brave', 'opera', 'vivaldi', 'samsung'];

/**
 * Likeliest first; none where nothing speaks for a blocker. Only what is at work in the browser hides things by style. A
 * network knows hosts and nothing else: where one address of a host came and another did not, it wasn't the network.
 */
export function likelySources(
  { signs }: BlockerLikelihood,
  browser: ProtectiveBrowser | undefined,
): readonly BlockerSource[] {
  const failed = signs.find(({ sign }) => sign === 'adRequestFailed');
  const isHidden = signs.some(({ sign }) => sign !== 'adRequestFailed');
  const own = browser ? [browser] : [];
  if (isHidden) return browser && HIDES_PLACES.includes(browser) ? [browser, 'extension'] : ['extension'];
  if (!failed) return [];
  return failed.isHostWide ? [...own, 'network', 'extension'] : [...own, 'extension'];
}
