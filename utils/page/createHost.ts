// Lectern's own element in a page: a shadow tree that neither gives the page its styles nor takes any from it, and that
// no script of the page can reach. The root is closed, and the element a plain one: a page could define a custom element
// of ours first, and `attachInternals` opens those.
import { createElementIn } from '../shared/dom/nodes.ts';
import { keepInside, stopMadeUpEvents } from './trustedEvents.ts';

/** `!important` inside a shadow tree outweighs any rule of the page's, its own `!important` ones too. */
const HOST = `
:host { all: initial !important; display: block !important; }
:host(:fullscreen) { overflow: auto !important; }
`;

export interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where to draw. */
  readonly mountPoint: HTMLElement;
  /** Puts its style sheets back: moved into another document, a tree loses them. */
  readonly dress: () => void;
}

/**
 * Makes the element, not yet attached. What happens inside it stays there: the page's listeners on the document hear
 * nothing of it, but for those that listen in the capture phase.
 */
export function createHost(doc: Document, styles: readonly string[]): Host {
  const make = (): HTMLElement => createElementIn(doc, 'div');
  const host = make();
  const root = host.attachShadow({ mode: 'closed' });
  const dress = () => {
    if (root.adoptedStyleSheets.length === 0) addStyles(root, [HOST, ...styles]);
  };
  dress();
  guardEvents(host, root);
  const mountPoint = make();
  root.append(mountPoint);
  return { host, root, mountPoint, dress };
}

/** Keeps made-up events out of a root, and the root's own in. To be called again when a document has lost its listeners. */
export function guardEvents(host: Element, root: ShadowRoot): void {
  stopMadeUpEvents(root);
  keepInside(host);
}

/** Adds style sheets to those a shadow tree has. */
export function addStyles(root: ShadowRoot, styles: readonly string[]): void {
  const sheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
