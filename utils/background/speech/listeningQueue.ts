// What is read aloud after the open article: other articles, each opened in the same tab. The queue is kept here, not in the page,
// which has no business knowing what is on the reading list: not whether an address is on it either, so that the two are
// counted one by one, nor the sites on it.
import { browser } from 'wxt/browser';
import type { ListenAnswer } from '../../contracts/answers.ts';
import { withoutHash } from '../../shared/url/webAddress.ts';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { expectReader, readIfExpected } from '../reader/pendingLink.ts';
import { pushToReader } from '../reader/pushToReader.ts';
import { mayOpenReader } from '../related/followLink.ts';
import { readingList } from '../related/readingList.ts';
import { MAX_QUEUED } from '../storage/parseTabState.ts';
import { changeTab, tabState } from '../storage/tabState.ts';

/** Puts articles into the tab's queue, in place of what was in it. @returns how many wait */
export async function queueListening(
  { tabId, url, isPrivate }: PageOrigin,
  { urls, withList }: { readonly urls: readonly string[]; readonly withList: boolean },
): Promise<number> {
  const kept = withList && !isPrivate ? (await readingList()).map((link) => link.url) : [];
  const here = withoutHash(url.href);
  const others = (articles: readonly string[]) =>
    [...new Set(articles)].filter((article) => withoutHash(article) !== here);
  const named = others(urls).slice(0, MAX_QUEUED);
  const rest = [...named, ...others(kept)].slice(0, MAX_QUEUED);
  const listening = { rest, kept: rest.length - named.length };
  if (rest.length > 0) await changeTab(tabId, (state) => ({ ...state, listening }));
  else await forget(tabId);
  return rest.length;
}

/** Goes on to the next article that may be read. */
export function listenOn({ tabId, url }: PageOrigin): Promise<ListenAnswer> {
  return goOn(tabId, url, []);
}

async function goOn(tabId: number, from: URL, before: readonly string[]): Promise<ListenAnswer> {
  const { rest = [], kept = 0 } = (await tabState(tabId)).listening ?? {};
  const skipped = [...before];
  for (const [at, address] of rest.entries()) {
    const target = new URL(address);
    if (!(await mayOpenReader(target, from))) {
      skipped.push(at < rest.length - kept ? target.host : '');
      continue;
    }
    // It may be on the reading list, too.
    const later = rest.slice(at + 1).filter((other) => other !== address);
    const listening = {
      rest: later,
      kept: Math.min(kept, later.length),
      isDue: true,
      skipped: [...new Set(skipped)],
    };
    await changeTab(tabId, (state) => ({ ...state, listening }));
    await expectReader(tabId, { from: from.href, to: target.href });
    await browser.tabs.update(tabId, { url: target.href });
    return { kind: 'going' };
  }
  await forget(tabId);
  return { kind: 'end', skipped: [...new Set(skipped)] };
}

/** Opens the reader where it is expected; an article of the queue is read aloud, and what can't be read is passed over. */
export async function readAndListen(tabId: number): Promise<void> {
  const delivery = await readIfExpected(tabId);
  const { listening } = await tabState(tabId);
  if (!delivery || !listening?.isDue) return;
  const { rest, kept = 0, skipped = [] } = listening;
  if (delivery.kind === 'opened') {
    await changeTab(tabId, (state) => ({ ...state, listening: { rest, kept } }));
    await pushToReader(tabId, { kind: 'listen', waiting: rest.length, skipped });
    return;
  }
  const { url } = await browser.tabs.get(tabId);
  const here = URL.parse(url ?? '');
  if (here) await goOn(tabId, here, skipped);
  else await forget(tabId);
}

async function forget(tabId: number): Promise<void> {
  await changeTab(tabId, (state) => {
    const { listening, ...others } = state;
    return listening ? others : state;
  });
}
