// Whether a link has a line or a card of its own among the paragraphs of the body.

import { holds, isElement, parentOf, tagOf } from '../shared/dom/nodes.ts';
import { BLOCK_TAGS } from '../shared/dom/tags.ts';
import { visibleLine } from '../shared/dom/visibleText.ts';
import { lengthOf } from './cleanTitle.ts';
import type { BodyPlace } from './locateBody.ts';
import type { PlacedLink } from './placeLinks.ts';

/** Characters a title has at least when nothing else says that the link is a promo. */
export const MIN_OWN_LINE_CHARS = 25;

/** Whether a link is on lines of its own in the body, as no link of a sentence does. */
export function isOwnBlock(link: PlacedLink, body: BodyPlace): boolean {
  if (link.position !== 'inside' || !link.looksLikeArticle) return false;
  if (lengthOf(visibleLine(link.element)) >= MIN_OWN_LINE_CHARS && isOwnLine(link.element, body)) return true;
  return isTeaser(link, body);
}

/** Whether nothing but line breaks and blocks is beside an element on its line. */
function isOwnLine(link: Element, body: BodyPlace): boolean {
  let at: Element = link;
  for (;;) {
    if (BLOCK_TAGS.has(tagOf(at)))
      return at !== body.root && !/^(figcaption|figure|td|th|h[1-6])$/.test(tagOf(at));
    if (!isLineEdge(at, 'previousSibling') || !isLineEdge(at, 'nextSibling')) return false;
    const parent = parentOf(at);
    if (!parent || parent === body.root) return true;
    if (BLOCK_TAGS.has(tagOf(parent))) return !/^(figcaption|figure|td|th|h[1-6])$/.test(tagOf(parent));
    at = parent;
  }
}

function isLineEdge(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let at = element[side]; at; at = at[side]) {
    if (isElement(at)) {
      if (BLOCK_TAGS.has(tagOf(at))) return true;
      if (visibleLine(at, undefined, 50)) return false;
    } else if (at.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(at.textContent ?? '')) return false;
  }
  return true;
}

/** A card among the paragraphs: a block that holds one article's link and none of the body's text. */
function isTeaser({ card, element, at }: PlacedLink, body: BodyPlace): boolean {
  if (card === element || !BLOCK_TAGS.has(tagOf(card)) || !body.root || !holds(body.root, card)) return false;
  const before = body.texts.findLast((text) => text < at);
  const after = body.texts.find((text) => text > at);
  if (before === undefined || after === undefined) return false;
  const length = visibleLine(card, undefined, 500).length;
  return (
    length >= MIN_OWN_LINE_CHARS &&
    length <= 400 &&
    !!card.querySelector('img,picture,h2,h3,h4,h5,[role=heading],[role=img]') &&
    !body.nodes.some((node) => holds(card, node))
  );
}
