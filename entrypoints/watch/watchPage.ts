// Watches a page on an allowed site: decides early, holds the first paint of a likely article, opens the reader
// when the document is there, and does so again when the page navigates by itself.
import type { WatchAnswer, WatchOutcome } from '../../utils/contracts/answers.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { drawCurtain } from '../../utils/page/curtain.ts';
import { documentReady } from '../../utils/page/documentReady.ts';
import { watchMoves } from '../../utils/page/pageMoves.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { realDocument, unclobberedProxy } from '../../utils/shared/dom/unclobberedDocument.ts';
import { countOf } from '../../utils/shared/dom/xpath.ts';
import { estimatePage, isLikely, measurePage } from '../../utils/sites/measurePage.ts';
import type { PageFacts } from '../../utils/sites/pageFacts.ts';
import { pageFingerprint } from '../../utils/sites/pageFingerprint.ts';
import { parseHead } from '../../utils/sites/parseHead.ts';

export interface WatchBackend {
  /** Asks whether articles may open automatically at this address, in this tab, now. */
  readonly ask: (url: string) => Promise<WatchAnswer>;
  /** Reports the page's facts; the reader opens when they make it an article. */
  readonly judge: (url: string, facts: PageFacts) => Promise<WatchOutcome>;
}

/** Milliseconds: the longest the curtain stays after the document is parsed, and the longest it stays at all. */
const CURTAIN_AFTER_READY_MS = 400;
const MAX_CURTAIN_MS = 3000;
/** Milliseconds between checks of a page whose text comes late, and how many checks it gets. */
const CHECK_INTERVAL_MS = 150;
const MAX_CHECKS = 30;

/** Milliseconds for a page that navigated before it was watched to show its new content. */
const GRACE_PERIOD_MS = 600;

/**
 * Watches the window's document until it is gone. Returns a function that checks it once more.
 * @param hasMoved whether the page came to its address without loading, so that it may still show what was there before
 */
export function watchPage(view: Window, backend: WatchBackend, hasMoved = false): () => void {
  const doc = unclobberedProxy(view.document);
  if (view !== view.top || !doc.contentType.includes('html')) return () => undefined;
  // Only the latest check counts: a page that navigates cancels the one before.
  let latest = 0;
  let seen = '';

  async function openIfArticle(url: URL, isLikely: boolean): Promise<WatchOutcome> {
    seen = pageFingerprint(doc);
    const estimate = isLikely ? undefined : estimatePage(doc, url);
    const first = estimate ? await backend.judge(url.href, estimate) : 'measure';
    return first === 'measure' ? backend.judge(url.href, measurePage(doc, url, estimate)) : first;
  }

  async function firstCheck(isGracePeriod = false): Promise<void> {
    const mine = ++latest;
    const url = new URL(view.location.href);
    // Once something has been painted there is no point in holding it back.
    const isSeen = doc.readyState !== 'loading';
    const [answer] = await Promise.all([backend.ask(url.href), bodyBegins(doc)]);
    if (!answer.mayOpen || mine !== latest) return;
    if (isGracePeriod) {
      await pause(view, GRACE_PERIOD_MS);
      return decideAtRest(mine, url, '');
    }
    const isSure = !isSeen && isLikely(parseHead(doc), answer.address);
    const lift = isSure ? hold(view, doc, answer) : undefined;
    await documentReady(doc);
    await inView(doc);
    if (lift) view.setTimeout(lift, CURTAIN_AFTER_READY_MS);
    try {
      if (mine === latest && (await openIfArticle(url, isSure)) !== 'thin') return;
    } finally {
      lift?.();
    }
    await decideAtRest(mine, url, '');
  }

  /** Waits until the page shows something other than `before` and has come to rest, then decides. */
  async function decideAtRest(mine: number, url: URL, before: string): Promise<void> {
    let last = '';
    await inView(doc);
    for (let checks = 0; checks < MAX_CHECKS; checks++) {
      await pause(view, CHECK_INTERVAL_MS);
      if (mine !== latest) return;
      const now = pageFingerprint(doc);
      const isAtRest = now === last && now !== before && now !== '';
      last = now;
      if (isAtRest && (await openIfArticle(url, false)) !== 'thin') return;
    }
  }

  /**
   * A page that goes to another address leaves its article. One that only replaces the address of what it shows (an
   * endless scroller, a cleaned-up query) leaves it only when it then shows something else, and opens nothing.
   */
  async function moved(kind: 'go' | 'replace'): Promise<void> {
    const mine = ++latest;
    const before = seen;
    if (kind === 'replace') {
      if (!isReaderOpen()) return;
      await pause(view, CHECK_INTERVAL_MS * 3);
      if (mine !== latest || pageFingerprint(doc) === before) return;
    }
    closeReader();
    const url = new URL(view.location.href);
    const answer = await backend.ask(url.href);
    if (answer.mayOpen && mine === latest) await decideAtRest(mine, url, before);
  }

  void shown(doc).then(() => {
    watchMoves(view, (kind) => void quietly(moved(kind)));
    return quietly(firstCheck(hasMoved));
  });
  return () => void quietly(firstCheck());
}

/** After an update or removal of the extension nobody answers; that is no error. */
async function quietly(work: Promise<void>): Promise<void> {
  await work.catch((problem: unknown) => console.debug('Lectern no longer watches this page.', problem));
}

function hold(view: Window, doc: Document, { light, dark }: WatchAnswer & { mayOpen: true }): () => void {
  const { paper, scheme } = view.matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
  const lift = drawCurtain(doc, paper, scheme);
  void inView(doc).then(() => view.setTimeout(lift, MAX_CURTAIN_MS));
  return lift;
}

/** Nobody sees a prerendered page yet; wait until it is activated. */
async function shown(doc: Document): Promise<void> {
  if (!('prerendering' in doc) || !doc.prerendering) return;
  await once(doc, 'prerenderingchange');
}

/** A background tab is read when it is first shown. */
async function inView(doc: Document): Promise<void> {
  while (doc.visibilityState === 'hidden') await once(doc, 'visibilitychange');
}

/** The head is whole once the body begins; nothing has been painted by then. */
async function bodyBegins(doc: Document): Promise<void> {
  const hasBody = () => countOf(doc, 'html > body') > 0;
  if (hasBody()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!hasBody()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(realDocument(doc), { childList: true, subtree: true });
    onTrusted(doc, 'DOMContentLoaded', () => resolve(), { once: true });
  });
}

const once = (target: EventTarget, kind: string) =>
  new Promise((resolve) => onTrusted(target, kind, resolve, { once: true }));

const pause = (view: Window, time: number) => new Promise((resolve) => view.setTimeout(resolve, time));

const isReaderOpen = () => pageGlobals().withPageShown !== undefined;

/** The reader runs in the same world, so no message is needed. */
function closeReader(): void {
  void pageGlobals().reader?.({ kind: 'close' });
}
