// Single elements of the rebuilt article: which attributes, pictures and embeds are kept.

import { allowedValue } from '../../shared/foreign/attributes.ts';
import { NAMESPACES, spaceOf } from '../../shared/foreign/markup.ts';
import { isCountingAddress } from '../../shared/url/countingAddress.ts';
import { absoluteSet, absoluteUrl, isFile } from '../copy/addresses.ts';
import { UNLOADED } from '../copy/copyPicture.ts';
import { POST_CLASSES } from '../readability/postClasses.ts';

const ATTRIBUTES = new Set(
  'id href src srcset sizes alt title lang dir datetime colspan rowspan cite start reversed type value width height poster media name controls rel referrerpolicy crossorigin'.split(
    ' ',
  ),
);
/** Classes by which the reader knows an embedded post or the language of code. */
const CLASSES = new RegExp(
  String.raw`^(?:${POST_CLASSES.join('|')}|lang(?:uage)?-[\w+#-]+|footnotes?|footnote-ref)$`,
);
const EMBEDS =
  /(?:youtube(?:-nocookie)?\.com|youtu\.be|player\.vimeo\.com|dailymotion\.com|player\.twitch\.tv|platform\.twitter\.com|instagram\.com|tiktok\.com|spotify\.com|soundcloud\.com|dwcdn\.net|flo\.uri\.sh|infogram\.com|bilibili\.com|v\.qq\.com|facebook\.com\/plugins|google\.com\/maps|ted\.com|archive\.org|bsky\.app)/i;
/** A data address this short is a placeholder. */
const MAX_PLACEHOLDER_CHARS = 300;
/** Characters of one value; media may stand in their address. */
const MAX_VALUE_CHARS = 4_000;
const MAX_SET_CHARS = 16_000;
/** Characters of all values of an article, and of those of them that hold whole files. */
const MAX_CHARS = 3_000_000;
const MAX_FILE_CHARS = 24_000_000;

/** An article that is being rebuilt. */
export interface Rebuilding {
  readonly doc: Document;
  /** What relative addresses resolve against. */
  readonly base: string;
  /** A script can give thousands of elements one endless value at no cost to its page. */
  readonly room: { chars: number; fileChars: number };
}

export const rebuilding = (doc: Document, base: string): Rebuilding => ({
  doc,
  base,
  room: { chars: MAX_CHARS, fileChars: MAX_FILE_CHARS },
});

/** Whether something was left out for want of room. */
export const isRoomUsedUp = ({ room }: Rebuilding): boolean => room.chars < 0 || room.fileChars < 0;

/** The value of an attribute, if there is room for it. */
function valueWithin({ room }: Rebuilding, from: Element, key: string): string | null {
  const value = from.getAttribute(key);
  if (value === null) return null;
  if ((key === 'src' || key === 'poster') && isFile(value)) {
    room.fileChars -= value.length;
    return room.fileChars < 0 ? null : value;
  }
  if (value.length > (key === 'srcset' ? MAX_SET_CHARS : MAX_VALUE_CHARS)) return null;
  room.chars -= value.length;
  return room.chars < 0 ? null : value;
}

/**
 * An element of that name with the attributes worth keeping, addresses absolute. It stays in its namespace: a name that
 * is harmless in a formula may be another thing in HTML.
 */
export function emptyCopy(work: Rebuilding, from: Element, name: string): Element {
  const { doc, base } = work;
  const copy = doc.createElementNS(from.namespaceURI, name);
  const space = spaceOf(from.namespaceURI);
  for (const key of from.getAttributeNames()) {
    if (space && space !== 'html') {
      const value = allowedValue(space, name, key, from.getAttribute(key) ?? '');
      if (value !== undefined) copy.setAttribute(key, value);
      continue;
    }
    if (key === 'class') setClasses(from, copy);
    const value = ATTRIBUTES.has(key) ? valueWithin(work, from, key) : null;
    if (value === null) continue;
    if (key === 'href' || key === 'src' || key === 'poster' || key === 'cite') {
      const address = absoluteUrl(value, base);
      if (address) copy.setAttribute(key, address);
    } else if (key === 'srcset') copy.setAttribute(key, absoluteSet(value, base, isCountingAddress));
    else copy.setAttribute(key, value);
  }
  return copy;
}

function setClasses(from: Element, copy: Element): void {
  const classes = (from.getAttribute('class') ?? '').split(/\s+/).filter((name) => CLASSES.test(name));
  if (classes.length) copy.setAttribute('class', classes.join(' '));
}

/** The rebuilt form of an image, picture, video, audio or frame; `undefined` when it isn't worth keeping. */
export function mediaOf(work: Rebuilding, from: Element): Element | undefined {
  if (from.namespaceURI !== NAMESPACES.html) return undefined;
  if (from.localName === 'img') return imageOf(work, from);
  if (from.localName === 'picture') {
    const image = from.querySelector('img');
    return image ? imageOf(work, image) : undefined;
  }
  const copy = emptyCopy(work, from, from.localName);
  if (from.localName === 'iframe') return EMBEDS.test(copy.getAttribute('src') ?? '') ? copy : undefined;
  for (const source of from.querySelectorAll('source[src]')) copy.append(emptyCopy(work, source, 'source'));
  copy.setAttribute('controls', '');
  return copy.hasAttribute('src') || copy.childElementCount ? copy : undefined;
}

function imageOf(work: Rebuilding, image: Element): Element | undefined {
  const copy = emptyCopy(work, image, 'img');
  const named =
    firstOf(image.getAttribute('srcset')) ||
    firstOf(image.closest('picture')?.querySelector('source[srcset]')?.getAttribute('srcset'));
  const src =
    copy.getAttribute('src') ?? (image.getAttribute('src') ? undefined : absoluteUrl(named, work.base));
  if (!src || (src.startsWith('data:') && src.length < MAX_PLACEHOLDER_CHARS)) return undefined;
  copy.setAttribute('src', src);
  if (!image.hasAttribute(UNLOADED)) return copy;
  copy.setAttribute(UNLOADED, src);
  for (const name of ['src', 'srcset', 'sizes']) copy.removeAttribute(name);
  return copy;
}

function firstOf(set: string | null | undefined): string | undefined {
  return set
    ?.slice(0, MAX_SET_CHARS)
    .trim()
    .split(/[\s,]+/, 1)[0];
}
