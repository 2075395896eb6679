// Whether a link's own words are a headline: the sign to go by where the address says nothing.

import { parentOf, rawAttribute, rawText, tagOf } from '../shared/dom/nodes.ts';
import { visibleLine } from '../shared/dom/visibleText.ts';
import { lengthOf } from './cleanTitle.ts';
import { isServiceTitle } from './serviceTitle.ts';

const MIN_CHARS = 20;
const MIN_WORDS = 4;
/** Characters, where the page marks the words up as a heading. */
const MIN_MARKED_CHARS = 8;
/** White space and all: longer links are whole cards, or paragraphs. */
const MAX_RAW_CHARS = 2000;
const MAX_CHARS = 300;

/**
 * Tells by the text of a link, or by its title where it holds no text.
 * @param isRepeated whether another link leads to the same page, as a card's picture does
 * @param isHeading whether a text is a block's heading, which may be a link to the block's section
 */
export function readsLikeHeadline(
  link: Element,
  isRepeated: boolean,
  isHeading: (text: string) => boolean,
): boolean {
  if (rawText(link).length > MAX_RAW_CHARS) return false;
  const text = visibleLine(link, undefined, MAX_CHARS) || rawAttribute(link, 'title')?.trim() || '';
  const length = lengthOf(text);
  if (length < MIN_MARKED_CHARS) return false;
  const isDense = length > text.length;
  const isLong = length >= MIN_CHARS && (isDense || text.split(/\s+/).length >= MIN_WORDS);
  const isCardTitle = () =>
    (isDense || /\s/.test(text)) && isMarkedUp(link) && (isRepeated || !!link.querySelector('img'));
  return (isLong || isCardTitle()) && !isHeading(text) && !isServiceTitle(text);
}

/** Whether a link is, or holds, the heading of a card. */
function isMarkedUp(link: Element): boolean {
  const parent = parentOf(link);
  const isTitle = (element: Element | null) => !!element && /^h[2-6]$/.test(tagOf(element));
  return isTitle(parent) || isTitle(parent && parentOf(parent)) || !!link.querySelector('h2,h3,h4,h5,h6');
}
