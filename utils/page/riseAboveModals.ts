// A page's modal `<dialog>` makes everything outside it inert, the reader too, even while the dialog isn't drawn
// (measured in Chromium 156). Only a modal of our own, opened later, is exempt.
import { type Undo, undoAll } from './undo.ts';

const STYLE = `
dialog.above { all: unset; display: block; position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 100%;
  overflow: visible; }
dialog.above::backdrop { display: none; }
`;

interface Risen {
  readonly root: ShadowRoot;
  /** What is to stay usable; a child of `root`. */
  readonly shell: HTMLElement;
  /** The browser's own way of closing a dialog was used. */
  readonly onCancel: () => void;
}

/** Keeps `shell` usable while the page has a modal dialog open, now or later. */
export function riseAboveModals(doc: Document, { root, shell, onCancel }: Risen): Undo {
  let above: HTMLDialogElement | undefined;
  const rise = () => {
    if (above || !doc.querySelector('dialog:modal')) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const focused = root.activeElement;
    above = doc.createElement('dialog');
    above.className = 'above';
    above.addEventListener('cancel', (event) => {
      event.preventDefault();
      onCancel();
    });
    shell.replaceWith(above);
    above.append(shell);
    above.showModal();
    const target = focused ?? shell.querySelector('main');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  };
  rise();
  const observer = new MutationObserver(rise);
  observer.observe(doc.documentElement, { subtree: true, attributes: true, attributeFilter: ['open'] });
  return undoAll([() => above?.close(), () => observer.disconnect()]);
}
