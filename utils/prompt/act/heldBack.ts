// Whether a prompt in the text's own flow keeps the text behind it: cut off above it, or hidden beside it. A page's own
// "read more" elsewhere is none of its doing.
import { holds } from '../../shared/dom/nodes.ts';
import { styleOf } from '../detect/promptDom.ts';
import type { ArticleText } from './articleText.ts';
import { isDimmed } from './pageBefore.ts';

/** Pixels; less is a rounding. */
export const CUT_BY = 8;
/** Share of the article's paragraphs that must be hidden for it to be no business of the page's own. */
export const MIN_HIDDEN = 0.3;

/** Whether text goes on below an element's edge and can't be scrolled to. */
export function isCut(element: Element, { overflowY }: CSSStyleDeclaration): boolean {
  return /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + CUT_BY;
}

/** Whether a path leaves out a share of an element; rounded corners are given in pixels. */
export const isClipped = ({ clipPath }: CSSStyleDeclaration): boolean => /^inset\(.*%/.test(clipPath);

/** Whether an element's words are there and can't be read: blurred, or of no colour. */
const isVeiled = (style: CSSStyleDeclaration) => isDimmed(style) || /^rgba.*, 0\)$/.test(style.color);

/** Whether the article is held back at `box`. */
export function isHeldBack({ lineage, blocks }: ArticleText, box: Element): boolean {
  const { body } = box.ownerDocument;
  for (const element of lineage) {
    if (element === body || holds(element, body)) continue;
    if (!holds(element, box) && !isNextTo(element, box)) continue;
    const style = styleOf(element);
    if (isCut(element, style) || isClipped(style)) return true;
  }
  const veiled = blocks.filter((block) => isVeiled(styleOf(block)));
  if (veiled.length > 0 && veiled.length >= blocks.length * MIN_HIDDEN) return true;
  const beside = blocks.filter((block) => block.parentElement === box.parentElement);
  const hidden = beside.filter((block) => styleOf(block).display === 'none');
  return hidden.length > 0 && hidden.length >= blocks.length * MIN_HIDDEN;
}

/** Whether the box, or what holds it, stands right after the element. */
function isNextTo(element: Element, box: Element): boolean {
  const next = element.nextElementSibling;
  return next !== null && (holds(next, box) || next.nextElementSibling === box);
}
