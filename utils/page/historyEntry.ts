// Back closes a reader that was opened by hand: one extra history entry, which carries the page's own state so that
// the page's router finds nothing changed, and whose going is kept from it.
import { onTrusted } from '../shared/dom/onTrusted.ts';
import { withoutHash } from '../shared/url/webAddress.ts';
import { type Undo, undoAll } from './undo.ts';

/** How long a page's router is kept from seeing the step back that takes our entry away. Milliseconds. */
const STEP_BACK_TIMEOUT_MS = 1000;

export interface HistoryWatch {
  /** The reader pressed Back. */
  readonly onBack: () => void;
  /** The page moved on to another address by itself. */
  readonly onMoved: () => void;
}

/**
 * Adds the entry and watches it. Browsers let Back skip an entry on which the reader did nothing (Chromium's "history
 * manipulation intervention", Firefox's `browser.navigation.requireUserInteraction`); the click that opened the reader
 * counts in Chromium, because the injected call passes it on as activation. Where it doesn't count, Back does what it
 * would have done without the entry.
 * @returns the Undo that takes the entry away again (not when the page has moved on from it)
 */
export function holdBack(view: Window, { onBack, onMoved }: HistoryWatch): Undo {
  const address = withoutHash(view.location.href);
  let isHolding = false;
  let isOver = false;
  const hasMoved = () => withoutHash(view.location.href) !== address;
  // A step back that is still under way would take this entry with it.
  void (stepsUnderWay.get(view) ?? Promise.resolve()).then(() => {
    if (isOver || hasMoved()) return;
    isHolding = true;
    pushEntry(view);
  });

  const onPopState = (event: PopStateEvent) => {
    if (hasMoved()) {
      isHolding = false;
      onMoved();
      return;
    }
    if (!isHolding) return;
    isHolding = false;
    event.stopImmediatePropagation();
    giveScrollingBack(view);
    onBack();
  };
  const onEntryChange = () => {
    if (!hasMoved()) return;
    isHolding = false;
    onMoved();
  };
  // Not every supported browser has the Navigation API; without it only `popstate` tells of a page that moved on.
  const navigation = 'navigation' in view ? (view.navigation as EventTarget | undefined) : undefined;
  const stopListening = undoAll([
    onTrusted(view, 'popstate', onPopState, { capture: true }),
    navigation ? onTrusted(navigation, 'currententrychange', onEntryChange) : () => undefined,
  ]);
  return () => {
    isOver = true;
    stopListening();
    if (isHolding && !hasMoved()) stepBackUnseen(view);
    isHolding = false;
  };
}

const pagesRestoration = new WeakMap<Window, ScrollRestoration>();

/**
 * The page's entry is left while the window is scrolled as the reader needs it. Coming back, the browser would scroll
 * the page to there; so it is told not to until we are back, and the place is restored by ourselves.
 */
function pushEntry(view: Window): void {
  const { history, location } = view;
  const restoration = history.scrollRestoration;
  pagesRestoration.set(view, restoration);
  history.scrollRestoration = 'manual';
  history.pushState(history.state, '', location.href);
  history.scrollRestoration = restoration;
}

/** To be called back on the page's entry. */
function giveScrollingBack(view: Window): void {
  const restoration = pagesRestoration.get(view);
  if (restoration) view.history.scrollRestoration = restoration;
}

const stepsUnderWay = new WeakMap<Window, Promise<void>>();

/** Goes one entry back and keeps the page's own `popstate` listeners from hearing of it. */
function stepBackUnseen(view: Window): void {
  const step = new Promise<void>((resolve) => {
    const done = () => {
      view.clearTimeout(timer);
      stopListening();
      stepsUnderWay.delete(view);
      resolve();
    };
    const swallow = (event: Event) => {
      event.stopImmediatePropagation();
      giveScrollingBack(view);
      done();
    };
    const timer = view.setTimeout(done, STEP_BACK_TIMEOUT_MS);
    const stopListening = onTrusted(view, 'popstate', swallow, { capture: true });
  });
  stepsUnderWay.set(view, step);
  view.history.back();
}
