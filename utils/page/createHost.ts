// Lectern's own element in a page: a shadow tree that neither gives the page its styles nor takes any from it.

const OUTSIDE_EVENTS = [
  'click',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'contextmenu',
  'dragstart',
  'copy',
  'wheel',
] as const;

export interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where to draw. */
  readonly shell: HTMLElement;
}

/**
 * Makes the element, not yet attached. What happens inside it stays there: the page's listeners on the document hear
 * nothing of it.
 */
export function createHost(doc: Document, name: `lectern-${string}`, styles: readonly string[]): Host {
  const host = doc.createElement(name);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  for (const type of OUTSIDE_EVENTS)
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  const shell = doc.createElement('div');
  root.append(shell);
  return { host, root, shell };
}
