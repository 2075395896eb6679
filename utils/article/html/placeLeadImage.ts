// Whether the lead image also stands in the body, so that the reader doesn't show it twice. Pages offer the same
// picture in several sizes under almost the same address, and the stated one is seldom the size that is shown.
import { LINE_SIZE } from '../../shared/foreign/lineSize.ts';
import { plainText } from '../../shared/text/plainText.ts';
import { comparable } from '../../shared/text/strings.ts';
import type { LeadImage } from '../articleTypes.ts';

const EXTENSION = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
/** The sizes that image services and publishing systems write into a file's name: `-1024x683`, `_960w`, `@2x`. */
const SIZE =
  /[-_@.]?(?:(?<!\d)\d{2,4}x\d{2,4}|(?<!\d)\d{3,4}w?|\dx|scaled|large|medium|small|full|crop(?:ped)?)$/i;
/** Sizes that a name bears, at most: `-scaled-1024x683@2x`. */
const MAX_SIZES = 5;
/** Generic file names that several pictures of a page may share. */
const NAMELESS = /^(?:image|img|photo|picture|main|default|original|master|file|download|resize)?\d{0,3}$/i;

/** The lead image with `isInBody` set. */
export function placeLeadImage(image: LeadImage, html: string): LeadImage {
  const wanted = pictureKeys(image.url);
  const isInBody =
    opensWithPicture(html) ||
    isCaptioned(html, image.caption) ||
    addressesIn(html).some((address) => pictureKeys(address).some((key) => wanted.includes(key)));
  return { ...image, isInBody };
}

/** Where the body opens with a picture, that is the one: another crop of it over its head would be the same twice. */
function opensWithPicture(html: string): boolean {
  for (let at = 0, tags = 0; tags < MAX_TAGS; tags++) {
    at +=
      html.slice(at, at + MAX_SPACE_CHARS).length - html.slice(at, at + MAX_SPACE_CHARS).trimStart().length;
    const end = html.indexOf('>', at);
    if (html[at] !== '<' || end < 0) return false;
    const tag = html.slice(at, end);
    if (/^<img\s/.test(tag)) return !tag.includes(`sizes="${LINE_SIZE}"`);
    at = end + 1;
  }
  return false;
}

/** Boxes around the first picture, and the space between them, looked at. */
const MAX_TAGS = 30;
const MAX_SPACE_CHARS = 200;

const MIN_CAPTION_CHARS = 20;

/** Whether a picture of the body has the same caption. */
function isCaptioned(html: string, caption: string | undefined): boolean {
  const wanted = comparable(caption ?? '');
  if (wanted.length < MIN_CAPTION_CHARS) return false;
  return html
    .split('<figcaption')
    .slice(1)
    .map((part) => part.slice(part.indexOf('>') + 1, part.indexOf('</figcaption>')))
    .some((caption) => comparable(plainText(caption)).startsWith(wanted));
}

/** Keys of a picture independent of its size: address without query, and bare file name. */
export function pictureKeys(address: string): readonly string[] {
  const url = URL.parse(address);
  if (!url) return [];
  if (url.protocol === 'data:') return [address];
  const path = decoded(url.pathname);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = withoutSizes(file.replace(EXTENSION, ''));
  const folder = path.slice(0, path.length - file.length);
  // For services that name pictures in the query, the path means nothing.
  const isNamed = EXTENSION.test(file) && !NAMELESS.test(name);
  const whole = isNamed ? `${url.host}${folder}${name}` : `${url.host}${path}${url.search}`;
  const bearer = isNamed ? file : (folder.split('/').at(-2) ?? '');
  const ids = idsIn(bearer).map((id) => `id:${id}`);
  return isNamed && name.length >= 8 ? [whole, `name:${name.toLowerCase()}`, ...ids] : [whole, ...ids];
}

const DAY = /^(?:19|20)\d{6}$/;
const MAX_ID_CHARS = 40;
const MIN_CODE_CHARS = 16;

/** Numbers and codes that a publishing system gives a picture: the same in the address of every crop. */
function idsIn(text: string): string[] {
  const words = text.toLowerCase().split(/[^\da-z-]/);
  return words
    .flatMap((word) => [word, ...word.split('-')])
    .filter(
      (word) => word.length <= MAX_ID_CHARS && !DAY.test(word) && (/^\d{7,}$/.test(word) || isCode(word)),
    );
}

const isCode = (word: string) =>
  word.length >= MIN_CODE_CHARS && /^[\da-f-]*$/.test(word) && /\d/.test(word) && /[a-f]/.test(word);

function withoutSizes(name: string): string {
  let rest = name;
  for (let count = 0; count < MAX_SIZES && SIZE.test(rest); count++) rest = rest.replace(SIZE, '');
  return rest;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function tagsIn(html: string): readonly string[] {
  const tags: string[] = [];
  for (const { index } of html.matchAll(/<(?:img|source|video)\b/g)) {
    const end = html.indexOf('>', index);
    if (end < 0) break;
    tags.push(html.slice(index, end + 1));
  }
  return tags;
}

/** The addresses of the pictures in HTML that the body's own builder wrote. */
function addressesIn(html: string): readonly string[] {
  return tagsIn(html).flatMap((tag) =>
    [...tag.matchAll(/\s(?:src|poster|srcset|data-unloaded)="([^"]*)"/g)].flatMap(([, value = '']) =>
      value
        .replaceAll('&amp;', '&')
        .split(/,\s+/)
        .map((part) => part.trim().split(/\s/, 1)[0] ?? ''),
    ),
  );
}
