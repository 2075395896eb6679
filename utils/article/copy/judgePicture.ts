// Whether a picture may be asked for. The page's own pictures cost nothing: it has asked for them itself. But a picture
// that it holds back (lazy, in a `<noscript>`, in a hidden box) may be there to count readers, and the reader must not
// ask for that one on the page's behalf.
import { holding } from '../../shared/dom/holding.ts';
import { isCountingAddress } from '../../shared/url/countingAddress.ts';

/**
 * `shown`: it is part of the article, or the page has asked for it already. `unloaded`: it may be part of the article;
 * its place and description are shown, and it is asked for when the reader wants it. `none`: nobody is meant to see it.
 */
export type PictureVerdict = 'shown' | 'unloaded' | 'none';

/** CSS pixels; what is smaller is an icon or a counter. */
const MIN_SIDE = 40;
/** Pixels of a loaded file; formulas are small, counters are dots. */
const MIN_LOADED_SIDE = 4;
const FIGURES = `figure, [role="figure"], ${holding('class', 'caption', 'figure')}`;
/** Names by which pages and their lazy loaders note a size. */
const SIZE_ATTRIBUTES = [
  ['width', 'height'],
  ['data-width', 'data-height'],
  ['data-original-width', 'data-original-height'],
] as const;
const MAX_ATTRIBUTE_CHARS = 4_000;

/**
 * @param live the element on the page
 * @param address the address it would be shown from, absolute
 */
export function judgePicture(live: Element, address: string): PictureVerdict {
  const isFramed = live.closest(FIGURES) !== null;
  if (isCountingAddress(address)) return isFramed && describesItself(live) ? 'unloaded' : 'none';
  const sides = statedSides(live);
  if (sides.some((side) => side > 0 && side < MIN_SIDE)) return 'none';
  if (!/^https?:/i.test(address)) return 'shown';
  const loaded = loadedSides(live, address);
  if (loaded) return Math.min(...loaded) < MIN_LOADED_SIDE ? 'none' : 'shown';
  if (isAskedFor(live, address)) return 'shown';
  if (!isDrawn(live)) return 'unloaded';
  const known = [...sides, ...addressSides(live, address)];
  // However wide it is, what is no line high isn't seen.
  const isLarge = isFramed || (!sides.includes(0) && Math.max(0, ...known) >= MIN_SIDE) || hasPlace(live);
  if (isLarge || isStoodIn(live, address)) return 'shown';
  return describesItself(live) || isPhoto(address) ? 'unloaded' : 'none';
}

/** A picture in whose place the page has drawn a blank until its script comes to it; counters need none. */
function isStoodIn(live: Element, address: string): boolean {
  const isNamed = live.hasAttribute('class') && live.hasAttribute('alt');
  return isNamed && isPhoto(address) && /^data:image\//i.test(live.getAttribute('src') ?? '');
}

/**
 * The same of a picture that a `<noscript>` holds.
 * @param held the picture, parsed out of the text
 * @param noscript the live element
 * @param stand the live picture it stands in for, when there is one
 */
export function judgeHeldPicture(
  held: Element,
  noscript: Element,
  address: string,
  stand?: Element,
): PictureVerdict {
  if (isCountingAddress(address) || saysHidden(held)) return 'none';
  const sides = statedSides(held);
  if (sides.some((side) => side >= 0 && side < MIN_SIDE)) return 'none';
  const around = stand ?? noscript.parentElement;
  if (stand && (loadedSides(stand, address) || isAskedFor(stand, address))) return 'shown';
  const isHidden = around !== null && !isDrawn(around);
  const isLarge =
    noscript.closest(FIGURES) !== null ||
    Math.max(0, ...sides, ...addressSides(held, address), ...(stand ? statedSides(stand) : [])) >= MIN_SIDE ||
    (stand !== undefined && hasPlace(stand));
  if (isLarge) return isHidden ? 'unloaded' : 'shown';
  return describesItself(held) || isPhoto(address) ? 'unloaded' : 'none';
}

