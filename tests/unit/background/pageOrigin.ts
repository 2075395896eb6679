// Where a message comes from, for the tests of what the background does about it.
import type { PageOrigin } from '../../../utils/background/messages/messageOrigin.ts';

/** The top frame of a tab, unless said otherwise. */
export function originAt(address: string, rest: Partial<PageOrigin> = {}): PageOrigin {
  const url = new URL(address);
  return {
    kind: 'page',
    tabId: 7,
    url,
    frameId: 0,
    tabUrl: url,
    isPrivate: false,
    isLeaving: false,
    ...rest,
  };
}
