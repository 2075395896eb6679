// Footnotes: which links are marks of them, and what a note says.
import { createFragmentIn } from '../shared/dom/nodes.ts';

/** What marks of notes look like: [1], 12, (a), *, † */
const MARK = /^[\s[(]*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\s\])]*$/i;
const BACK = /^[\s^↩↑⤴⏎[\]]*$/;
/** A note's text is longer than this only where it isn't a note. */
const MAX_NOTE_CHARS = 6000;
const NOTE_BOXES = 'li, p, dd, aside, blockquote, td, div, section';

/** Whether a link within the article is the mark of a note. */
export function isNoteMark(link: HTMLAnchorElement): boolean {
  if (!link.hash || link.hash === '#') return false;
  if (link.getAttribute('role') === 'doc-backlink') return false;
  const text = (link.textContent ?? '').slice(0, 20);
  return MARK.test(text) && (link.closest('sup') !== null || /[\d*†‡§¶]/.test(text));
}

/**
 * What the note says: a copy of what is already in the article, without the way back and without ids.
 * @param place what the mark leads to
 */
export function noteOf(place: Element, mark: Element): DocumentFragment | undefined {
  const box = place.matches(NOTE_BOXES) ? place : place.closest(NOTE_BOXES);
  if (!box || box.contains(mark) || (box.textContent?.length ?? 0) > MAX_NOTE_CHARS) return undefined;
  const fragment = createFragmentIn(box.ownerDocument);
  for (const child of box.childNodes) fragment.append(child.cloneNode(true));
  for (const link of fragment.querySelectorAll('a')) {
    const isBack =
      BACK.test((link.textContent ?? '').replace(/\p{M}/gu, '')) ||
      link.getAttribute('role') === 'doc-backlink';
    if (link.hash && isBack) link.remove();
  }
  for (const element of fragment.querySelectorAll('[id]')) element.removeAttribute('id');
  return (fragment.textContent ?? '').trim() === '' ? undefined : fragment;
}
