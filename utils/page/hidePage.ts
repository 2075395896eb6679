// Puts the page's body out of sight without touching its DOM: one constructed style sheet on the document. The body
// keeps its layout, so that a site that measures its ads behind the reader finds them as they are.
import { holds } from '../shared/dom/nodes.ts';
import { MARK, rootRules, rulesBeside, STRONG } from './hidingRules.ts';
import type { Undo } from './undo.ts';

/** A part that comes back into sight begins its animations anew; a look wants to see it as it stood before. */
const AT_REST = `
*${STRONG}, *${STRONG}::before, *${STRONG}::after {
  animation-duration: 0s !important; animation-delay: 0s !important; transition: none !important;
}
`;

export interface Backdrop {
  /** The reader's paper, a CSS colour; fills the window behind it, so that nothing flashes. */
  readonly paper: string;
  /** `light`, `dark` or `light dark`: how scroll bars are drawn. */
  readonly scheme: string;
}

export interface HiddenPage {
  readonly undo: Undo;
  /** Changes the backdrop. */
  readonly repaint: (next: Backdrop) => void;
  /** Calls `read` with the page showing behind the reader; it is hidden again before the next frame. */
  readonly peek: <T>(read: () => T) => T;
  /** Hides again what has come to light: what was put beside the reader, or all, when the page took the sheet away. */
  readonly refresh: () => void;
  /** Takes off the reader's element what the page has put on it, or puts back what it has taken; whether it had. */
  readonly tidyHost: () => boolean;
  /** Whether the page has left the sheet as it is. */
  readonly isIntact: () => boolean;
}

/** Hides everything of the page but the reader's host element, which may be attached later. */
export function hidePage(doc: Document, host: Element, backdrop: Backdrop): HiddenPage {
  const sheet = new CSSStyleSheet();
  let { paper, scheme } = backdrop;
  let place = placeOf(host);
  host.setAttribute(MARK, 'open');
  let painted = '';
  const paint = () => {
    sheet.replaceSync(
      `:root${STRONG} { --lectern-paper: ${paper}; color-scheme: ${scheme} !important; } ${rootRules(`:root${STRONG}`)} ${rulesBeside(place)}`,
    );
    painted = textOf(sheet);
  };
  paint();
  const atRest = new CSSStyleSheet({ disabled: true });
  atRest.replaceSync(AT_REST);
  // A page's script can reach into the sheets of its document, too.
  const isIntact = () =>
    !sheet.disabled &&
    sheet.media.mediaText === '' &&
    textOf(sheet) === painted &&
    Array.from(doc.adoptedStyleSheets).includes(sheet);
  const adopt = () => {
    doc.adoptedStyleSheets = [
      ...Array.from(doc.adoptedStyleSheets).filter((other) => other !== sheet && other !== atRest),
      sheet,
      atRest,
    ];
    endTransition(doc);
    leaveFullScreen(doc, host);
  };
  adopt();
  return {
    repaint: (next) => {
      ({ paper, scheme } = next);
      paint();
    },
    isIntact,
    tidyHost: () => {
      const foreign = host.getAttributeNames().filter((name) => name !== MARK);
      for (const name of foreign) host.removeAttribute(name);
      const isUnmarked = host.getAttribute(MARK) !== 'open';
      if (isUnmarked) host.setAttribute(MARK, 'open');
      return foreign.length > 0 || isUnmarked;
    },
    refresh: () => {
      endTransition(doc);
      leaveFullScreen(doc, host);
      const isChanged = !isIntact();
      if (isChanged) {
        sheet.disabled = false;
        sheet.media.mediaText = '';
        adopt();
      }
      if (!isChanged && placeOf(host) === place) return;
      place = placeOf(host);
      paint();
    },
    peek: (read) => {
      if (sheet.disabled) return read(); // the page shows already: a call within a call
      const scrolled = doc.defaultView?.scrollY ?? 0;
      sheet.disabled = true;
      host.setAttribute(MARK, '');
      atRest.disabled = false;
      try {
        return read();
      } finally {
        sheet.disabled = false;
        host.setAttribute(MARK, 'open');
        atRest.disabled = true;
        // A page that locks scrolling, or is shorter than the article, moves the window while it shows.
        if (doc.defaultView && doc.defaultView.scrollY !== scrolled) {
          doc.defaultView.scrollTo({ top: scrolled, behavior: 'instant' });
        }
      }
    },
    undo: () => {
      doc.adoptedStyleSheets = [...doc.adoptedStyleSheets].filter(
        (other) => other !== sheet && other !== atRest,
      );
    },
  };
}

/** Takes away a reader whose scripts have ended, and shows the page behind it. */
export function clearPage(doc: Document): void {
  for (const host of doc.querySelectorAll(`:root > [${MARK}]`)) host.remove();
  doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((sheet) => !textOf(sheet).includes(STRONG));
}

/** Its rules as they stand now: they can be changed one by one. */
function textOf(sheet: CSSStyleSheet): string {
  let text = '';
  for (const rule of sheet.cssRules) text += rule.cssText;
  return text;
}

/** What fills the screen would lie over the reader, unless the reader stands in it. */
function leaveFullScreen(doc: Document, host: Element): void {
  const full = doc.fullscreenElement;
  if (full && full !== host && !holds(full, host)) doc.exitFullscreen().catch(() => undefined);
}

/** A transition between two views shows pictures of the page over everything, as long as the page likes. */
function endTransition(doc: Document): void {
  const { activeViewTransition } = doc as { activeViewTransition?: { skipTransition?: () => void } | null };
  activeViewTransition?.skipTransition?.();
}

/** 0 when it stands nowhere. */
function placeOf(host: Element): number {
  let place = host.parentNode ? 1 : 0;
  for (let before = host.previousElementSibling; before; before = before.previousElementSibling) place++;
  return place;
}
