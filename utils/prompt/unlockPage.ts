// Undoes by style what a wall does to the page behind it: no scrolling, blur, no pointer, no selection, inert.
import type { Changes } from './changes.ts';
import { styleOf } from './dom.ts';

const MAIN = 'main,article,[role=main]';
/** Text of this many characters makes a hidden part worth giving back. */
const MUCH_TEXT = 400;

/**
 * Unlocks the page.
 * @returns whether there was anything to undo
 */
export function unlockPage(doc: Document, changes: Changes): boolean {
  const { body, documentElement: html } = doc;
  if (!body) return false;
  let isLocked = false;
  const set = (element: Element, property: string, value: string) => {
    changes.style(element, property, value);
    isLocked = true;
  };
  const place = Math.abs(Number.parseFloat(styleOf(body).top)) || 0;
  for (const root of [html, body]) {
    const style = styleOf(root);
    if (/hidden|clip/.test(style.overflowY)) set(root, 'overflow', 'visible');
    if (style.position === 'fixed') {
      set(root, 'position', 'static');
      doc.defaultView?.scrollTo(0, place);
    }
    if (style.touchAction === 'none') set(root, 'touch-action', 'auto');
  }
  for (const part of partsOf(doc)) {
    const style = styleOf(part);
    if (/blur\(/.test(style.filter)) set(part, 'filter', 'none');
    if (style.pointerEvents === 'none') set(part, 'pointer-events', 'auto');
    if (style.userSelect === 'none') set(part, 'user-select', 'text');
    if (part.hasAttribute('inert')) {
      changes.withoutAttribute(part, 'inert');
      isLocked = true;
    }
    if (!holdsTheText(part)) continue;
    if (style.display === 'none') set(part, 'display', 'revert');
    if (style.visibility === 'hidden') set(part, 'visibility', 'visible');
    if (Number(style.opacity) < 0.4) set(part, 'opacity', '1');
  }
  return isLocked;
}

/** The page's large parts: what a wall locks is one of them, never a menu or a button. */
function partsOf(doc: Document): Element[] {
  const parts = new Set<Element>([doc.documentElement, doc.body]);
  for (const child of Array.from(doc.body.children)) {
    if (!/^(script|style|link|noscript|template)$/.test(child.localName) && isLarge(child)) parts.add(child);
  }
  for (const main of Array.from(doc.querySelectorAll(MAIN)).slice(0, 12)) {
    for (let at: Element | null = main; at && at !== doc.body; at = at.parentElement) parts.add(at);
  }
  return Array.from(parts);
}

function isLarge(element: Element): boolean {
  return (element.textContent ?? '').trim().length > 200;
}

function holdsTheText(part: Element): boolean {
  if (/^(body|html)$/.test(part.localName)) return (part.textContent ?? '').length > MUCH_TEXT;
  const main = part.matches(MAIN) ? part : part.querySelector(MAIN);
  return (main?.textContent ?? '').trim().length > MUCH_TEXT;
}
