// How a wall moves the page behind it out of the reader's way: made small, turned away, or fixed so that it can't be scrolled.
import { CUT_BY } from './heldBack.ts';

/** Whether an element is zoomed out so far that what had its full size before is hard to read. */
export const isSmall = ({ zoom }: CSSStyleDeclaration): boolean => Number(zoom) < 0.9;

/** No page is drawn at such a scale by design. */
const VERY_SMALL = 0.7;

export const isVerySmall = ({ zoom }: CSSStyleDeclaration): boolean => Number(zoom) < VERY_SMALL;

/** Whether an element is turned in space, or shrunk; a slide is only moved. */
export function isTurned({ transform }: CSSStyleDeclaration): boolean {
  const { m11, m12, m13, m23 } = new DOMMatrixReadOnly(transform);
  return m13 !== 0 || m23 !== 0 || Math.hypot(m11, m12) < VERY_SMALL;
}

/**
 * Whether a fixed element ends below the window and nothing scrolls it. Where the window scrolls all the same, the page
 * moves it along by itself.
 */
export function isOutOfReach(element: Element): boolean {
  const { defaultView: view, documentElement: root } = element.ownerDocument;
  const end = (view?.innerHeight ?? Number.POSITIVE_INFINITY) + CUT_BY;
  return element.clientHeight > end && root.scrollHeight <= end;
}
