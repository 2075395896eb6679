// The script with the reader's tools goes into a tab when one of them is first asked for.
import type { ToolsAnswer } from '../../contracts/answers.ts';
import type { PayloadOf } from '../../contracts/messages.ts';
import { isWeb } from '../../shared/url/webAddress.ts';
import { hostKey } from '../../sites/rules.ts';
import { bringLeaning } from '../bringLeaning.ts';
import { inject } from '../inject.ts';
import { siteLook } from '../looks/siteLooks.ts';
import type { PageOrigin } from '../messages/messageOrigin.ts';
import { readingList } from '../related/readingList.ts';
import { knownSettings } from '../storage/changeSettings.ts';

const SCRIPT = '/tools.js';

type ReaderPart = PayloadOf<'bringPart'>['part'];

/** Puts the script into the tab, and says what it works with. */
export async function bringTools({ tabId, url, isPrivate }: PageOrigin): Promise<ToolsAnswer> {
  const site = hostKey(url);
  const [{ keys, reading }, own, isKept] = await Promise.all([
    knownSettings(),
    siteLook(site),
    isPrivate ? false : isOnList(url),
    bringLeaning(tabId, SCRIPT),
  ]);
  return {
    keys,
    reading,
    ...(isWeb(url) && !isPrivate && { lookSite: site }),
    isLookApart: own !== undefined,
    isKept,
    canKeep: !isPrivate,
  };
}

/** Puts the script of a further part into the tab. */
export async function bringPart({ tabId }: PageOrigin, part: ReaderPart): Promise<void> {
  if (isLeaning(part)) await bringLeaning(tabId, `/${part}.js`);
  else await inject({ target: { tabId }, files: [`/${part}.js`], injectImmediately: true });
}

const LEANING = ['speech', 'ease', 'layout', 'comments', 'device'] as const;

const isLeaning = (part: ReaderPart): part is (typeof LEANING)[number] =>
  LEANING.some((leaning) => leaning === part);

/** What can't be read is not on it; saving says more. */
async function isOnList({ href }: URL): Promise<boolean> {
  const list = await readingList().catch(() => []);
  const [page] = href.split('#', 1);
  return list.some(({ url }) => url === page);
}
