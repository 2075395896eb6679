// What one card of a list shows: title, picture, date, section.

import { rawAttribute } from '../shared/dom/nodes.ts';
import { visibleLine } from '../shared/dom/visibleText.ts';
import { collapse } from '../shared/text/strings.ts';
import { isWeb } from '../shared/url/webAddress.ts';
import { cardTitle, lengthOf } from './cleanTitle.ts';
import { classNames } from './containerNames.ts';

export interface Card {
  readonly title: string;
  readonly image?: string;
  readonly date?: string;
  readonly section?: string;
}

const KICKER =
  /(^|-)(kicker|eyebrow|overline|dachzeile|spitzmarke|category|section|rubric|rubrik|topic)(-|$)/;
const MAX_KICKER_CHARS = 40;
/** A kicker is at the start of a card. */
const MAX_NAMED = 16;
/** What is longer is no picture's address. */
const MAX_ADDRESS_CHARS = 4_000;

/**
 * Reads a card.
 * @param card the element that holds this one story
 * @param links the card's links to it
 */
export function parseCard(
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
      ['src', 'data-src', 'data-lazy-src']
        .map((name) => rawAttribute(image, name))
        .find((address) => address && !address.startsWith('data:')) ??
      rawAttribute(image, 'srcset')?.trim().split(/\s/, 1)[0];
    const url = source && source.length <= MAX_ADDRESS_CHARS ? URL.parse(source, page) : null;
    if (url && isWeb(url)) return url.href;
  }
  return undefined;
}

function dateIn(card: Element): string | undefined {
  const value = card.querySelector('time[datetime]')?.getAttribute('datetime')?.trim();
  return value && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

function sectionIn(card: Element, title: string): string | undefined {
  const named = [...card.querySelectorAll('[class]')].slice(0, MAX_NAMED);
  for (const element of named) {
    if (!classNames(element).some((name) => KICKER.test(name))) continue;
    const text = collapse(visibleLine(element, undefined, 200));
    if (text && text !== title && lengthOf(text) <= MAX_KICKER_CHARS) return text;
  }
  return undefined;
}
