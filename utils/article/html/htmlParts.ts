// Single elements of the rebuilt article: which attributes, pictures and embeds are kept.

import { allowedValue } from '../../shared/foreign/attributes.ts';
import { NAMESPACES, spaceOf } from '../../shared/foreign/markup.ts';
import { isCountingAddress } from '../../shared/url/countingAddress.ts';
import { absoluteSet, absoluteUrl } from '../copy/addresses.ts';
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

/**
 * An element of that name with the attributes worth keeping, addresses absolute. It stays in its namespace: a name that
 * is harmless in a formula may be another thing in HTML.
 */
export function emptyCopy(from: Element, doc: Document, name: string, base: string): Element {
  const copy = doc.createElementNS(from.namespaceURI, name);
  const space = spaceOf(from.namespaceURI);
  for (const key of from.getAttributeNames()) {
    if (space && space !== 'html') {
      const value = allowedValue(space, name, key, from.getAttribute(key) ?? '');
      if (value !== undefined) copy.setAttribute(key, value);
      continue;
    }
    if (key === 'class') setClasses(from, copy);
    const value = ATTRIBUTES.has(key) ? from.getAttribute(key) : null;
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
export function mediaOf(from: Element, doc: Document, base: string): Element | undefined {
  if (from.namespaceURI !== NAMESPACES.html) return undefined;
  if (from.localName === 'img') return imageOf(from, doc, base);
  if (from.localName === 'picture') {
    const image = from.querySelector('img');
    return image ? imageOf(image, doc, base) : undefined;
  }
  if (from.localName === 'iframe') {
    const src = absoluteUrl(from.getAttribute('src'), base);
    return src && EMBEDS.test(src) ? emptyCopy(from, doc, 'iframe', base) : undefined;
  }
  const copy = emptyCopy(from, doc, from.localName, base);
  for (const source of from.querySelectorAll('source[src]'))
    copy.append(emptyCopy(source, doc, 'source', base));
  copy.setAttribute('controls', '');
  return copy.hasAttribute('src') || copy.childElementCount ? copy : undefined;
}

function imageOf(image: Element, doc: Document, base: string): Element | undefined {
  const source =
    image.getAttribute('src') ||
    firstOf(image.getAttribute('srcset')) ||
    firstOf(image.closest('picture')?.querySelector('source[srcset]')?.getAttribute('srcset'));
  const src = absoluteUrl(source, base);
  if (!src || (src.startsWith('data:') && src.length < MAX_PLACEHOLDER_CHARS)) return undefined;
  const copy = emptyCopy(image, doc, 'img', base);
  copy.setAttribute('src', src);
  if (!image.hasAttribute(UNLOADED)) return copy;
  copy.setAttribute(UNLOADED, src);
  for (const name of ['src', 'srcset', 'sizes']) copy.removeAttribute(name);
  return copy;
}

function firstOf(set: string | null | undefined): string | undefined {
  return set?.trim().split(/[\s,]+/)[0];
}
