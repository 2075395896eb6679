// Watches over an open reader. A page may draw its document anew (React 18 does, when it hydrates a whole document), move
// or remove what it doesn't know, or take our style sheet away; then the window would be empty, or show the page under a
// button that says "Leave".
import { rootOf } from '../shared/dom/nodes.ts';
import type { Undo } from './undo.ts';

/** Times the reader comes back on one page; a page that insists is shown. */
const MAX_RESTORES = 4;
/** Times the page may put attributes on the reader's element (`inert`, `popover`), or take ours; an observer may insist. */
const MAX_TIDIES = 50;
/** Milliseconds between checks of what no observer hears of: sheets that are taken away, rules that hide all of a page. */
const CHECK_EVERY = 1000;
/** Checks in a row that find the reader out of sight before it is given up. */
const MAX_UNSEEN = 3;

export interface GuardedReader {
  /** The reader's own element. */
  readonly host: Element;
  /** Whether what hides the page is as it should be. */
  readonly isIntact: () => boolean;
  /** Puts the attributes of its element right; whether there was anything to put right. */
  readonly tidyHost: () => boolean;
  /** Puts everything back. */
  readonly restore: () => void;
  /** What stands beside the reader has changed. */
  readonly onNeighbours: () => void;
  /** The page won't have it. */
  readonly onGiveUp: () => void;
}

/** @param page the window's own document, which observers take, and no proxy of it */
export function guardReader(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  page: Document,
  reader: GuardedReader,
): Undo {
  let restores = 0;
  let tidies = 0;
  let unseen = 0;
  let timer = 0;
  let isOver = false;
  const check = () => {
    const html = rootOf(page);
    // Between two documents: there will be another one.
    if (isOver || !html) return;
    if (reader.tidyHost() && ++tidies > MAX_TIDIES) {
      giveUp();
      return;
    }
    if (reader.host.parentNode === html && reader.isIntact()) {
      reader.onNeighbours();
      return;
    }
    if (restores >= MAX_RESTORES) {
      giveUp();
      return;
    }
    restores++;
    try {
      reader.restore();
    } catch (problem) {
      // Better the page than an empty window.
      console.warn('Lectern could not put its reader back.', problem);
      giveUp();
      return;
    }
    observe();
  };
  const observer = new MutationObserver(check);
  const observe = () => {
    observer.disconnect();
    observer.observe(page, { childList: true });
    const html = rootOf(page);
    if (html) observer.observe(html, { childList: true });
    observer.observe(reader.host, { attributes: true });
  };
  const checkRegularly = () => {
    check();
    if (isOver) return;
    unseen = page.visibilityState === 'hidden' || isSeen(reader.host) ? 0 : unseen + 1;
    if (unseen >= MAX_UNSEEN) {
      giveUp();
      return;
    }
    timer = view.setTimeout(checkRegularly, CHECK_EVERY);
  };
  const stop = () => {
    isOver = true;
    observer.disconnect();
    view.clearTimeout(timer);
  };
  const giveUp = () => {
    stop();
    reader.onGiveUp();
  };
  observe();
  timer = view.setTimeout(checkRegularly, CHECK_EVERY);
  return stop;
}

function isSeen(host: Element): boolean {
  return host.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
}
