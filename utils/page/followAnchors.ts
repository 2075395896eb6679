// Links to another place of the same article (footnotes, contents) move the reader there instead of changing the
// address, and the way back works too.
import { onTrusted } from '../shared/dom/onTrusted.ts';
import type { Undo } from './undo.ts';

/** Milliseconds a place stays marked after it was arrived at. */
const MARK_DURATION_MS = 2500;

export function followAnchors(root: ShadowRoot, view: Window): Undo {
  return onTrusted<MouseEvent>(root, 'click', (event) => {
    if (event.button !== 0 || hasModifier(event)) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || !link.hash || !isSamePage(link, view)) return;
    event.preventDefault();
    goToAnchor(root, view, link);
  });
}

/** Brings the place a link leads to into view and marks it for a moment. */
export function goToAnchor(root: ShadowRoot, view: Window, link: HTMLAnchorElement): void {
  const place = findPlace(root, link.hash);
  if (place) arrive(place, view);
}

function hasModifier(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/** Whether a link leads to another place of the page it is on. */
export function isSamePage(link: HTMLAnchorElement, view: Window): boolean {
  return link.href.split('#', 1)[0] === view.location.href.split('#', 1)[0];
}

/** What a link within the article leads to. */
export function findPlace(root: ShadowRoot, hash: string): HTMLElement | null {
  const raw = hash.slice(1);
  let name = raw;
  try {
    name = decodeURIComponent(raw);
  } catch {
    // A stray % is kept as it is.
  }
  return root.getElementById(name) ?? root.getElementById(raw);
}

function arrive(place: HTMLElement, view: Window): void {
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  if (!place.hasAttribute('tabindex') && !place.matches('a[href], button')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.dataset.arrived = '';
  view.setTimeout(() => delete place.dataset.arrived, MARK_DURATION_MS);
}
