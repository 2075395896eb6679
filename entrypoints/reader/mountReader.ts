// Puts the reader into the page and takes it out again, leaving the page as it was.
import themesCss from '../../components/controls/themes.css?inline';
import { drawReader } from '../../components/reader/drawReader.ts';
import { insertArticleHtml } from '../../components/reader/insertArticleHtml.ts';
import { backdropOf } from '../../components/reader/lookStyle.ts';
import readerCss from '../../components/reader/reader.css?inline';
import type { Article, ArticleStart, Extraction, ExtractOptions } from '../../utils/article/articleTypes.ts';
import type { DetailsReader } from '../../utils/article/metadata/readDetails.ts';
import type { ContextAnswer, ReaderSettings, SiteState } from '../../utils/contracts/answers.ts';
import type { ControlsContext, ControlsHandle, OpenControls } from '../../utils/contracts/controlsHandle.ts';
import { addOwnHost, isOwnHost, pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import type { PromptReport } from '../../utils/contracts/promptCommands.ts';
import type { Push } from '../../utils/contracts/pushes.ts';
import { createHost, guardEvents } from '../../utils/page/createHost.ts';
import { followAnchors } from '../../utils/page/followAnchors.ts';
import { followLinks } from '../../utils/page/followLinks.ts';
import { followReading, goToPlace, placeOnPage } from '../../utils/page/followReading.ts';
import { guardKeys } from '../../utils/page/guardKeys.ts';
import { guardReader } from '../../utils/page/guardReader.ts';
import { hidePage } from '../../utils/page/hidePage.ts';
import { holdBack } from '../../utils/page/historyEntry.ts';
import { keepPlace } from '../../utils/page/keepPlace.ts';
import { quietMedia } from '../../utils/page/quietMedia.ts';
import { riseAboveModals } from '../../utils/page/riseAboveModals.ts';
import { undoAll } from '../../utils/page/undo.ts';
import { boxOf } from '../../utils/shared/dom/nodes.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { awaitControls } from './awaitControls.ts';
import { createReaderLook } from './createReaderLook.ts';
import { showForScan } from './showForScan.ts';

/** Pixels from the window's upper edge at which the paragraph stands that was last read. */
const RESUME_AT_PX = 96;

interface MountOptions {
  readonly view: Window;
  /** The window's document, unclobbered. */
  readonly doc: Document;
  readonly article: ArticleStart;
  /** The article with all that is known of it. */
  readonly complete: (by: DetailsReader) => Article;
  /** Reads the page again, with other options. */
  readonly extract: (options: ExtractOptions) => Extraction;
  /** Reads another page of the article; undefined where only a part of the page is shown. */
  readonly readPage: ((doc: Document, url: URL) => Extraction) | undefined;
  readonly settings: ReaderSettings;
  /** What was known of the page's prompt when the reader opened. */
  readonly prompt: PromptReport | undefined;
  /** What was set for the page's site then. */
  readonly site: SiteState | undefined;
  /** Where the article was left off on an earlier visit. */
  readonly place: ContextAnswer['place'];
  /** Whether the site has a look of its own. */
  readonly isLookApart: boolean;
  readonly by: 'hand' | 'auto';
  /** Whether the article comes from an earlier state of the page. */
  readonly isIncomplete: boolean;
  /** Opened from within the page, unknown to the background. */
  readonly isOwnDoing: boolean;
  /** Called once, whichever way the reader was closed. */
  readonly onClosed: () => void;
  /** Called after `onClosed` when the page wouldn't have the reader. */
  readonly onGivenUp: () => void;
}

export interface OpenReader {
  /** Instant; may be called more than once. */
  readonly close: () => void;
  /** The background has something to say. */
  readonly receive: (push: Push) => void;
}

/** Opens the reader over the page. */
export function mountReader(options: MountOptions): OpenReader {
  const { view, doc, article, settings, by, onClosed, onGivenUp } = options;
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  let shown: ArticleStart = article;
  let useKey: ((event: KeyboardEvent) => boolean) | undefined;
  let controls: OpenControls | undefined;
  let reopenControls: (() => OpenControls) | undefined;
  /** What the background said before there was anybody to hear it. */
  const early: Push[] = [];
  let { leaveAt } = settings.reading;
  let isClosed = false;

  const { host, root, mountPoint, dress } = createHost(doc, [themesCss, readerCss]);
  addOwnHost(host);
  // Drawn before it is attached, so that the page disappears and the article appears in one frame.
  const drawn = drawReader(article, settings.look, dark.matches);
  mountPoint.append(drawn.slots().reader);
  const backdrop = () => backdropOf(look.now(), dark.matches);
  const repaint = () => {
    drawn.applyLook(look.now(), dark.matches);
    controls?.redraw();
    page.repaint(backdrop());
  };
  const look = createReaderLook(view, settings.look, options.isLookApart, repaint);

  const onPage = placeOnPage(view);
  const restorePlace = keepPlace(doc);
  const resumeMedia = quietMedia(doc, isOwnHost);
  const page = hidePage(doc, host, backdrop());
  doc.documentElement.append(host);
  page.refresh();
  view.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  const { place } = options;
  if (onPage) goToPlace(view, mountPoint, onPage);
  const isResumed =
    !onPage && place !== undefined && goToPlace(view, mountPoint, [{ mark: place.mark, top: RESUME_AT_PX }]);
  const reading = followReading(
    view,
    mountPoint,
    () => leaveAt === 'read',
    (element) => pageGlobals().flow?.boxOf(element) ?? boxOf(element),
  );
  root.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });

  const receive = (push: Push) => {
    if (push.kind === 'settings') {
      look.follow(push.settings.look);
      ({ leaveAt } = push.settings.reading);
    }
    if (controls) controls.receive(push);
    else if (push.kind !== 'settings') early.push(push);
  };
  const stopFollowing = onTrusted(dark, 'change', repaint);
  const globals = pageGlobals();
  globals.withPageShown = showForScan(doc, page.peek);
  const openControls = ({ details, open }: ControlsHandle): OpenControls => {
    const whole = options.complete(details);
    let current = whole;
    shown = whole;
    const settleBelow = drawn.holdBelow();
    drawn.fillIn(whole);
    const context: ControlsContext = {
      ...common,
      article: whole,
      shownArticle: () => current,
      showArticle: (next) => {
        current = next;
        shown = next;
        drawn.showArticle(next);
        controls?.redraw();
      },
    };
    reopenControls = () => open(context);
    const opened = open(context);
    settleBelow();
    return opened;
  };
  const common: Omit<ControlsContext, 'article' | 'shownArticle' | 'showArticle'> = {
    ...options,
    root,
    slots: drawn.slots,
    insertHtml: insertArticleHtml,
    isResumed,
    look: look.now,
    changeLook: look.change,
    setLook: look.set,
    takeKeys: (use) => {
      useKey = use;
    },
    close,
  };
  const stopAwaiting = awaitControls(view, {
    isOwnDoing: options.isOwnDoing,
    bar: drawn.slots().bar,
    onClose: close,
    onCome: (come) => {
      controls = openControls(come);
      for (const push of early.splice(0)) controls.receive(push);
    },
  });
  let scrolled = { left: 0, top: 0 };
  const listen = () => {
    const onScroll = () => {
      if (host.isConnected) scrolled = { left: view.scrollX, top: view.scrollY };
    };
    return undoAll([
      onTrusted(view, 'scroll', onScroll, { passive: true }),
      onTrusted(doc, 'fullscreenchange', page.refresh),
      followAnchors(root, view),
      followLinks(root, doc),
      riseAboveModals(doc, { root, mountPoint, onCancel: () => close() }),
      guardKeys(view, root, {
        onKey: (event) => useKey?.(event) || controls?.useKey(event) === true,
        onEscape: () => {
          if (!controls?.closePanel()) close();
        },
        onSelectAll: () => selectArticle(doc, root),
      }),
    ]);
  };
  let stopListening = listen();
  /** `document.open` takes the listeners off everything that stands in the document, inside closed roots too. */
  const revive = () => {
    guardEvents(host, root);
    drawn.redrawArticle(shown);
    if (!reopenControls || !controls) return;
    controls.dispose();
    controls = reopenControls();
  };
  const undo = undoAll([
    () => controls?.dispose(),
    stopAwaiting,
    () => {
      delete globals.withPageShown;
    },
    resumeMedia,
    reading.apply,
    restorePlace,
    page.undo,
    () => host.remove(),
    stopFollowing,
    () => stopListening(),
    guardReader(view, view.document, {
      host,
      isIntact: page.isIntact,
      tidyHost: page.tidyHost,
      onNeighbours: page.refresh,
      restore: () => {
        const isFocused = root.activeElement !== null || doc.activeElement === host;
        if (host.parentNode !== doc.documentElement) {
          doc.documentElement.append(host);
          dress();
          revive();
          view.scrollTo({ ...scrolled, behavior: 'instant' });
        }
        page.refresh();
        // A document that is written anew has lost its listeners.
        stopListening();
        stopListening = listen();
        if (!isFocused) root.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
      },
      onGiveUp: () => {
        close();
        onGivenUp();
      },
    }),
    by === 'hand' ? holdBack(view, { onBack: close, onMoved: close }) : () => undefined,
  ]);

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    look.flush();
    try {
      reading.note();
      controls?.leaving();
      undo();
    } finally {
      onClosed();
    }
  }
  return { close, receive };
}

/** Selects what is read, without the bar. */
function selectArticle(doc: Document, root: ShadowRoot): void {
  const main = root.querySelector('main');
  if (main) doc.getSelection()?.setBaseAndExtent(main, 0, main, main.childNodes.length);
}
