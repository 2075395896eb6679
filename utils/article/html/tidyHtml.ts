// Last touches to the rebuilt article: nothing empty, no heading without anything under it at the end, no link without
// words, no picture twice, headings one level apart.
import { LINE_SIZE } from '../../shared/foreign/lineSize.ts';
import { comparable } from '../../shared/text/strings.ts';
import { pictureKeys } from './placeLeadImage.ts';

const MEDIA = 'img, video, audio, iframe, math, svg, hr';
const HEADINGS = 'h2, h3, h4, h5, h6';
const MAY_BE_EMPTY =
  'p, li, ul, ol, dl, dt, dd, blockquote, figure, figcaption, h2, h3, h4, h5, h6, section, pre, table';

/** Changes the article's box in place. */
export function tidyHtml(out: Element): void {
  dropDecoration(out);
  dropRepeatedPictures(out);
  for (const link of out.querySelectorAll('a')) if (saysNothing(link)) leaveLink(link);
  // From the inside out: what held only empty boxes is empty then.
  for (const box of Array.from(out.querySelectorAll(MAY_BE_EMPTY)).reverse())
    if (saysNothing(box)) box.remove();
  for (const heading of out.querySelectorAll(HEADINGS))
    if (isMark(heading)) heading.replaceWith(ruleFor(heading));
  dropLastHeadings(out);
  evenHeadings(out);
}

const saysNothing = (element: Element) =>
  !/[^\s\u200b\ufeff]/.test(element.textContent ?? '') && element.querySelector(MEDIA) === null;

/** A star or a dot between two parts of the text. */
const isMark = (heading: Element) =>
  comparable(heading.textContent ?? '') === '' && heading.querySelector(MEDIA) === null;
const ruleFor = (heading: Element) => heading.ownerDocument.createElement('hr');

/** A link of no words leads nowhere a reader knows of; where it is what others lead to, its place stays. */
function leaveLink(link: Element): void {
  const id = link.id || link.getAttribute('name') || '';
  const holder = link.parentElement;
  if (id && holder && !holder.id && holder.parentElement) holder.id = id;
  link.replaceWith(...link.childNodes);
}

/** So many of the same picture are a mark: a tick before each line of a list, a star beside each product. */
const MIN_REPEATS_OF_MARK = 3;

function dropDecoration(out: Element): void {
  const images = new Map<string, Element[]>();
  for (const image of out.querySelectorAll('img')) {
    const same = images.get(addressOf(image)) ?? [];
    images.set(addressOf(image), [...same, image]);
  }
  for (const [address, same] of images) {
    if (address === '' || same.length < MIN_REPEATS_OF_MARK || same.some(isDescribed)) continue;
    for (const image of same) image.remove();
  }
}

/** A picture with a caption of its own, or one that stands for a character. */
const isDescribed = (image: Element) =>
  image.getAttribute('sizes') === LINE_SIZE || Boolean(image.closest('figure')?.querySelector('figcaption'));

/**
 * A page may hold a picture in several sizes, or its thumbnail beside it: the second goes, unless words stand between
 * them. The very same file a second time goes wherever it stands, unless it has a caption.
 */
function dropRepeatedPictures(out: Element): void {
  const shown = new Set<string>();
  let last: Element | undefined;
  for (const image of out.querySelectorAll('img')) {
    const address = addressOf(image);
    const isAgain = shown.has(address) && !isDescribed(image);
    const isSame = last && isSamePicture(last, image) && !hasWordsBetween(out, last, image);
    if (!isAgain && !isSame) {
      if (address) shown.add(address);
      last = image;
      continue;
    }
    const figure = image.closest('figure');
    if (figure && !figure.contains(last ?? null) && figure.querySelectorAll('img').length === 1)
      figure.remove();
    else image.remove();
  }
}

function isSamePicture(first: Element, second: Element): boolean {
  const keys = pictureKeys(addressOf(first));
  return pictureKeys(addressOf(second)).some((key) => keys.includes(key));
}

const addressOf = (image: Element) => image.getAttribute('src') ?? image.getAttribute('data-unloaded') ?? '';

function hasWordsBetween(out: Element, from: Element, to: Element): boolean {
  const range = out.ownerDocument.createRange();
  range.setStartAfter(from);
  range.setEndBefore(to);
  return /\S/.test(range.toString());
}

function dropLastHeadings(out: Element): void {
  for (let last = lastThing(out); last?.matches(`${HEADINGS}, hr`); last = lastThing(out)) last.remove();
}

/** The last element that isn't a box around others. */
function lastThing(box: Element): Element | undefined {
  let last: ChildNode | null = box.lastChild;
  while (last && last.nodeType === 3 && !/\S/.test((last as Text).data)) last = last.previousSibling;
  if (last?.nodeType !== 1) return undefined;
  const element = last as Element;
  return element.localName === 'section' ? (lastThing(element) ?? element) : element;
}

/** The largest heading becomes h2, and none is more than a level below the one it stands under. */
function evenHeadings(out: Element): void {
  const headings = Array.from(out.querySelectorAll(HEADINGS));
  const open: number[] = [];
  for (const heading of headings) {
    const level = Number(heading.localName.charAt(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    rename(heading, `h${Math.min(6, open.length + 1)}`);
  }
}

function rename(heading: Element, name: string): void {
  if (heading.localName === name) return;
  const copy = heading.ownerDocument.createElement(name);
  for (const key of heading.getAttributeNames()) copy.setAttribute(key, heading.getAttribute(key) ?? '');
  copy.append(...heading.childNodes);
  heading.replaceWith(copy);
}
