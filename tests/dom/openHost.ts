// Hosts for tests of what is drawn in them. Lectern's own are closed and stop made-up events (`createHost`, tested end to
// end): a test that clicks by script, or through Vitest's locators, needs one that is open.

/** A host like Lectern's, with an open root in which any event is heard. */
export function openHost(styles: readonly string[]): {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly mountPoint: HTMLElement;
} {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [':host { display: block !important; }', ...styles].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const mountPoint = document.createElement('div');
  root.append(mountPoint);
  return { host, root, mountPoint };
}
