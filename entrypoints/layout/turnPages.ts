// What turns pages: keys, the wheel, a swipe, and on touch a tap near the window's edges.

import { type Undo, undoAll } from '../../utils/page/undo.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

export interface PageTurner {
  /** True when the key was used. */
  readonly useKey: (event: KeyboardEvent) => boolean;
  readonly stop: Undo;
}

interface Turning {
  readonly turn: (step: 1 | -1) => void;
  /** Whether what comes next lies to the left. */
  readonly isLeftward: () => boolean;
}

/** The part of the window at either edge that a tap turns the page in. */
const EDGE = 0.25;
/** Pixels that a finger moves in a swipe. */
const SWIPE_PX = 40;
/** Milliseconds without a turn of the wheel that end one gesture: each turns one page. */
const GESTURE_PAUSE_MS = 150;
const CONTROLS = 'a[href], button, summary, input, select, textarea, video, audio, pre, .table';
const PANELS = '.panel, .bar-menu-panel, .player, .ease-cover';

export function turnPages(view: Window, root: ShadowRoot, { turn, isLeftward }: Turning): PageTurner {
  let wheeledAt = Number.NEGATIVE_INFINITY;
  let touched: PointerEvent | undefined;
  let hadSelection = false;

  const isOwn = (event: Event, but: string) => {
    const [target] = event.composedPath();
    return target instanceof Element && target.closest('.reader') !== null && !target.closest(but);
  };
  const towardsLeft = (): 1 | -1 => (isLeftward() ? 1 : -1);
  const towardsRight = (): 1 | -1 => (isLeftward() ? -1 : 1);
  /** Turns a page in the direction of a movement; the longer side of a slanted one counts. */
  const turnBy = (x: number, y: number) => {
    if (Math.abs(x) > Math.abs(y)) turn(x > 0 ? towardsRight() : towardsLeft());
    else turn(y > 0 ? 1 : -1);
  };

  const onDown = (event: PointerEvent) => {
    touched = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
    hadSelection = String(view.document.getSelection() ?? '') !== '';
  };
  const onUp = (event: PointerEvent) => {
    const from = touched;
    touched = undefined;
    if (!from || !isOwn(event, `.table, pre, ${PANELS}`)) return;
    // A finger moves away from what comes next.
    const x = from.clientX - event.clientX;
    const y = from.clientY - event.clientY;
    if (Math.max(Math.abs(x), Math.abs(y)) < SWIPE_PX) return;
    turnBy(x, y);
  };
  const onClick = (event: MouseEvent) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || hadSelection) return;
    if (!isOwn(event, `${CONTROLS}, ${PANELS}, .bar`)) return;
    const x = event.clientX / view.innerWidth;
    if (x < EDGE) turn(towardsLeft());
    else if (x > 1 - EDGE) turn(towardsRight());
  };
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || !isOwn(event, PANELS) || scrollsItself(event)) return;
    event.preventDefault();
    const isNew = event.timeStamp - wheeledAt > GESTURE_PAUSE_MS;
    wheeledAt = event.timeStamp;
    if (isNew) turnBy(event.deltaX, event.deltaY);
  };

  return {
    useKey: pageKeys(root, { turn, isLeftward }, true),
    stop: undoAll([
      onTrusted(root, 'pointerdown', onDown),
      onTrusted(root, 'pointerup', onUp),
      onTrusted(root, 'click', onClick),
      onTrusted(root, 'wheel', onWheel, { passive: false }),
    ]),
  };
}

/** How keys turn pages: true when the key was used. @param withArrows whether arrows do, too */
export function pageKeys(
  root: ShadowRoot,
  { turn, isLeftward }: Turning,
  withArrows: boolean,
): PageTurner['useKey'] {
  return ({ key, shiftKey, altKey, ctrlKey, metaKey }) => {
    if (altKey || ctrlKey || metaKey || (key.startsWith('Arrow') && !withArrows)) return false;
    const focused = root.activeElement;
    const isAside = focused?.closest(`${PANELS}, .bar, input, select, textarea, video, audio`);
    if (isAside || (key === ' ' && focused?.matches('button, summary'))) return false;
    const [forward, backward] = isLeftward() ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const isBack = key === backward || key === 'ArrowUp' || key === 'PageUp' || (key === ' ' && shiftKey);
    const isForward = key === forward || key === 'ArrowDown' || key === 'PageDown' || key === ' ';
    // In a box that scrolls itself, arrows scroll it.
    if (key.startsWith('Arrow') && focused?.matches('pre, .table')) return false;
    if (isBack) turn(-1);
    else if (isForward) turn(1);
    return isBack || isForward;
  };
}

/** Whether the wheel is over a table or code that goes on in its direction. */
function scrollsItself(event: WheelEvent): boolean {
  const [target] = event.composedPath();
  const box = target instanceof Element ? target.closest('.table, pre') : null;
  if (!box) return false;
  const { scrollTop, scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
  if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) return scrollWidth > clientWidth;
  return event.deltaY > 0 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 0;
}
