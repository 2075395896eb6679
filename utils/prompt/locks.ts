// What a prompt does to the page behind it.
import { lineage, styleOf } from './dom.ts';
import type { Stance } from './standing.ts';
import type { Lock } from './types.ts';

const MAIN = 'main,article,[role=main],#content,#main,.content,.article,.post';

/** The locks found on the page around `box`. */
export function locksOf(box: Element, stance: Stance): Lock[] {
  const doc = box.ownerDocument;
  const { body, documentElement: html } = doc;
  const locks = new Set<Lock>();
  if (!body) return [];
  const isOver = stance === 'over' || stance === 'edge';
  const own = new Set(lineage(box));
  const parts = [
    html,
    body,
    ...Array.from(body.children),
    ...Array.from(doc.querySelectorAll(MAIN)).slice(0, 12),
  ];
  for (const part of parts.slice(0, 120)) {
    if (part === box || box.contains(part)) continue;
    const style = styleOf(part);
    const isRoot = part === html || part === body;
    if (isRoot && isOver && /hidden|clip/.test(style.overflowY)) locks.add('scroll');
    if (part === body && style.position === 'fixed') locks.add('scroll');
    if (!own.has(part) || isRoot) {
      if (/blur\(/.test(style.filter)) locks.add('blur');
      if (part.hasAttribute('inert')) locks.add('inert');
      if (isOver && style.userSelect === 'none' && (isRoot || part.matches(MAIN))) locks.add('selection');
      if (isOver && style.pointerEvents === 'none' && (isRoot || part.matches(MAIN))) locks.add('pointer');
    }
    if (!isRoot && part.matches('main,article,[role=main]') && holdsText(part)) {
      if (style.display === 'none' || style.visibility === 'hidden') locks.add('articleHidden');
    }
  }
  if (stance === 'page') locks.add('articleMissing');
  return Array.from(locks);
}

function holdsText(element: Element): boolean {
  return (element.textContent ?? '').trim().length > 400;
}
