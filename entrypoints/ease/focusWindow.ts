// Lights a line, three lines or a paragraph and dims the rest; and the ruler under the line. Both follow the pointer, and
// the text where it is scrolled.

import { undoAll } from '../../utils/page/undo.ts';
import type { FocusSize } from '../../utils/settings/reading.ts';
import { createElementIn } from '../../utils/shared/dom/nodes.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

export interface FocusWindow {
  readonly set: (size: FocusSize, hasRuler: boolean) => void;
  readonly remove: () => void;
}

/** Where one reads, as a part of the window's height, until the pointer says otherwise. */
const EYE_LEVEL = 0.4;
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, .table, dd, dt, .title, .standfirst';

export function createFocusWindow(view: Window, doc: Document, root: ShadowRoot): FocusWindow {
  const make = (name: string) => {
    const element = createElementIn(doc, 'div');
    element.className = name;
    element.setAttribute('aria-hidden', 'true');
    return element;
  };
  const above = make('focus-dim');
  const below = make('focus-dim');
  const ruler = make('focus-ruler');
  above.style.top = '0';
  below.style.bottom = '0';
  const reader = root.querySelector<HTMLElement>('.reader');
  const main = root.querySelector<HTMLElement>('main');
  let size: FocusSize = 'off';
  let level = view.innerHeight * EYE_LEVEL;
  let frame = 0;

  /** Top and bottom of what is lit, in the window. */
  function lit(): readonly [number, number] {
    const block = blockAt(level);
    const style = view.getComputedStyle(block ?? main ?? root.host);
    const line = Number.parseFloat(style.lineHeight) || 28;
    const lines = size === 'three' ? 3 : 1;
    // Between two paragraphs it is as high as within one.
    const { top, bottom } = partAt(block, level) ?? {
      top: level - line / 2,
      bottom: level + line / 2,
    };
    if (size === 'paragraph') return [top, bottom];
    const first = top + (Math.floor((level - top) / line) - (lines - 1) / 2) * line;
    return [first, first + lines * line];
  }

  function blockAt(y: number): Element | undefined {
    return [...(main?.querySelectorAll(BLOCKS) ?? [])].findLast((block) => partAt(block, y) !== undefined);
  }

  /** The part of a block that is in the window at this height: in pages it may go on in the next. */
  function partAt(block: Element | undefined, y: number): DOMRect | undefined {
    return [...(block?.getClientRects() ?? [])].find(
      ({ top, bottom, left, right }) => top <= y && bottom >= y && right > 0 && left < view.innerWidth,
    );
  }

  function place(): void {
    frame = 0;
    const [top, bottom] = lit();
    above.style.height = `${Math.max(0, top)}px`;
    below.style.top = `${bottom}px`;
    ruler.style.top = `${bottom}px`;
  }
  const placeSoon = () => {
    frame ||= view.requestAnimationFrame(place);
  };
  let stop: (() => void) | undefined;
  const start = () =>
    undoAll([
      onTrusted<PointerEvent>(
        view,
        'pointermove',
        ({ clientY }) => {
          level = clientY;
          placeSoon();
        },
        { passive: true },
      ),
      onTrusted(view, 'scroll', placeSoon, { passive: true }),
      onTrusted(view, 'resize', placeSoon),
      () => view.cancelAnimationFrame(frame),
    ]);

  const set: FocusWindow['set'] = (next, hasRuler) => {
    size = next;
    const isOn = next !== 'off' || hasRuler;
    above.remove();
    below.remove();
    ruler.remove();
    if (next !== 'off') reader?.append(above, below);
    if (hasRuler) reader?.append(ruler);
    if (isOn) {
      stop ??= start();
      place();
    } else {
      stop?.();
      stop = undefined;
    }
  };
  return { set, remove: () => set('off', false) };
}
