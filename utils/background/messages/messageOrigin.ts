// Where a message came from, as the browser says it, never as the message does.
import { browser } from 'wxt/browser';
import type { MessageSource } from '../../contracts/messages.ts';

/** What browsers tell of a sender; all of it may be missing. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly status?: string | undefined;
        readonly incognito?: boolean;
      }
    | undefined;
}

export type MessageOrigin =
  | { readonly kind: 'extension' }
  | {
      readonly kind: 'page';
      readonly tabId: number;
      /** The sending document's own address. */
      readonly url: URL;
      readonly frameId: number;
      /** The address of the tab's own frame, where it may be known. */
      readonly tabUrl: URL | undefined;
      readonly isPrivate: boolean;
      /** Said as the page was being left: the tab shows another one by now. Firefox doesn't tell: there the tab is asked. */
      readonly isLeaving: boolean;
    };

export type PageOrigin = Extract<MessageOrigin, { readonly kind: 'page' }>;

/** Undefined for senders that may say nothing at all: other extensions, pages that are only being prepared. */
export function messageOrigin(sender: RawSender): MessageOrigin | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const url = URL.parse(sender.url ?? '');
  if (!url) return undefined;
  const own = new URL(browser.runtime.getURL('/options.html'));
  if (url.protocol === own.protocol) return url.host === own.host ? { kind: 'extension' } : undefined;
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined || sender.documentLifecycle === 'prerender') return undefined;
  const tabUrl = frameId === 0 ? url : (URL.parse(tab.url ?? '') ?? undefined);
  return {
    kind: 'page',
    tabId: tab.id,
    url,
    frameId,
    tabUrl,
    isPrivate: tab.incognito ?? true,
    isLeaving: (sender.documentLifecycle ?? 'active') !== 'active',
  };
}

/** Whether this origin may send what the table says is sent from there. */
export function isFrom(source: MessageSource, origin: MessageOrigin): boolean {
  if (origin.kind === 'page' && origin.isLeaving && source !== 'leaving') return false;
  switch (source) {
    case 'options':
      return origin.kind === 'extension';
    case 'leaving':
    case 'top':
      return origin.kind === 'page' && origin.frameId === 0;
    case 'frame':
      return origin.kind === 'page';
  }
}

/** The web address a page named as its own, if it can be: it may have moved on within its site since it was sent. */
export function ownAddress(origin: PageOrigin, address: string): URL | undefined {
  const url = URL.parse(address);
  if (!url || url.protocol !== origin.url.protocol || url.host !== origin.url.host) return undefined;
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
