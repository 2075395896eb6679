// What stands before a page may be drawn by a frame of another site, into which Lectern can't look without that site's
// permission. What it says of such a page must not be that nothing is asked.
import { documentIn, lineage, shadowOf, styleOf } from '../../utils/prompt/dom.ts';
import { isShown } from '../../utils/prompt/shown.ts';
import type { OpenShadow } from '../../utils/prompt/types.ts';
import { covers } from '../../utils/sites/access.ts';
import { siteOf } from '../../utils/sites/rules.ts';

interface LookOptions {
  /** Match patterns of the sites Lectern may look into. */
  readonly granted: readonly string[];
  readonly openShadow: OpenShadow;
}

/** The window is looked at in this many rows and columns of points. */
const ROWS = 8;
/** Shares of the window: smaller ones lie over the page as an ad in its corner does. */
const LARGE = 0.15;
const NEARLY_ALL = 0.6;

/**
 * The sites, as `siteOf` names them, of the frames that lie over a large part of the page or are nearly all of it, and
 * that can't be looked into.
 */
export function closedFrames(view: Window, { granted, openShadow }: LookOptions): string[] {
  const points = new Map<HTMLIFrameElement, number>();
  for (let at = 0; at < ROWS * ROWS; at++) {
    const x = (((at % ROWS) + 0.5) / ROWS) * view.innerWidth;
    const y = ((Math.floor(at / ROWS) + 0.5) / ROWS) * view.innerHeight;
    const top = topmost(view.document, x, y, openShadow);
    if (top?.localName === 'iframe' && !documentIn(top)) {
      const frame = top as HTMLIFrameElement;
      points.set(frame, (points.get(frame) ?? 0) + 1);
    }
  }
  const sites = new Set<string>();
  for (const [frame, count] of points) {
    const share = count / (ROWS * ROWS);
    if (share < LARGE || (share < NEARLY_ALL && !isLifted(frame)) || !isShown(frame)) continue;
    const url = URL.parse(frame.src);
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    if (!covers(granted, `${url.protocol}//${url.hostname}/*`)) sites.add(siteOf(url));
  }
  return [...sites];
}

/** What a reader would touch at a point of the window, in shadow trees too. */
function topmost(doc: Document, x: number, y: number, openShadow: OpenShadow): Element | undefined {
  let top = Document.prototype.elementFromPoint.call(doc, x, y) ?? undefined;
  for (let depth = 0; top && depth < 20; depth++) {
    const inner = shadowOf(top, openShadow)?.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}

/** Whether an element stays in the window or in the top layer while the page scrolls below. */
function isLifted(element: Element): boolean {
  for (const one of lineage(element)) {
    if (/fixed|sticky/.test(styleOf(one).position) || one.matches(':modal, :popover-open')) return true;
  }
  return false;
}
