// The arithmetic of a laid-out article: from places in the window to places along the way one reads, and from the
// window's scroll position to the page that it means.
import type { FlowBox } from './readingFlow.ts';

/** An article in pages, measured as it is drawn just now. All in CSS pixels, of the window. */
export interface PageGeometry {
  /** Where the columns of the page in view begin, at the edge where reading begins. */
  readonly start: number;
  readonly top: number;
  readonly height: number;
  /** From one column to the next. */
  readonly stride: number;
  /** Columns of a page. */
  readonly columns: number;
  readonly isRightToLeft: boolean;
}

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How many columns away something is from the first in view; below 0 on earlier pages. */
export function columnOf({ start, stride, isRightToLeft }: PageGeometry, { left, right }: Rect): number {
  const away = isRightToLeft ? start - right : left - start;
  // What hangs out of its column belongs to it.
  return Math.floor((away + stride / 8) / stride);
}

/** Where something stands along the way one reads: a page is as long as its columns are high. */
export function boxInPages(page: PageGeometry, rects: readonly Rect[]): FlowBox {
  const [first] = rects;
  const last = rects.at(-1);
  if (!first || !last) return { top: 0, bottom: 0, height: 0 };
  const { top: edge, height, columns } = page;
  const along = (rect: Rect, y: number) =>
    edge + (columnOf(page, rect) * height + Math.min(height, Math.max(0, y - edge))) / columns;
  const top = along(first, first.top);
  const bottom = along(last, last.bottom);
  return { top, bottom, height: bottom - top };
}

/** How many pages so many columns fill. */
export function pagesFor(columnCount: number, columns: number): number {
  return Math.max(1, Math.ceil(columnCount / columns));
}

/** The page that the window's scroll position means, when one page is so long. */
export function pageAt(scrolled: number, length: number, pages: number): number {
  return Math.min(pages - 1, Math.max(0, Math.round(scrolled / length)));
}

/**
 * The page that a browser has scrolled to by itself, as for what it found: it shows it at the edge where it comes in, or
 * in the middle.
 * @param offset pages from the beginning, with a fraction @param from the page it was at
 */
export function pageScrolledTo(offset: number, from: number): number {
  const nearest = Math.round(offset);
  if (nearest !== from) return nearest;
  const away = offset - from;
  return Math.abs(away) < 0.02 ? from : from + Math.sign(away);
}

/** Pixels of a column below which a second one leaves too little room for words. */
export const MIN_COLUMN_EM = 17;

/** How many columns of those that are wanted have room. */
export function columnsThatFit(wanted: 1 | 2, width: number, textSize: number): 1 | 2 {
  return wanted === 2 && width >= 2 * MIN_COLUMN_EM * textSize ? 2 : 1;
}
