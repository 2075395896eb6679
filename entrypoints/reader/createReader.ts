// Turns commands into an open, closed or explained reader. One state at a time; a later command overrides an earlier
// one that is still under way.

import type { ArticleStart, ExtractOptions } from '../../utils/article/articleTypes.ts';
import { type Beginning, beginArticle } from '../../utils/article/beginArticle.ts';
import { beginSelection } from '../../utils/article/beginSelection.ts';
import type { ContextAnswer } from '../../utils/contracts/answers.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { onPush } from '../../utils/contracts/pushes.ts';
import type { ReaderCommand, ReaderHandle, ReaderOutcome } from '../../utils/contracts/readerCommands.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { documentInView } from '../../utils/page/articleInView.ts';
import { asFile } from '../../utils/page/asFile.ts';
import { documentBeforeRemoval } from '../../utils/page/documentBeforeRemoval.ts';
import { documentReady } from '../../utils/page/documentReady.ts';
import { frameShown } from '../../utils/page/frameShown.ts';
import { isReadable } from '../../utils/page/isReadable.ts';
import { DEFAULT_LOOK, type Theme } from '../../utils/settings/look.ts';
import { DEFAULT_READING } from '../../utils/settings/reading.ts';
import { DEFAULT_RELATED } from '../../utils/settings/related.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { unclobberedDocument, unclobberedProxy } from '../../utils/shared/dom/unclobberedDocument.ts';
import { withoutHash } from '../../utils/shared/url/webAddress.ts';
import { attempt, completed, completedNow } from './completeArticle.ts';
import { createReport } from './createReport.ts';
import { mountReader, type OpenReader } from './mountReader.ts';
import { promptBoxes } from './promptBoxes.ts';
import { type NoticeReason, showNotice } from './showNotice.ts';
import { takeOver } from './takeOver.ts';

type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly drop: AbortController }
  | {
      readonly kind: 'open';
      readonly by: 'hand' | 'auto';
      readonly reader: OpenReader;
      readonly announce: () => void;
    }
  | { readonly kind: 'notice'; readonly close: () => void };

interface Opening {
  readonly by: 'hand' | 'auto';
  readonly read: (options: ExtractOptions) => Beginning;
  /** Opened from within the page: the background doesn't know, so it brings nothing by itself. */
  readonly isOwnDoing?: boolean;
  /** Only a part of the page that the reader selected. */
  readonly isSelection?: boolean;
}

