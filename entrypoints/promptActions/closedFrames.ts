// A wall may be drawn by a frame of another site, which Lectern can't read without that site's
// permission. Lectern must not claim then that nothing is asked.

import { documentIn, lineage, shadowOf, styleOf } from '../../utils/prompt/detect/promptDom.ts';
import { isShown } from '../../utils/prompt/detect/shownText.ts';
import type { OpenShadow } from '../../utils/prompt/promptTypes.ts';
import { realDocument } from '../../utils/shared/dom/unclobberedDocument.ts';
import { isWeb } from '../../utils/shared/url/webAddress.ts';
import { covers } from '../../utils/sites/access.ts';
import { hostKey } from '../../utils/sites/rules.ts';

interface LookOptions {
  /** Match patterns of the sites Lectern may read. */
  readonly granted: readonly string[];
  readonly openShadow: OpenShadow;
}

/** The window is probed at this many rows and columns of points. */
const ROWS = 8;
/** Shares of the window: smaller ones lie over the page as an ad in its corner does. */
const LARGE_SHARE = 0.15;
const NEARLY_ALL_SHARE = 0.6;

/**
 * The sites, as `hostKey` names them, of the frames that lie over a large part of the page or are nearly all of it, and
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
    if (share < LARGE_SHARE || (share < NEARLY_ALL_SHARE && !isLifted(frame)) || !isShown(frame)) continue;
    const url = URL.parse(frame.src);
    if (!url || !isWeb(url)) continue;
    if (!covers(granted, `${url.protocol}//${url.hostname}/*`)) sites.add(hostKey(url));
  }
  return [...sites];
}

/** What a reader would touch at a point of the window, in shadow trees too. */
function topmost(doc: Document, x: number, y: number, openShadow: OpenShadow): Element | undefined {
  let top = Document.prototype.elementFromPoint.call(realDocument(doc), x, y) ?? undefined;
  for (let depth = 0; top && depth < 20; depth++) {
    const inner = shadowOf(top, openShadow)?.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}

/** Whether an element stays in the window or in the top layer while the page scrolls below. */
function isLifted(element: Element): boolean {
  for (const ancestor of lineage(element)) {
    if (/fixed|sticky/.test(styleOf(ancestor).position) || ancestor.matches(':modal, :popover-open'))
      return true;
  }
  return false;
}
