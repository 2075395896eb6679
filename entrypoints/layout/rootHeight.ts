// On a page whose lines ran from top to bottom, Chromium gives the root element the height of the article as it was before
// it was laid out, and keeps it until the root's own style changes: one could scroll on into nothing.
import type { Undo } from '../../utils/page/undo.ts';

/** What else keeps the root higher is not ours to mend. */
const MAX_CHANGES = 9;

/**
 * Has the root element as high as what is in it.
 * @param host the reader's element
 * @returns gives up the style sheet that it took
 */
export function rootHeight(
  doc: Document,
  host: Element,
): { readonly settle: () => void; readonly undo: Undo } {
  const sheet = new CSSStyleSheet();
  let changes = 0;
  return {
    settle: () => {
      const excess = doc.documentElement.getBoundingClientRect().height - host.getBoundingClientRect().height;
      if (excess < 1 || changes >= MAX_CHANGES) return;
      sheet.replaceSync(`:root { --lectern-changes: ${++changes}; }`);
      if (changes === 1) doc.adoptedStyleSheets = [...Array.from(doc.adoptedStyleSheets), sheet];
    },
    undo: () => {
      doc.adoptedStyleSheets = Array.from(doc.adoptedStyleSheets).filter((other) => other !== sheet);
    },
  };
}
