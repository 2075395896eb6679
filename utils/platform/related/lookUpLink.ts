// Title, date and length of a linked article, asked of their own site: only where the reader turned it on and allowed
// the site, a few at a time, and not again for a day.
import { siteOf } from '../../related/address.ts';
import { type LinkDetails, readHead } from '../../related/readHead.ts';
import { storeDetails, storedDetails } from './detailStore.ts';
import { fetchPage } from './fetchPage.ts';
import { hasSite, webAddress } from './followLink.ts';

const AT_ONCE = 2;
const FRESH_MS = 24 * 60 * 60 * 1000;

/**
 * Looks one link up.
 * @param page the article's own address: only links to its site are looked up
 * @returns undefined where nothing may be asked, or nothing came of it
 */
export async function lookUpLink(page: string, link: string): Promise<LinkDetails | undefined> {
  const own = webAddress(page);
  const target = webAddress(link);
  if (!own || !target || siteOf(target) !== siteOf(own)) return undefined;
  if (!(await hasSite(own)) || !(await hasSite(target))) return undefined;
  return inTurn(() => lookUp(target.href)).catch(() => undefined);
}

const waiting: (() => void)[] = [];
let underWay = 0;

/** No more than a few look-ups at once, from all tabs together. */
async function inTurn<T>(job: () => Promise<T>): Promise<T> {
  if (underWay >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  underWay++;
  try {
    return await job();
  } finally {
    underWay--;
    waiting.shift()?.();
  }
}

async function lookUp(url: string): Promise<LinkDetails | undefined> {
  const known = await storedDetails(url);
  if (known && Date.now() - known.lookedUpAt < FRESH_MS) return known.details;
  const fetched = await fetchPage(url, known?.validators);
  switch (fetched.kind) {
    case 'failed':
      return known?.details;
    case 'unchanged':
      if (known) await storeDetails({ ...known, lookedUpAt: Date.now() });
      return known?.details;
    case 'page': {
      const details = readHead(fetched.html);
      await storeDetails({ url, details, validators: fetched.validators, lookedUpAt: Date.now() });
      return details;
    }
  }
}
