// Covers a page that is about to open in the reader with the reader's background colour. The page
// lays itself out behind it, so that nothing jumps when the curtain goes.
import type { Undo } from './undo.ts';

/** Draws the curtain over the page, not over the reader, and never on paper. */
export function drawCurtain(doc: Document, paper: string, scheme: string): Undo {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media screen { :root:root { background: ${paper} !important; color-scheme: ${scheme} !important; } ` +
      `:root:root > body { opacity: 0 !important; transition: none !important; } }`,
  );
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  return () => {
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets].filter((other) => other !== sheet);
  };
}
