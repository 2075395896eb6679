// Puts the reader into the page and takes it out again, leaving the page as it was.
import { render } from 'preact';
import controlsCss from '../../components/controls/controls.css?inline';
import themesCss from '../../components/controls/themes.css?inline';
import promptCss from '../../components/prompt/prompt.css?inline';
import { PAPERS, themeNow } from '../../components/reader/lookStyle.ts';
import { Reader } from '../../components/reader/Reader.tsx';
import readerCss from '../../components/reader/reader.css?inline';
import relatedCss from '../../components/related/related.css?inline';
import type { Article } from '../../utils/article/types.ts';
import { sendMessage } from '../../utils/messages.ts';
import { createHost } from '../../utils/page/createHost.ts';
import { followAnchors } from '../../utils/page/followAnchors.ts';
import { guardKeys } from '../../utils/page/guardKeys.ts';
import { hidePage } from '../../utils/page/hidePage.ts';
import { holdBack } from '../../utils/page/historyEntry.ts';
import { keepPlace } from '../../utils/page/keepPlace.ts';
import { quietMedia } from '../../utils/page/quietMedia.ts';
import { riseAboveModals } from '../../utils/page/riseAboveModals.ts';
import { undoAll } from '../../utils/page/undo.ts';
import type { PeekGlobal } from '../../utils/peek.ts';
import type { Look } from '../../utils/settings/look.ts';
import type { Settings } from '../../utils/settings/schema.ts';
import { updateSettings, watchSettings } from '../../utils/settings.ts';
import { ADDITIONS, type ReaderAddition } from './additions.ts';

/** Milliseconds a slider may rest before its value is kept. */
const SAVE_DELAY = 400;

interface MountOptions {
  readonly view: Window;
  /** The window's document, unclobbered. */
  readonly doc: Document;
  readonly article: Article;
  readonly settings: Settings;
  readonly by: 'hand' | 'auto';
  /** The article is what an earlier state of the page held. */
  readonly isIncomplete: boolean;
  /** Called once, however the reader was closed. */
  readonly onClosed: () => void;
}

/** Opens the reader over the page. `close` is instant and may be called more than once. */
export function mountReader({ view, doc, article, settings, by, isIncomplete, onClosed }: MountOptions) {
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  let look = settings.look;
  let additions: readonly ReaderAddition[] = [];
  let isPanelOpen = false;
  let isClosed = false;

  const { host, root, shell } = createHost(doc, 'lectern-reader', [
    themesCss,
    controlsCss,
    readerCss,
    promptCss,
    relatedCss,
  ]);
  const closeMenu = () => {
    const menu = root.querySelector<HTMLDetailsElement>('details.bar-menu[open]');
    if (menu) menu.open = false;
    return menu !== null;
  };
  const draw = () =>
    render(
      <Reader
        article={article}
        look={look}
        prefersDark={dark.matches}
        isPanelOpen={isPanelOpen}
        onPanel={showPanel}
        onLook={changeLook}
        onClose={close}
        onOptions={() => void sendMessage('openOptions')}
        tools={additions.map(({ tools }) => tools?.())}
        notes={additions.map(({ notes }) => notes?.())}
        after={additions.map(({ after }) => after?.())}
      />,
      shell,
    );
  const showPanel = (isOpen: boolean) => {
    isPanelOpen = isOpen;
    draw();
    if (!isOpen) root.querySelector<HTMLElement>('.tool.look')?.focus({ preventScroll: true });
  };
  const backdrop = () => PAPERS[themeNow(look.theme, dark.matches)];
  const repaint = () => {
    draw();
    page.repaint(backdrop());
  };
  let saving = 0;
  const save = () => {
    view.clearTimeout(saving);
    saving = 0;
    const kept = look;
    void updateSettings((settings) => ({ ...settings, look: kept }));
  };
  const changeLook = (next: Look) => {
    look = next;
    repaint();
    view.clearTimeout(saving);
    saving = view.setTimeout(save, SAVE_DELAY);
  };

  // Drawn before it is attached: the page goes and the article comes in one frame.
  draw();
  const restorePlace = keepPlace(doc);
  const resumeMedia = quietMedia(doc);
  const page = hidePage(doc, backdrop());
  doc.documentElement.append(host);
  view.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  root.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });

  const stopWatching = watchSettings((settings) => {
    if (saving) return;
    look = settings.look;
    repaint();
  });
  dark.addEventListener('change', repaint);
  const global = globalThis as PeekGlobal;
  global.lecternPeek = page.peek;
  const stopAdding = afterPaint(view, () => {
    const context = { view, doc, article, settings, by, isIncomplete, redraw: draw, close };
    additions = ADDITIONS.map((add) => add(context));
    if (additions.length > 0) draw();
  });
  const undo = undoAll([
    () => {
      for (const { dispose } of additions) dispose?.();
    },
    stopAdding,
    () => {
      delete global.lecternPeek;
    },
    resumeMedia,
    restorePlace,
    page.undo,
    () => {
      host.remove();
      render(null, shell);
    },
    () => dark.removeEventListener('change', repaint),
    stopWatching,
    riseAboveModals(doc, { root, shell, onCancel: () => close() }),
    followAnchors(root, view),
    guardKeys(view, {
      onEscape: () => {
        if (closeMenu()) return;
        if (isPanelOpen) showPanel(false);
        else close();
      },
      onSelectAll: () => selectArticle(doc, root),
    }),
    by === 'hand' ? holdBack(view, { onBack: close, onMoved: close }) : () => undefined,
  ]);

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    if (saving) save();
    undo();
    onClosed();
  }
  return { close };
}

/** Calls back once the frame that is being made is on screen. */
function afterPaint(view: Window, callback: () => void): () => void {
  let timer = 0;
  const frame = view.requestAnimationFrame(() => {
    timer = view.setTimeout(callback);
  });
  return () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  };
}

/** Selects what is read, without the bar. */
function selectArticle(doc: Document, root: ShadowRoot): void {
  const main = root.querySelector('main');
  if (main) doc.getSelection()?.setBaseAndExtent(main, 0, main, main.childNodes.length);
}
