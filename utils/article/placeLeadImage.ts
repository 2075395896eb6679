// Whether the lead image also stands in the body, so that the reader doesn't show it twice. Pages offer the same
// picture in several sizes under almost the same address, and the stated one is seldom the size that is shown.
import type { LeadImage } from './types.ts';

const EXTENSION = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
/** The sizes that image services and publishing systems write into a file's name: `-1024x683`, `_960w`, `@2x`. */
const SIZES = /(?:[-_@.]?(?:\d{2,4}x\d{2,4}|\d{3,4}w?|\dx|scaled|large|medium|small|full|crop(?:ped)?))+$/i;
/** File names that say nothing: many pictures of a page may bear them. */
const NAMELESS = /^(?:image|img|photo|picture|main|default|original|master|file|download|resize)?\d{0,3}$/i;

/** The lead image, saying whether the body's HTML holds it too. */
export function placeLeadImage(image: LeadImage, html: string): LeadImage {
  const wanted = pictureKeys(image.url);
  const isInBody = addressesIn(html).some((address) =>
    pictureKeys(address).some((key) => wanted.includes(key)),
  );
  return { ...image, isInBody };
}

/** What tells a picture from others whatever its size: its address without the query, and its bare file name. */
function pictureKeys(address: string): readonly string[] {
  const url = URL.parse(address);
  if (!url) return [];
  if (url.protocol === 'data:') return [address];
  const path = decoded(url.pathname);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = file.replace(EXTENSION, '').replace(SIZES, '');
  const folder = path.slice(0, path.length - file.length);
  // A service that names its pictures in the query says nothing in the path.
  const isNamed = EXTENSION.test(file) && !NAMELESS.test(name);
  const whole = isNamed ? `${url.host}${folder}${name}` : `${url.host}${path}${url.search}`;
  return isNamed && name.length >= 8 ? [whole, `name:${name.toLowerCase()}`] : [whole];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The addresses of the pictures in HTML that the body's own builder wrote. */
function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/<(?:img|source|video)\b[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/\s(?:src|poster|srcset)="([^"]*)"/g)].flatMap(([, value = '']) =>
      value
        .replaceAll('&amp;', '&')
        .split(/,\s+/)
        .map((part) => part.trim().split(/\s/, 1)[0] ?? ''),
    ),
  );
}
