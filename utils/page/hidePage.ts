// Puts the page's body out of sight without touching its DOM: one constructed style sheet on the document. The body
// keeps its layout, so that a site that measures its ads behind the reader finds them as they are.
import type { Undo } from './undo.ts';

/** `:not(#…)` twice lends the rules the weight of two ids, so that a page's own `!important` rules seldom win. */
const STRONG = ':not(#lectern-a):not(#lectern-b)';

/**
 * Its contents are skipped: not drawn, hit, focused, found, selected or read out, but laid out for whoever measures.
 * `display`, because a table and `contents` can't be skipped; fixed, so that it neither scrolls nor is scrolled to, as
 * wide as it was; clipped for what it draws itself; not selectable, since Firefox would copy its pictures' texts.
 */
const KEPT = `
  content-visibility: hidden !important; display: block !important;
  position: fixed !important; inset: 0 !important; z-index: -1 !important; clip-path: inset(100%) !important;
  user-select: none !important; -webkit-user-select: none !important;
  animation: none !important; transition: none !important;
`;

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
:root${STRONG} > :not(lectern-reader, body)${STRONG} { display: none !important; }
@media print { :root${STRONG} > body${STRONG} { display: none !important; } }
@media not print { :root${STRONG} > body${STRONG} { ${KEPT} } }
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
