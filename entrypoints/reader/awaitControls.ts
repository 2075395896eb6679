// The controls are in a script of their own, which the background puts beside the reader once the article is on screen. Until
// then the reader has room for them; where they don't come (the background was ended, the extension updated) it gets the one
// button it can't do without.

import { element } from '../../components/reader/makeElement.ts';
import type { ControlsHandle } from '../../utils/contracts/controlsHandle.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { t } from '../../utils/i18n.ts';
import type { Undo } from '../../utils/page/undo.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

/** Milliseconds after which the controls aren't coming by themselves. */
const COME_WITHIN_MS = 1500;

interface AwaitControlsOptions {
  /** Opened from within the page: nobody brings them unasked. */
  readonly isOwnDoing: boolean;
  /** Where the button goes meanwhile. */
  readonly bar: HTMLElement;
  readonly onClose: () => void;
  readonly onCome: (controls: ControlsHandle) => void;
}

/** Calls `onCome` once, when the article is on screen and the controls are there. */
export function awaitControls(
  view: Window,
  { isOwnDoing, bar, onClose, onCome }: AwaitControlsOptions,
): Undo {
  const globals = pageGlobals();
  let isOver = false;
  let isShown = false;
  const come = () => {
    if (isOver || !isShown || !globals.controls) return;
    isOver = true;
    onCome(globals.controls);
  };
  const ask = () => {
    if (isOver) return;
    if (!isOwnDoing) drawCloseButton(bar, onClose);
    sendMessage('bringControls').catch(() => drawCloseButton(bar, onClose));
  };
  let asking = 0;
  const stopWaiting = afterPaint(view, () => {
    isShown = true;
    come();
    if (!isOver) asking = view.setTimeout(ask, isOwnDoing ? 0 : COME_WITHIN_MS);
  });
  globals.controlsArrived = come;
  return () => {
    isOver = true;
    stopWaiting();
    view.clearTimeout(asking);
  };
}

function drawCloseButton(bar: HTMLElement, onClose: () => void): void {
  if (bar.querySelector('button')) return;
  const button = element('button', { type: 'button', class: 'embed-load' }, t('reader_close'));
  onTrusted(button, 'click', onClose);
  bar.querySelector('.bar')?.append(button);
}

/** Calls back once the frame that is being made is on screen, which it is when the next one is begun. */
function afterPaint(view: Window, callback: () => void): Undo {
  let timer = 0;
  let frame = view.requestAnimationFrame(() => {
    frame = view.requestAnimationFrame(() => {
      timer = view.setTimeout(callback);
    });
  });
  return () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  };
}
