// Choosing one part of the open article: by pointer, or by the arrow keys.

import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

export interface Picker {
  readonly stop: () => void;
  /** True when the key was used. */
  readonly use: (event: KeyboardEvent) => boolean;
}

interface PickerOptions {
  /** The article's body as it is drawn. */
  readonly body: HTMLElement;
  readonly onPick: (unit: HTMLElement) => void;
  readonly onEnd: () => void;
}

/** Boxes of the drawn article whose children are parts of their own. */
const BOXES = 'section, div, article';

/** Lets the reader pick parts until Esc or `stop`. */
export function pickUnits({ body, onPick, onEnd }: PickerOptions): Picker {
  let current: HTMLElement | undefined;
  const mark = (unit: HTMLElement | undefined) => {
    current?.classList.remove('picked');
    current = unit;
    current?.classList.add('picked');
  };
  const onPointer = (event: PointerEvent) => mark(unitAround(body, event.target));
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const unit = unitAround(body, event.target);
    mark(undefined);
    if (unit) onPick(unit);
  };
  const use = (event: KeyboardEvent) => event.isTrusted && act(event.key);
  const act = (key: string): boolean => {
    const units = unitsIn(body);
    const at = current ? units.indexOf(current) : -1;
    switch (key) {
      case 'ArrowDown':
        mark(units[Math.min(units.length - 1, at + 1)]);
        current?.scrollIntoView({ block: 'nearest' });
        return true;
      case 'ArrowUp':
        mark(units[Math.max(0, at - 1)]);
        current?.scrollIntoView({ block: 'nearest' });
        return true;
      case 'Delete':
      case 'Backspace':
      case 'Enter': {
        const unit = current;
        if (!unit) return false;
        mark(undefined);
        onPick(unit);
        return true;
      }
      case 'Escape':
        stop();
        onEnd();
        return true;
      default:
        return false;
    }
  };
  const stop = () => {
    mark(undefined);
    for (const end of listening) end();
  };
  const listening = [
    onTrusted(body, 'pointerover', onPointer),
    onTrusted(body, 'click', onClick, { capture: true }),
  ];
  return { stop, use };
}

/** The parts of a drawn article, in order. */
export function unitsIn(body: HTMLElement): readonly HTMLElement[] {
  return Array.from(body.children).flatMap((child) => {
    // What Lectern itself adds is no part of the article.
    if (!(child instanceof HTMLElement) || child.classList.contains('no-print')) return [];
    return child.matches(BOXES) && child.children.length > 0 ? unitsIn(child) : [child];
  });
}

function unitAround(body: HTMLElement, target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Node ? unitsIn(body).find((unit) => unit.contains(target)) : undefined;
}
