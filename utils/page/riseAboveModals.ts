// A page's modal `<dialog>` makes everything outside it inert, the reader too, even while the dialog isn't drawn
// (measured in Chromium 156); so does an `inert` on the root element. Only a modal of our own, opened later, is exempt: so with each that the page opens ours is
// opened again.
import { onTrusted } from '../shared/dom/onTrusted.ts';
import { type Undo, undoAll } from './undo.ts';

const STYLE = `
dialog.above { all: unset; display: block; position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 100%;
  overflow: visible; }
dialog.above::backdrop { display: none; }
`;

interface Risen {
  readonly root: ShadowRoot;
  /** What is to stay usable; a child of `root`. */
  readonly mountPoint: HTMLElement;
  /** The browser's own way of closing a dialog was used. */
  readonly onCancel: () => void;
}

/** A page that insists more often than this has the last word. */
const MAX_RISES = 50;

/** Keeps `mountPoint` usable while the page has a modal dialog open, now or later. */
export function riseAboveModals(doc: Document, { root, mountPoint, onCancel }: Risen): Undo {
  let above: HTMLDialogElement | undefined;
  let rises = 0;
  const rise = () => {
    const isInert = doc.querySelector('dialog:modal') || root.host.closest('[inert]');
    if (!isInert || rises++ >= MAX_RISES) return;
    if (above) {
      const { activeElement } = root;
      above.close();
      above.showModal();
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
      return;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const focused = root.activeElement;
    above = doc.createElement('dialog');
    above.className = 'above';
    onTrusted(above, 'cancel', (event) => {
      event.preventDefault();
      onCancel();
    });
    mountPoint.replaceWith(above);
    above.append(mountPoint);
    above.showModal();
    const target = focused ?? mountPoint.querySelector('main');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  };
  rise();
  const observer = new MutationObserver((records) => {
    const isCovered = records.some(
      ({ target, oldValue, attributeName }) =>
        oldValue === null &&
        target instanceof Element &&
        target.hasAttribute(attributeName ?? '') &&
        (attributeName === 'open' || (!above && target.contains(root.host))),
    );
    if (isCovered) rise();
  });
  observer.observe(doc.documentElement, {
    subtree: true,
    attributes: true,
    attributeFilter: ['open', 'inert'],
    attributeOldValue: true,
  });
  return undoAll([() => above?.close(), () => observer.disconnect()]);
}
