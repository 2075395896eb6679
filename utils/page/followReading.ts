// Where one reads goes along: from the page into the reader, and back to the page when the reader is left.
import type { FlowBox } from '../reading/layout/readingFlow.ts';
import { boxOf, rootOf } from '../shared/dom/nodes.ts';
import { blocksFrom, findMark } from './paragraphMarks.ts';

/** Pixels at the window's upper edge that bars of the page and of the reader cover. */
const UNDER_BAR_PX = 64;
/** A page scrolled less than this part of the window is read from its beginning. */
const MIN_SCROLLED = 0.5;
/** Paragraphs on the page that are looked for in the article: the first ones may not be part of it. */
const MAX_CANDIDATES = 12;
/** Pixels the reader has to be scrolled for the place on the page to follow. */
const MIN_MOVED_PX = 40;

/** A place in a text: paragraphs, and where each stands in the window. The first that is found again counts. */
export type Place = readonly {
  readonly mark: string;
  /** Pixels from the window's upper edge. */
  readonly top: number;
}[];

/** Where one is on the page; undefined at its beginning. Call while the page is shown. */
export function placeOnPage(view: Window): Place | undefined {
  if (view.scrollY < view.innerHeight * MIN_SCROLLED) return undefined;
  const page = rootOf(view.document);
  return page ? placeIn(page) : undefined;
}

/** Paragraphs that begin in the window come first: one that runs in from above is of another height elsewhere. */
function placeIn(root: Element, box: (element: Element) => FlowBox = boxOf): Place | undefined {
  const points = blocksFrom(root, UNDER_BAR_PX, MAX_CANDIDATES, box).map(({ element, mark }) => ({
    mark,
    top: box(element).top,
  }));
  const begun = points.filter(({ top }) => top >= UNDER_BAR_PX);
  const runningIn = points.filter(({ top }) => top < UNDER_BAR_PX);
  return points.length > 0 ? [...begun, ...runningIn] : undefined;
}

/** Scrolls so that the place is where it was in the window; false when it isn't there. */
export function goToPlace(view: Window, root: Element, place: Place): boolean {
  const found = findMark(
    root,
    place.map(({ mark }) => mark),
  );
  const top = found && place[found.at]?.top;
  if (!found || top === undefined) return false;
  // What began far down would be put there even if it is the only one that was found.
  const wanted = Math.min(top, view.innerHeight / 2);
  view.scrollBy({ top: boxOf(found.element).top - wanted, behavior: 'instant' });
  return true;
}

export interface FollowedReading {
  /** Call before the reader goes. */
  readonly note: () => void;
  /** Call once the page shows again: brings it to the paragraph last read, where one has read on. */
  readonly apply: () => void;
}

/**
 * @param article the drawn article
 * @param isWanted whether the page is to follow
 * @param box where a part of the article stands along the way one reads
 */
export function followReading(
  view: Window,
  article: Element,
  isWanted: () => boolean,
  box?: (element: Element) => FlowBox,
): FollowedReading {
  const { scrollY: openedAt } = view;
  let place: Place | undefined;
  return {
    note: () => {
      const hasMoved = Math.abs(view.scrollY - openedAt) > MIN_MOVED_PX;
      place = hasMoved && isWanted() ? placeIn(article, box) : undefined;
    },
    apply: () => {
      const page = rootOf(view.document);
      if (place && page) goToPlace(view, page, place);
    },
  };
}
