// What seems to be blocking on the page: its own signs, weighed with what the browser says of itself. No request is made.
import type { BlockerHere } from '../../components/prompt/WhoBlocks.tsx';
import { blockerSigns } from '../../utils/prompt/detect/blockerSigns.ts';
import { likelySources, protectiveBrowser } from '../../utils/prompt/detect/blockerSources.ts';

interface TellingNavigator {
  readonly brave?: unknown;
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

/** The likelihood that a blocker is active, and what it is likely to be. */
export function blockerHere(view: Window, doc: Document): BlockerHere {
  const { userAgent } = view.navigator;
  const { brave, userAgentData } = view.navigator as TellingNavigator;
  const brands = (userAgentData?.brands ?? []).map(({ brand }) => brand);
  const likelihood = blockerSigns(doc);
  const browser = protectiveBrowser({ userAgent, brands, hasBrave: brave !== undefined });
  return { ...likelihood, sources: likelySources(likelihood, browser) };
}
