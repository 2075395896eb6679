// Puts the page's body out of sight without touching its DOM: one constructed style sheet on the document.
import type { Undo } from './undo.ts';

/** `:not(#…)` twice lends the rules the weight of two ids, so that a page's own `!important` rules seldom win. */
const STRONG = ':not(#lectern-a):not(#lectern-b)';

const RULES = `
:root${STRONG} {
  display: block !important; position: static !important; inset: auto !important; float: none !important;
  inline-size: auto !important; min-inline-size: 0 !important; max-inline-size: none !important;
  block-size: auto !important; min-block-size: 100% !important; max-block-size: none !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: auto !important; overscroll-behavior: auto !important; scroll-behavior: auto !important;
  scroll-snap-type: none !important; scroll-padding: 0 !important;
  transform: none !important; filter: none !important; backdrop-filter: none !important; opacity: 1 !important;
  visibility: visible !important; zoom: 1 !important; columns: auto !important; clip-path: none !important;
  mask: none !important; perspective: none !important; contain: none !important; will-change: auto !important;
  writing-mode: horizontal-tb !important; pointer-events: auto !important; user-select: auto !important;
  animation: none !important; transition: none !important;
  background: var(--lectern-paper) !important;
}
:root${STRONG} > :not(lectern-reader)${STRONG} { display: none !important; }
`;

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
  /** Calls `look` with the page showing behind the reader; it is hidden again before the next frame. */
  readonly peek: <T>(look: () => T) => T;
}

/** Hides everything of the page but the reader's host element. */
export function hidePage(doc: Document, backdrop: Backdrop): HiddenPage {
  const sheet = new CSSStyleSheet();
  const paint = ({ paper, scheme }: Backdrop) =>
    sheet.replaceSync(
      `:root${STRONG} { --lectern-paper: ${paper}; color-scheme: ${scheme} !important; } ${RULES}`,
    );
  paint(backdrop);
  const atRest = new CSSStyleSheet({ disabled: true });
  atRest.replaceSync(AT_REST);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet, atRest];
  return {
    repaint: paint,
    peek: (look) => {
      const place = doc.defaultView?.scrollY ?? 0;
      sheet.disabled = true;
      atRest.disabled = false;
      try {
        return look();
      } finally {
        sheet.disabled = false;
        atRest.disabled = true;
        // A page that locks scrolling, or is shorter than the article, moves the window while it shows.
        if (doc.defaultView && doc.defaultView.scrollY !== place) {
          doc.defaultView.scrollTo({ top: place, behavior: 'instant' });
        }
      }
    },
    undo: () => {
      doc.adoptedStyleSheets = [...doc.adoptedStyleSheets].filter((one) => one !== sheet && one !== atRest);
    },
  };
}
