// What a prompt does to the page behind it.

import { callOwn } from '../../shared/dom/callOwn.ts';
import { findInside, holds, matches, queryAll, rawText } from '../../shared/dom/nodes.ts';
import type { PlacementKind } from '../detect/placement.ts';
import { lineage, styleOf } from '../detect/promptDom.ts';
import type { Lock } from '../promptTypes.ts';
import { coverage } from './backdrop.ts';

const MIN_ARTICLE_CHARS = 400;
const MAIN = 'main,article,[role=main],#content,#main,.content,.article,.post';

/** The locks found on the page around `box`. */
export function locksOf(box: Element, kind: PlacementKind): Lock[] {
  const doc = box.ownerDocument;
  const { body, documentElement: html } = doc;
  const locks = new Set<Lock>();
  if (!body) return [];
  // A screen of its own before the page in its flow locks as one over it does.
  const isOver = kind === 'over' || kind === 'edge' || coverage(box) > 0.45;
  const own = new Set(lineage(box));
  const parts = [html, body, ...Array.from(body.children), ...queryAll(doc, MAIN).slice(0, 12)];
  for (const part of parts.slice(0, 120)) {
    if (part === box || holds(box, part)) continue;
    const style = styleOf(part);
    const isRoot = part === html || part === body;
    if (isRoot && isOver && /hidden|clip/.test(style.overflowY)) locks.add('scroll');
    if (part === body && style.position === 'fixed') locks.add('scroll');
    if (!own.has(part) || isRoot) {
      if (/blur\(/.test(style.filter)) locks.add('blur');
      if (callOwn(part, 'hasAttribute', 'inert')) locks.add('inert');
      if (isOver && style.userSelect === 'none' && (isRoot || matches(part, MAIN))) locks.add('selection');
      if (isOver && style.pointerEvents === 'none' && (isRoot || matches(part, MAIN))) locks.add('pointer');
    }
    const text = findInside(part, 'p~p~p') ?? (matches(part, 'main,article,[role=main]') && part);
    if (
      !isRoot &&
      text &&
      rawText(part).trim().length > MIN_ARTICLE_CHARS &&
      !callOwn(text, 'checkVisibility', { visibilityProperty: true })
    )
      locks.add('articleHidden');
  }
  if (kind === 'page' && !locks.has('articleHidden')) locks.add('articleMissing');
  return Array.from(locks);
}
