// Back closes a reader that was opened by hand: one extra history entry, which carries the page's own state so that
// the page's router finds nothing changed, and whose going is kept from it.
import type { Undo } from './undo.ts';

/** How long a page's router is kept from seeing the step back that takes our entry away. Milliseconds. */
const STEP_BACK_WAIT = 1000;

export interface HistoryWatch {
  /** The reader pressed Back. */
  readonly onBack: () => void;
  /** The page moved on to another address by itself. */
  readonly onMoved: () => void;
}

/**
 * Adds the entry and watches it. Browsers skip an entry that was added without the reader having done anything on the
 * page (Chromium's "history manipulation intervention"), and Back would then leave the page: without activation the
 * entry is only added with the first key or click in the reader.
 * @returns the Undo that takes the entry away again (not when the page has moved on from it)
 */
export function holdBack(view: Window, { onBack, onMoved }: HistoryWatch): Undo {
  const address = withoutHash(view.location.href);
  let isHolding = false;
  let isOver = false;
  const push = () => {
    stopWaiting();
    // A step back that is still under way would take this entry with it.
    void (stepsUnderWay.get(view) ?? Promise.resolve()).then(() => {
      if (isHolding || isOver || hasMoved()) return;
      isHolding = true;
      view.history.pushState(view.history.state, '', view.location.href);
    });
  };
  const wait = ['pointerup', 'keydown'] as const;
  const stopWaiting = () => {
    for (const type of wait) view.removeEventListener(type, push, true);
  };
  const hasMoved = () => withoutHash(view.location.href) !== address;
  const activation = view.navigator.userActivation;
  if (!activation || activation.hasBeenActive || activation.isActive) push();
  else for (const type of wait) view.addEventListener(type, push, true);

  const onPopState = (event: PopStateEvent) => {
    if (hasMoved()) {
      isHolding = false;
      onMoved();
      return;
    }
    if (!isHolding) return;
    isHolding = false;
    event.stopImmediatePropagation();
    onBack();
  };
  const onEntryChange = () => {
    if (!hasMoved()) return;
    isHolding = false;
    onMoved();
  };
  // Not every supported browser has the Navigation API; without it only `popstate` tells of a page that moved on.
  const navigation = 'navigation' in view ? (view.navigation as EventTarget | undefined) : undefined;
  view.addEventListener('popstate', onPopState, true);
  navigation?.addEventListener('currententrychange', onEntryChange);
  return () => {
    isOver = true;
    stopWaiting();
    view.removeEventListener('popstate', onPopState, true);
    navigation?.removeEventListener('currententrychange', onEntryChange);
    if (isHolding && !hasMoved()) stepBackUnseen(view);
    isHolding = false;
  };
}

const stepsUnderWay = new WeakMap<Window, Promise<void>>();

/** Goes one entry back and keeps the page's own `popstate` listeners from hearing of it. */
function stepBackUnseen(view: Window): void {
  const step = new Promise<void>((resolve) => {
    const done = () => {
      view.clearTimeout(timer);
      view.removeEventListener('popstate', swallow, true);
      stepsUnderWay.delete(view);
      resolve();
    };
    const swallow = (event: Event) => {
      event.stopImmediatePropagation();
      done();
    };
    const timer = view.setTimeout(done, STEP_BACK_WAIT);
    view.addEventListener('popstate', swallow, true);
  });
  stepsUnderWay.set(view, step);
  view.history.back();
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
