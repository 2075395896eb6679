// Holds back the first paint of a page that is about to become an article: the reader's paper, nothing else. The page
// lays itself out behind it as ever, so that nothing jumps when it is lifted.
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
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets].filter((one) => one !== sheet);
  };
}
