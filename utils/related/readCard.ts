// What one card of a list shows: title, picture, date, section.

import { cardTitle, lengthOf } from './cleanTitle.ts';
import { classNames } from './containerNames.ts';
import { collapse, readableText } from './dom.ts';

export interface Card {
  readonly title: string;
  readonly image?: string;
  readonly date?: string;
  readonly section?: string;
}

const KICKER =
  /(^|-)(kicker|eyebrow|overline|dachzeile|spitzmarke|category|section|rubric|rubrik|topic)(-|$)/;
const MOST_KICKER = 40;
/** A kicker stands at the start of a card. */
const MOST_NAMED = 16;

/**
 * Reads a card.
 * @param card the element that holds this one story
 * @param links the card's links to it
 */
export function readCard(
  card: Element,
  links: readonly Element[],
  page: URL,
  isHeading: (text: string) => boolean,
): Card {
  const title = cardTitle(card, links, isHeading);
  const image = imageIn(card, page);
  const date = dateIn(card);
  const section = sectionIn(card, title);
  return { title, ...(image && { image }), ...(date && { date }), ...(section && { section }) };
}

function imageIn(card: Element, page: URL): string | undefined {
  for (const image of card.querySelectorAll('img')) {
    const source =
      [image.getAttribute('src'), image.getAttribute('data-src'), image.getAttribute('data-lazy-src')].find(
        (one) => one && !one.startsWith('data:'),
      ) ?? image.getAttribute('srcset')?.trim().split(/\s/)[0];
    if (!source || !URL.canParse(source, page)) continue;
    const url = new URL(source, page);
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}

function dateIn(card: Element): string | undefined {
  const value = card.querySelector('time[datetime]')?.getAttribute('datetime')?.trim();
  return value && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

function sectionIn(card: Element, title: string): string | undefined {
  const named = [...card.querySelectorAll('[class]')].slice(0, MOST_NAMED);
  for (const element of named) {
    if (!classNames(element).some((name) => KICKER.test(name))) continue;
    const text = collapse(readableText(element, undefined, 200));
    if (text && text !== title && lengthOf(text) <= MOST_KICKER) return text;
  }
  return undefined;
}
