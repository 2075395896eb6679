// Lazy pictures: the page's script would have loaded them later, and their address is somewhere in the attributes.

const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?=[?#]|$)/i;
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)/i;
const SIZE = /^\d+(?:\.\d+)?[wx]/i;
/** A data address this short is a placeholder. */
const MAX_PLACEHOLDER_CHARS = 300;
/** Characters of an address, and of a set of them; what is longer is something else. */
const MAX_ADDRESS = 2_000;
const MAX_SET = 20_000;
/** Attributes that are looked at. */
const MAX_ATTRIBUTES = 40;

/** Gives the copy of an image or source the address that the live one keeps for its script. */
export function lazySource(live: Element, copy: Element): void {
  const src = live.getAttribute('src') ?? '';
  const isPlaceholder = !src || isStandIn(src);
  const named =
    live.getAttribute('data-src') ?? live.getAttribute('data-original') ?? live.getAttribute('data-lazy-src');
  const namedSet = live.getAttribute('data-srcset') ?? live.getAttribute('data-lazy-srcset');
  if (named && !isPattern(named) && live.localName !== 'source') copy.setAttribute('src', named);
  if (namedSet && !isPattern(namedSet)) copy.setAttribute('srcset', namedSet);
  if (!isPlaceholder || named || namedSet || live.getAttribute('srcset')) return;
  for (const name of live.getAttributeNames().slice(0, MAX_ATTRIBUTES)) {
    if (name === 'src' || name === 'alt' || name === 'title') continue;
    const given = live.getAttribute(name) ?? '';
    if (given.length > MAX_SET) continue;
    const value = given.trim();
    if (isPictureSet(value)) copy.setAttribute('srcset', value);
    else if (isPictureAddress(value)) copy.setAttribute('src', value);
  }
}

/** `/a/photo-{width}.jpg`: a script fills it in. */
const isPattern = (address: string): boolean => address.slice(0, MAX_SET).includes('{');

/** Words of the names of files that fill a place until a script puts the picture there. */
const STAND_IN_WORDS = new Set([
  'placeholder',
  'blank',
  'spacer',
  'transparent',
  'lazy',
  'lazyload',
  'loading',
  'spinner',
]);

/** Whether a picture's address is that of a blank: `/img/lazy_placeholder.gif`, or a short data address. */
export function isStandIn(address: string): boolean {
  if (address.startsWith('data:')) return address.length < MAX_PLACEHOLDER_CHARS;
  const path = address.slice(0, MAX_ADDRESS).split(/[?#]/, 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return /\.(?:gif|svg|png)$/.test(name) && name.split(/[^a-z]+/).some((word) => STAND_IN_WORDS.has(word));
}

/** `/a/photo.jpg?w=600` */
function isPictureAddress(value: string): boolean {
  if (value.length > MAX_ADDRESS || /\s/.test(value)) return false;
  const end = PICTURE_FILE.exec(value)?.index ?? 0;
  return end > 0 && !/[{}<>]/.test(value.slice(0, end));
}

/** `/a/photo.jpg 600w, …` */
function isPictureSet(value: string): boolean {
  if (value.length > MAX_SET || !PICTURE.test(value)) return false;
  const words = value.split(/\s+/);
  return words.some((word, at) => PICTURE.test(word) && SIZE.test(words[at + 1] ?? ''));
}