/** What the element says its width and height are; shares of the line are no sizes. */
function statedSides(element: Element): readonly number[] {
  const sides = SIZE_ATTRIBUTES.flatMap((pair) =>
    pair.flatMap((name) => {
      const value = element.getAttribute(name)?.slice(0, 20).trim();
      return value && !value.endsWith('%') ? [Number.parseFloat(value)] : [];
    }),
  );
  const style = element.getAttribute('style')?.slice(0, MAX_ATTRIBUTE_CHARS) ?? '';
  for (const declaration of style.split(';')) {
    const [name = '', value = ''] = declaration.split(':');
    if (/^(?:max-)?(?:width|height)$/.test(name.trim().toLowerCase()) && /\dpx/.test(value))
      sides.push(Number.parseFloat(value));
  }
  return sides.filter((side) => !Number.isNaN(side));
}

/** Whether an element that stands in no page says that it wouldn't be shown. */
function saysHidden(element: Element): boolean {
  const style = element.getAttribute('style')?.slice(0, MAX_ATTRIBUTE_CHARS).replace(/\s/g, '') ?? '';
  return element.hasAttribute('hidden') || /display:none|visibility:hidden|opacity:0(?!\.?\d)/i.test(style);
}

/** Sizes that its address or its `srcset` names. */
function addressSides(element: Element, address: string): readonly number[] {
  const set = element.getAttribute('srcset')?.slice(0, MAX_ATTRIBUTE_CHARS) ?? '';
  const widths = [...set.matchAll(/\s(\d{2,5})w\b/g)].map(([, width]) => Number(width));
  const short = address.slice(0, MAX_ATTRIBUTE_CHARS);
  const [, width, height] = /(?<!\d)(\d{2,4})x(\d{2,4})(?!\d)/.exec(short) ?? [];
  const [, inQuery] = /[?&](?:w|width)=(\d{2,4})(?!\d)/.exec(short) ?? [];
  return [...widths, Number(width ?? 0), Number(height ?? 0), Number(inQuery ?? 0)];
}

/** The sides of the file, when the page has loaded it from that address. */
function loadedSides(live: Element, address: string): readonly [number, number] | undefined {
  if (!isImage(live) || !live.complete || live.naturalWidth === 0) return undefined;
  return isSource(live, address) ? [live.naturalWidth, live.naturalHeight] : undefined;
}

/** Whether the page asks for it by itself, wherever it stands: browsers load what isn't lazy. */
function isAskedFor(live: Element, address: string): boolean {
  return (
    isImage(live) &&
    live.isConnected &&
    live.getAttribute('loading')?.slice(0, 20).trim().toLowerCase() !== 'lazy' &&
    isSource(live, address)
  );
}

/** By its name: an image of a frame is no instance of this window's class. */
const isImage = (element: Element): element is HTMLImageElement =>
  element.localName === 'img' && 'naturalWidth' in element;

function isSource(image: HTMLImageElement, address: string): boolean {
  return image.currentSrc === address || image.src === address;
}

/** Elements of a document that isn't shown, such as one that was put back together, are taken as drawn. */
function isDrawn(live: Element): boolean {
  return !live.isConnected || !live.ownerDocument.defaultView || live.checkVisibility();
}

/** Whether the page keeps a place for it that is as large as a picture's. */
function hasPlace(live: Element): boolean {
  const { width, height } = live.getBoundingClientRect();
  return width >= MIN_SIDE && height >= MIN_SIDE;
}

/** A description of more than a letter or two. */
function describesItself(element: Element): boolean {
  return (element.getAttribute('alt')?.slice(0, MAX_ATTRIBUTE_CHARS).trim().length ?? 0) > 2;
}

function isPhoto(address: string): boolean {
  const path = URL.parse(address)?.pathname ?? address;
  return /\.(?:jpe?g|png|webp|avif)$/i.test(path.slice(-8));
}
