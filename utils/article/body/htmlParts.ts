// Single elements of the rebuilt article: what of their attributes is kept, and which pictures and embeds come along.
import { absoluteSet, absoluteUrl } from './addresses.ts';
import { POST_CLASSES } from './postClasses.ts';

const ATTRIBUTES = new Set(
  'id href src srcset sizes alt title lang dir datetime colspan rowspan cite start reversed type value width height poster media name controls'.split(
    ' ',
  ),
);
/** Classes by which the reader knows an embedded post or the language of code. */
const CLASSES = new RegExp(
  String.raw`^(?:${POST_CLASSES.join('|')}|lang(?:uage)?-[\w+#-]+|footnotes?|footnote-ref)$`,
);
const EMBEDS =
  /(?:youtube(?:-nocookie)?\.com|youtu\.be|player\.vimeo\.com|dailymotion\.com|player\.twitch\.tv|platform\.twitter\.com|instagram\.com|tiktok\.com|spotify\.com|soundcloud\.com|dwcdn\.net|flo\.uri\.sh|infogram\.com|bilibili\.com|v\.qq\.com|facebook\.com\/plugins|google\.com\/maps|ted\.com|archive\.org|bsky\.app)/i;
/** Pixels; what is smaller is an icon or a counter. */
const ICON = 40;
/** A data address this short is a placeholder. */
const PLACEHOLDER_LENGTH = 300;

/** An element of that name with the attributes worth keeping, addresses absolute. */
export function shell(from: Element, doc: Document, name: string, base: string): Element {
  const copy = doc.createElement(name);
  for (const key of from.getAttributeNames()) {
    if (key === 'class') setClasses(from, copy);
    const value = ATTRIBUTES.has(key) ? from.getAttribute(key) : null;
    if (value === null) continue;
    if (key === 'href' || key === 'src' || key === 'poster' || key === 'cite') {
      const address = absoluteUrl(value, base);
      if (address) copy.setAttribute(key, address);
    } else if (key === 'srcset') copy.setAttribute(key, absoluteSet(value, base));
    else copy.setAttribute(key, value);
  }
  return copy;
}

function setClasses(from: Element, copy: Element): void {
  const classes = (from.getAttribute('class') ?? '').split(/\s+/).filter((one) => CLASSES.test(one));
  if (classes.length) copy.setAttribute('class', classes.join(' '));
}

/** The rebuilt form of an image, picture, video, audio or frame; `undefined` when it isn't worth keeping. */
export function mediaOf(from: Element, doc: Document, base: string): Element | undefined {
  if (from.localName === 'img') return imageOf(from, doc, base);
  if (from.localName === 'picture') {
    const image = from.querySelector('img');
    return image ? imageOf(image, doc, base) : undefined;
  }
  if (from.localName === 'iframe') {
    const src = absoluteUrl(from.getAttribute('src'), base);
    return src && EMBEDS.test(src) ? shell(from, doc, 'iframe', base) : undefined;
  }
  const copy = shell(from, doc, from.localName, base);
  for (const source of from.querySelectorAll('source[src]')) copy.append(shell(source, doc, 'source', base));
  copy.setAttribute('controls', '');
  return copy.hasAttribute('src') || copy.childElementCount ? copy : undefined;
}

function imageOf(image: Element, doc: Document, base: string): Element | undefined {
  const sizes = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  if (sizes.some((size) => size > 0 && size < ICON)) return undefined;
  const source =
    image.getAttribute('src') ||
    firstOf(image.getAttribute('srcset')) ||
    firstOf(image.closest('picture')?.querySelector('source[srcset]')?.getAttribute('srcset'));
  const src = absoluteUrl(source, base);
  if (!src || (src.startsWith('data:') && src.length < PLACEHOLDER_LENGTH)) return undefined;
  const copy = shell(image, doc, 'img', base);
  copy.setAttribute('src', src);
  return copy;
}

function firstOf(set: string | null | undefined): string | undefined {
  return set?.trim().split(/[\s,]+/)[0];
}
