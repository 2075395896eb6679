// Looks at a page the reader has allowed: decides early, holds the first paint of a likely article, opens the reader
// when the document is there, and does it again when the page moves on by itself.
import type { WatchAnswer, WatchOutcome } from '../../utils/messages.ts';
import { drawCurtain } from '../../utils/page/curtain.ts';
import { documentReady } from '../../utils/page/documentReady.ts';
import { watchMoves } from '../../utils/page/pageMoves.ts';
import type { ReaderGlobal } from '../../utils/readerCommands.ts';
import { countOf } from '../../utils/sites/askDocument.ts';
import { readHead } from '../../utils/sites/readHead.ts';
import { glancePage, isLikely, measurePage } from '../../utils/sites/readPage.ts';
import { signatureOf } from '../../utils/sites/signature.ts';
import type { PageFacts } from '../../utils/sites/types.ts';

export interface WatchDoor {
  /** May articles open by themselves at this address, in this tab, now? */
  readonly ask: (url: string) => Promise<WatchAnswer>;
  /** Has the page judged, and the reader opened when it is an article. */
  readonly judge: (url: string, facts: PageFacts) => Promise<WatchOutcome>;
}

/** Milliseconds: the longest the curtain stays after the document is parsed, and the longest it stays at all. */
const CURTAIN_AFTER_READY = 400;
const CURTAIN_AT_ALL = 3000;
/** Milliseconds between looks at a page whose text comes late, and how many looks it gets. */
const LOOK_EVERY = 150;
const MOST_LOOKS = 30;

/** Milliseconds that a page which moved on before it was watched gets to show what its new address stands for. */
const SETTLING = 600;

/**
 * Watches the window's document until it is gone. Gives a way to have it looked at once more.
 * @param hasMoved whether the page came to its address without loading, so that it may still show what was there before
 */
export function watchPage(view: Window, door: WatchDoor, hasMoved = false): () => void {
  const doc = view.document;
  if (view !== view.top || !doc.contentType.includes('html')) return () => undefined;
  // Only the latest look counts: a page that moves on makes an end of the one before.
  let latest = 0;
  let seen = '';

  async function openIfArticle(url: URL, isLikely: boolean): Promise<WatchOutcome> {
    seen = signatureOf(doc);
    const glance = isLikely ? undefined : glancePage(doc, url);
    const first = glance ? await door.judge(url.href, glance) : 'measure';
    return first === 'measure' ? door.judge(url.href, measurePage(doc, url, glance)) : first;
  }

  async function firstLook(isSettling = false): Promise<void> {
    const mine = ++latest;
    const url = new URL(view.location.href);
    // What has been painted isn't held back any more.
    const isSeen = doc.readyState !== 'loading';
    const [answer] = await Promise.all([door.ask(url.href), bodyBegins(doc)]);
    if (!answer.mayOpen || mine !== latest) return;
    if (isSettling) {
      await pause(view, SETTLING);
      return laterLooks(mine, url, '');
    }
    const isSure = !isSeen && isLikely(readHead(doc), answer.address);
    const lift = isSure ? hold(view, answer) : undefined;
    await documentReady(doc);
    await inView(doc);
    if (lift) view.setTimeout(lift, CURTAIN_AFTER_READY);
    try {
      if (mine === latest && (await openIfArticle(url, isSure)) !== 'thin') return;
    } finally {
      lift?.();
    }
    await laterLooks(mine, url, '');
  }

  /** Waits until the page shows something other than `before` and has come to rest, then decides. */
  async function laterLooks(mine: number, url: URL, before: string): Promise<void> {
    let last = '';
    await inView(doc);
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      await pause(view, LOOK_EVERY);
      if (mine !== latest) return;
      const now = signatureOf(doc);
      const isAtRest = now === last && now !== before && now !== '';
      last = now;
      if (isAtRest && (await openIfArticle(url, false)) !== 'thin') return;
    }
  }

  /**
   * A page that goes to another address leaves its article. One that only puts another address to what it shows (an
   * endless scroller, a cleaned-up query) has left it when it then shows something else, and opens nothing by that.
   */
  async function moved(kind: 'go' | 'replace'): Promise<void> {
    const mine = ++latest;
    const before = seen;
    if (kind === 'replace') {
      if (!isReaderOpen(doc)) return;
      await pause(view, LOOK_EVERY * 3);
      if (mine !== latest || signatureOf(doc) === before) return;
    }
    closeReader();
    const url = new URL(view.location.href);
    const answer = await door.ask(url.href);
    if (answer.mayOpen && mine === latest) await laterLooks(mine, url, before);
  }

  void shown(doc).then(() => {
    watchMoves(view, (kind) => quietly(moved(kind)));
    return quietly(firstLook(hasMoved));
  });
  return () => void quietly(firstLook());
}

/** The extension may be updated or taken away while the page stays: then there is nobody left to ask. */
async function quietly(work: Promise<void>): Promise<void> {
  await work.catch((problem: unknown) => console.debug('Lectern no longer watches this page.', problem));
}

function hold(view: Window, { light, dark }: WatchAnswer & { mayOpen: true }): () => void {
  const { paper, scheme } = view.matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
  const lift = drawCurtain(view.document, paper, scheme);
  void inView(view.document).then(() => view.setTimeout(lift, CURTAIN_AT_ALL));
  return lift;
}

/** A page prepared in advance is nobody's yet. */
async function shown(doc: Document): Promise<void> {
  if (!('prerendering' in doc) || !doc.prerendering) return;
  await new Promise((resolve) => doc.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** A tab in the background is read when it is shown, and not before. */
async function inView(doc: Document): Promise<void> {
  while (doc.visibilityState === 'hidden')
    await new Promise((resolve) => doc.addEventListener('visibilitychange', resolve, { once: true }));
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
    observer.observe(doc, { childList: true, subtree: true });
    doc.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

const pause = (view: Window, time: number) => new Promise((resolve) => view.setTimeout(resolve, time));

const isReaderOpen = (doc: Document) => countOf(doc, 'html > lectern-reader') > 0;

/** The reader stands in the same world: it needs no message. */
function closeReader(): void {
  void (globalThis as ReaderGlobal).lecternReader?.({ kind: 'close' });
}
