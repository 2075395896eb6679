// Vertical lines are dragged from left to right and back, by finger and by a wheel that turns sideways.
import { type Undo, undoAll } from '../../utils/page/undo.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

export function dragSideways(view: Window, main: HTMLElement): Undo {
  let last: number | undefined;
  const by = (top: number) => view.scrollBy({ top, behavior: 'instant' });
  const drop = () => {
    last = undefined;
  };
  return undoAll([
    onTrusted<PointerEvent>(main, 'pointerdown', ({ pointerType, clientX }) => {
      last = pointerType === 'touch' ? clientX : undefined;
    }),
    onTrusted<PointerEvent>(main, 'pointermove', ({ clientX }) => {
      if (last === undefined) return;
      by(clientX - last);
      last = clientX;
    }),
    onTrusted(main, 'pointerup', drop),
    onTrusted(main, 'pointercancel', drop),
    onTrusted<WheelEvent>(
      main,
      'wheel',
      ({ deltaX, deltaY }) => {
        if (Math.abs(deltaX) > Math.abs(deltaY)) by(-deltaX);
      },
      { passive: true },
    ),
  ]);
}