/** The handle for commands; one per document. */
export function createReader(view: Window): ReaderHandle {
  const doc = unclobberedProxy(view.document);
  // Reading asks a document thousands of things: a page that has named nothing is asked itself.
  const live = () => unclobberedDocument(view.document);
  let state: State = { kind: 'closed' };

  /** The address at which somebody closed the reader; it doesn't open there by itself again. */
  let left: string | undefined;

  const report = createReport();

  const address = () => new URL(view.location.href);
  const early = (boxes?: readonly Element[]) =>
    documentBeforeRemoval(doc, pageGlobals().removedParts ?? [], boxes);
  const wholePage = (options: ExtractOptions) =>
    beginArticle(early(options.leaveOut) ?? documentInView(live()), address(), options);
  const anyway = (options: ExtractOptions) =>
    beginArticle(live(), address(), { ...options, readAnyway: true });

  async function open({
    by,
    read,
    isOwnDoing = false,
    isSelection = false,
  }: Opening): Promise<ReaderOutcome> {
    const drop = new AbortController();
    if (by === 'hand') left = undefined;
    state = { kind: 'opening', drop };
    const loading = loadContext();
    await documentReady(doc, drop.signal);
    if (drop.signal.aborted) return 'dropped';
    const leaveOut = await promptBoxes(view);
    if (drop.signal.aborted) return 'dropped';
    // Extract while the settings load. Extract again only when the user keeps promo lines.
    const begun = view.performance.now();
    const usual = attempt(() => read({ isLate: timeLimit(view, MAX_READING), leaveOut }));
    const spent = view.performance.now() - begun;
    // Between reading and drawing the page gets its turn.
    if (spent > LONG_READING) await new Promise((go) => view.setTimeout(go));
    const { settings, prompt, site, corrections, place, isLookApart } = await loading;
    if (drop.signal.aborted) return 'dropped';
    // What the settings took to come is no reading: it must not leave the page half read.
    const isLate = timeLimit(view, MAX_READING - spent);
    const keepPromos = settings.related.inline === 'leave';
    const amendments = corrections && pageGlobals().corrections?.amendmentsOf(corrections);
    const extract = (more: ExtractOptions) =>
      attempt(() => read({ leaveOut, ...(keepPromos && { keepPromos }), ...more }));
    // Corrections that no longer fit must not cost the reader the article.
    const corrected = amendments && extract({ isLate, ...amendments });
    const isCorrected = corrected?.first.kind === 'article';
    const beginning = isCorrected ? corrected : keepPromos ? extract({ isLate }) : usual;
    const { first } = beginning;
    const isIncomplete = read === wholePage && early(leaveOut) !== undefined;
    if (first.kind === 'notFound') {
      state = { kind: 'closed' };
      if (by === 'hand') explain(settings.look.theme, read === anyway ? 'noText' : 'noArticle');
      return 'nothing';
    }
    state = { kind: 'closed' };
    const openedAt = address();
    const onClosed = () => closed(openedAt);
    const onGivenUp = () => explain(settings.look.theme, 'givenUp');
    const shorten = isLate() ? firstPart : <T>(article: T) => article;
    const reader = mountReader({
      view,
      doc,
      article: asFile(doc, shorten(first.article)),
      complete: (by) => asFile(doc, shorten(completed(beginning, first.article, by))),
      extract: (more) => completedNow(extract(more)),
      readPage: isSelection
        ? undefined
        : (other, url) => completedNow(attempt(() => beginArticle(other, url))),
      settings,
      prompt,
      site,
      place,
      isLookApart: isLookApart === true,
      by,
      isIncomplete,
      isOwnDoing,
      onClosed,
      onGivenUp,
    });
    const { confidence } = first.article;
    const announce = () => report({ isOpen: true, by, url: openedAt.href, confidence });
    state = { kind: 'open', by, reader, announce };
    announce();
    // The background goes on to prompts and related links as soon as it hears of it.
    await frameShown(view);
    return state.kind === 'open' && state.reader === reader ? 'opened' : 'dropped';
  }

  function explain(theme: Theme, why: NoticeReason): void {
    const close = showNotice(view, doc, {
      theme,
      why,
      onReadAnyway: () => {
        close();
        void open({ by: 'hand', read: anyway, isOwnDoing: true });
      },
      onClose: () => {
        close();
        state = { kind: 'closed' };
      },
    });
    state = { kind: 'notice', close };
  }

  /** Closed at the address where it was opened: the reader left. At another: the page moved on. */
  function closed(openedAt: URL): void {
    state = { kind: 'closed' };
    const isLeft = withoutHash(openedAt.href) === withoutHash(view.location.href);
    if (isLeft) left = withoutHash(openedAt.href);
    report({ isOpen: false, isLeft, url: openedAt.href });
  }

  function leave(): ReaderOutcome {
    switch (state.kind) {
      case 'closed':
        break;
      case 'opening':
        state.drop.abort();
        break;
      case 'open':
        state.reader.close();
        break;
      case 'notice':
        state.close();
        break;
    }
    state = { kind: 'closed' };
    return 'closed';
  }

  takeOver(doc, leave);

  // Restored from the back/forward cache, the page still has its reader, but the toolbar button doesn't know.
  onTrusted<PageTransitionEvent>(view, 'pageshow', ({ persisted }) => {
    if (persisted && state.kind === 'open') state.announce();
  });

  onPush((push) => {
    if (state.kind !== 'open') return null;
    if (push.kind !== 'isReaderOpen') state.reader.receive(push);
    return state.by;
  });

  async function obey(command: ReaderCommand): Promise<ReaderOutcome> {
    switch (command.kind) {
      case 'close':
        return leave();
      case 'toggle':
        return state.kind === 'closed' ? open({ by: 'hand', read: wholePage }) : leave();
      case 'open':
        if (state.kind === 'open') return 'opened';
        // Asked again by a watch script whose first question was lost with the background, or that has not heard yet.
        if (command.by === 'auto' && left === withoutHash(view.location.href)) return 'dropped';
        leave();
        return open({ by: command.by, read: wholePage });
      case 'readSelection':
        leave();
        return open({ by: 'hand', read: () => beginSelection(live(), address()), isSelection: true });
    }
  }

  return async (command) => (isReadable(doc) ? obey(command) : 'unsupported');
}

/** Milliseconds for reading the page. Showing it takes about as long again, and both together must not be felt as a hang. */
const MAX_READING = 900;
/** Milliseconds of reading after which drawing is a task of its own. */
const LONG_READING = 150;
/** Characters of an article's HTML that are still shown when reading it took longer than it may. */
const MAX_LATE_HTML = 160_000;

function timeLimit(view: Window, after: number): () => boolean {
  const end = view.performance.now() + after;
  return () => view.performance.now() > end;
}

/** What is shown of an article when there is little time left. An element that is cut in two is closed by the parser. */
function firstPart<T extends ArticleStart>(article: T): T {
  if (article.html.length <= MAX_LATE_HTML) return article;
  return { ...article, html: article.html.slice(0, MAX_LATE_HTML), isCut: true };
}

/** A background that can't answer, as after an update of the extension, is no reason not to read. */
async function loadContext(): Promise<ContextAnswer> {
  try {
    const context = await sendMessage('readerContext');
    if (context.words) pageGlobals().words = context.words;
    return context;
  } catch (problem) {
    console.debug('Lectern: the background did not answer.', problem);
    return { settings: { look: DEFAULT_LOOK, related: DEFAULT_RELATED, reading: DEFAULT_READING } };
  }
}
