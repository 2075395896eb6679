// Links to another place of the same article (footnotes, contents) move the reader there instead of changing the
// address, and the way back works too.
import type { Undo } from './undo.ts';

/** Milliseconds a place stays marked after it was arrived at. */
const MARK_TIME = 2500;

export function followAnchors(root: ShadowRoot, view: Window): Undo {
  const onClick = (event: Event) => {
    if (!(event instanceof MouseEvent) || event.button !== 0 || hasModifier(event)) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || !link.hash || !isSamePage(link, view)) return;
    event.preventDefault();
    const place = find(root, link.hash);
    if (place) arrive(place, view);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}

function hasModifier(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

function isSamePage(link: HTMLAnchorElement, view: Window): boolean {
  return link.href.split('#', 1)[0] === view.location.href.split('#', 1)[0];
}

function find(root: ShadowRoot, hash: string): HTMLElement | null {
  const raw = hash.slice(1);
  let name = raw;
  try {
    name = decodeURIComponent(raw);
  } catch {
    // A stray % is taken as it stands.
  }
  return root.getElementById(name) ?? root.getElementById(raw);
}

function arrive(place: HTMLElement, view: Window): void {
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  if (!place.hasAttribute('tabindex') && !place.matches('a[href], button')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.dataset.arrived = '';
  view.setTimeout(() => delete place.dataset.arrived, MARK_TIME);
}
