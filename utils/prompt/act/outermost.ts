// How much of the page a prompt is: its box, and around it what holds nothing else.

import { holds, matches, queryInside, treeOf } from '../../shared/dom/nodes.ts';
import { lineage, openShadowOnly, styleOf } from '../detect/promptDom.ts';
import { shownText } from '../detect/shownText.ts';
import type { ArticleText } from './articleText.ts';
import { topDocument } from './backdrop.ts';

/** Characters that a wrapper may say beside the box: a closing cross, a maker's name. */
const MAX_BESIDE = 40;
/** More than any prompt says. */
const MAX_CHARS = 3000;
const OF_THE_PAGE =
  'nav,header,footer,main,article,[role=navigation],[role=banner],[role=search],form[role=search]';

/** The element of the window's own document that shows `box`: itself, or the frame or shadow host it lies in. */
export function inTopDocument(box: Element): Element {
  const doc = topDocument(box);
  for (const ancestor of lineage(box))
    if (ancestor.ownerDocument === doc && treeOf(ancestor) === doc) return ancestor;
  return box;
}

/** The outermost element that is the prompt and nothing of the page; for prompts that lie over it. */
export function outermostOf(box: Element, article: ArticleText): Element {
  let outer = inTopDocument(box);
  for (let next = outer.parentElement; next; next = next.parentElement) {
    if (/^(body|html)$/.test(next.localName) || article.lineage.has(next)) break;
    if (matches(next, OF_THE_PAGE) || hasOther(next, outer)) break;
    // A wrapper in the page's flow may be there for other things, too.
    if (isLifted(next)) outer = next;
  }
  return outer;
}

/** What is to be hidden of it: the body stays, since the page is drawn in it. */
export function partsOf(outer: Element): readonly Element[] {
  if (outer.localName !== 'body') return [outer];
  return Array.from(outer.children).filter((child) => styleOf(child).display !== 'none');
}

function hasOther(wrapper: Element, inner: Element): boolean {
  const others = queryInside(wrapper, OF_THE_PAGE).some((element) => !holds(inner, element));
  if (others) return true;
  const [outside, inside] = [wrapper, inner].map((box) => shownText(box, openShadowOnly, MAX_CHARS));
  return Boolean(outside?.isCut) || (outside?.text.length ?? 0) > (inside?.text.length ?? 0) + MAX_BESIDE;
}

function isLifted(element: Element): boolean {
  const { position } = styleOf(element);
  return position === 'fixed' || position === 'absolute' || position === 'sticky';
}
