// Title, date and length of a linked article, asked of their own site: only where the reader turned it on and allowed
// the site, a few at a time, and not again for a day.
import { type LinkDetails, readRemoteHead } from '../../related/readRemoteHead.ts';
import { registrableDomain } from '../../shared/url/registrableDomain.ts';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import { storeDetails, storedDetails } from './detailStore.ts';
import { fetchPage } from './fetchPage.ts';
import { hasAccess } from './followLink.ts';

const MAX_CONCURRENT = 2;
/** Look-ups that wait for their turn; more are turned away, so that a page can't hold all others up. */
const MAX_WAITING = 40;
const FRESH_MS = 24 * 60 * 60 * 1000;

/**
 * Looks one link up.
 * @param origin the page that shows it: only links to its own site are looked up
 * @returns undefined where nothing may be asked, or nothing came of it
 */
export async function fetchLinkDetails(origin: PageOrigin, link: string): Promise<LinkDetails | undefined> {
  const { related } = await knownSettings();
  const target = new URL(link);
  if (!related.details || origin.isPrivate) return undefined;
  if (registrableDomain(target) !== registrableDomain(origin.url)) return undefined;
  if (!(await hasAccess(origin.url)) || !(await hasAccess(target))) return undefined;
  return inTurn(() => fetchDetails(target.href)).catch(() => undefined);
}

const waiting: (() => void)[] = [];
let underWay = 0;

/** No more than a few look-ups at once, from all tabs together. */
async function inTurn<T>(job: () => Promise<T>): Promise<T | undefined> {
  if (waiting.length >= MAX_WAITING) return undefined;
  if (underWay >= MAX_CONCURRENT) await new Promise<void>((go) => waiting.push(go));
  underWay++;
  try {
    return await job();
  } finally {
    underWay--;
    waiting.shift()?.();
  }
}

async function fetchDetails(url: string): Promise<LinkDetails | undefined> {
  // What can't be kept can still be shown: it is only fetched again the next time.
  const known = await storedDetails(url).catch(() => undefined);
  if (known && Date.now() - known.lookedUpAt < FRESH_MS) return known.details;
  const fetched = await fetchPage(url, known?.validators);
  switch (fetched.kind) {
    case 'failed':
      return known?.details;
    case 'unchanged':
      if (known) await storeDetails({ ...known, lookedUpAt: Date.now() }).catch(() => undefined);
      return known?.details;
    case 'page': {
      const details = readRemoteHead(fetched.html);
      await storeDetails({ url, details, validators: fetched.validators, lookedUpAt: Date.now() }).catch(
        () => undefined,
      );
      return details;
    }
  }
}
