// Looks at a page the reader has allowed: decides early, holds the first paint of a likely article, opens the reader
// when the document is there, and does it again when the page moves on by itself.
import type { WatchAnswer } from '../../utils/messages.ts';
import { drawCurtain } from '../../utils/page/curtain.ts';
import { documentReady } from '../../utils/page/documentReady.ts';
import { watchMoves } from '../../utils/page/pageMoves.ts';
import type { ReaderGlobal } from '../../utils/readerCommands.ts';
import { lookAtPage, lookEarly } from '../../utils/sites/lookAtPage.ts';
import { signatureOf } from '../../utils/sites/signature.ts';

export interface WatchDoor {
  /** May articles open by themselves at this address, in this tab, now? */
  readonly ask: (url: string) => Promise<WatchAnswer>;
  /** Opens the reader; true when it did. */
  readonly open: (url: string) => Promise<boolean>;
}

type Outcome = 'opened' | 'no' | 'thin';

/** Milliseconds: the longest the curtain stays after the document is parsed, and the longest it stays at all. */
const CURTAIN_AFTER_READY = 400;
const CURTAIN_AT_ALL = 3000;
/** Milliseconds between looks at a page whose text comes late, and how many looks it gets. */
const LOOK_EVERY = 150;
const MOST_LOOKS = 30;

/** Watches the window's document until it is gone. */
export async function watchPage(view: Window, door: WatchDoor): Promise<void> {
  const doc = view.document;
  if (view !== view.top || !/html/.test(doc.contentType)) return;
  await shown(doc);
  // Only the latest look counts: a page that moves on makes an end of the one before.
  let latest = 0;
  let seen = '';

  async function openIfArticle(url: URL, address: number): Promise<Outcome> {
    const { score, isThin } = lookAtPage(doc, url, address);
    seen = signatureOf(doc);
    if (isThin) return 'thin';
    return score > 0 && (await door.open(url.href)) ? 'opened' : 'no';
  }

  async function firstLook(): Promise<void> {
    const mine = ++latest;
    const url = new URL(view.location.href);
    const [answer] = await Promise.all([door.ask(url.href), bodyBegins(doc)]);
    if (!answer.mayOpen || mine !== latest) return;
    const early = lookEarly(doc, answer.address);
    if (early === 'never') return;
    const lift = early === 'likely' ? hold(view, answer) : () => undefined;
    await documentReady(doc, new AbortController().signal);
    view.setTimeout(lift, CURTAIN_AFTER_READY);
    try {
      if (mine === latest && (await openIfArticle(url, answer.address)) !== 'thin') return;
    } finally {
      lift();
    }
    await laterLooks(mine, url, answer.address, '');
  }

  /** Waits until the page shows something other than `before` and has come to rest, then decides. */
  async function laterLooks(mine: number, url: URL, address: number, before: string): Promise<void> {
    let last = '';
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      await pause(view, LOOK_EVERY);
      if (mine !== latest) return;
      const now = signatureOf(doc);
      const isAtRest = now === last && now !== before && now !== '';
      last = now;
      if (isAtRest && (await openIfArticle(url, address)) !== 'thin') return;
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
    if (answer.mayOpen && mine === latest) await laterLooks(mine, url, answer.address, before);
  }

  watchMoves(view, (kind) => quietly(moved(kind)));
  await quietly(firstLook());
}

/** The extension may be updated or taken away while the page stays: then there is nobody left to ask. */
async function quietly(work: Promise<void>): Promise<void> {
  await work.catch((problem: unknown) => console.debug('Lectern no longer watches this page.', problem));
}

function hold(view: Window, { light, dark }: WatchAnswer & { mayOpen: true }): () => void {
  const { paper, scheme } = view.matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
  const lift = drawCurtain(view.document, paper, scheme);
  view.setTimeout(lift, CURTAIN_AT_ALL);
  return lift;
}

/** A page prepared in advance is nobody's yet. */
async function shown(doc: Document): Promise<void> {
  if (!('prerendering' in doc) || !doc.prerendering) return;
  await new Promise((resolve) => doc.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** The head is whole once the body begins; nothing has been painted by then. */
async function bodyBegins(doc: Document): Promise<void> {
  if (doc.body) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!doc.body) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(doc.documentElement ?? doc, { childList: true });
    doc.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

const pause = (view: Window, time: number) => new Promise((resolve) => view.setTimeout(resolve, time));

const isReaderOpen = (doc: Document) => doc.querySelector('html > lectern-reader') !== null;

/** The reader stands in the same world: it needs no message. */
function closeReader(): void {
  void (globalThis as ReaderGlobal).lecternReader?.({ kind: 'close' });
}
