// What is already known of the links the reader is about to show, and that the article above them was read. Nothing is
// asked of the network here.
import { browser } from 'wxt/browser';
import type { KnownLinks } from '../../contracts/answers.ts';
import { asRecord } from '../../settings/values.ts';
import { registrableDomain } from '../../shared/url/registrableDomain.ts';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { inQueue } from '../storage/inQueue.ts';
import { articleFingerprint, HISTORY_KEY, parseHistory, withPage } from './readHistory.ts';
import { LIST_KEY, parseList } from './readingList.ts';

/**
 * Remembers that the page was read, and says what is known of those of its links that lead to its own site: of other
 * sites a page must not learn what was read there. In private windows nothing is remembered.
 */
export async function describeLinks(
  { url: sender, isPrivate }: PageOrigin,
  { page, urls }: { readonly page: string; readonly urls: readonly string[] },
): Promise<KnownLinks> {
  if (isPrivate) return { read: [], kept: [], canKeep: false };
  const site = registrableDomain(sender);
  const isOwn = (url: URL | null): url is URL => url !== null && registrableDomain(url) === site;
  const named = URL.parse(page);
  const article = isOwn(named) ? named : sender;
  const own = urls.filter((url) => isOwn(URL.parse(url)));
  const [mark, ...marks] = await Promise.all(
    [article, ...own.map((url) => new URL(url))].map(articleFingerprint),
  );
  return inQueue('local', async () => {
    const stored = asRecord(await browser.storage.local.get([HISTORY_KEY, LIST_KEY]));
    const history = parseHistory(stored[HISTORY_KEY]);
    const kept = new Set(parseList(stored[LIST_KEY]).map(({ url }) => url));
    const known = new Set(history);
    const next = mark === undefined ? history : withPage(history, mark);
    // That it was read is no reason to do without the links.
    if (next !== history)
      await browser.storage.local.set({ [HISTORY_KEY]: next }).catch((problem: unknown) => {
        console.warn('Lectern could not keep that this page was read.', problem);
      });
    return {
      read: own.filter((_, at) => known.has(marks[at] ?? '')),
      kept: own.filter((url) => kept.has(url)),
      canKeep: true,
    };
  });
}
