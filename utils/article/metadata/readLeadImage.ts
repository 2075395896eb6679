// The picture that stands for the article: what the page gives to other sites, never a logo or a placeholder.

import { attributeOf, findInside, parentOf, queryAll, rawText } from '../../shared/dom/nodes.ts';
import { visibleText } from '../../shared/dom/visibleText.ts';
import { isCountingAddress } from '../../shared/url/countingAddress.ts';
import type { LeadImage } from '../articleTypes.ts';
import { judgePicture } from '../copy/judgePicture.ts';
import { resolveAddress } from './collectEvidence.ts';
import type { Evidence, HeaderElement } from './evidence.ts';
import { allMeta, metaOf } from './metaTags.ts';

const NO_PICTURE =
  /^(?:site-?)?(?:logos?|favicon|icons?|touch|placeholders?|blank|spacer|pixel|avatars?|gravatar|faces?|default)$/i;

/** A site's logo in a form that can be shown. */
function isShownLogo(address: string): boolean {
  const file = address.slice(address.lastIndexOf('/') + 1);
  return /logo/i.test(file) && /\.(?:jpe?g|png|webp)$/i.test(file);
}

/** Whether an address is that of a logo, icon, portrait or placeholder, by its folder or a short file name. */
function isNoPicture(address: string): boolean {
  if (/^data:image\/(?:gif|svg)|\.svg(?:$|\?)/i.test(address)) return true;
  const path = address.split(/[?#]/)[0]?.split('/') ?? [];
  const file = (path.at(-1) ?? '').replace(/\.\w+$/, '');
  const words = file.split(/[^a-z]+/i).filter((word) => word.length > 1);
  if (path.slice(3, -1).some((folder) => NO_PICTURE.test(folder) && folder !== 'default')) return true;
  if (words.length > 5) return false;
  return words.length <= 3 ? words.some((word) => NO_PICTURE.test(word)) : /^logo$/i.test(words.at(-1) ?? '');
}

/**
 * The lead image: the one the page states, else the first large one under its title, else the logo it states. `isInBody` is set by whoever
 * knows the body.
 */
export function readLeadImage(
  { meta, linked, base, doc }: Evidence,
  header: readonly HeaderElement[],
): LeadImage | undefined {
  const stated = [
    ...allMeta(meta, 'og:image', 'og:image:url', 'og:image:secure_url'),
    ...(linked.article?.images.map(({ url }) => url) ?? []),
    ...allMeta(
      meta,
      'twitter:image',
      'twitter:image:src',
      'parsely-image-url',
      'sailthru.image.full',
      'thumbnail',
    ),
  ];
  const urls = stated
    .flatMap((address) => resolveAddress(address, base)?.href ?? [])
    .filter((address) => !isCountingAddress(address));
  const url = urls.find((address) => !isNoPicture(address)) ?? firstUnderTitle(header, base);
  if (!url) {
    const logo = urls.find(isShownLogo);
    return logo ? { url: logo, isInBody: false, isFallbackLogo: true } : undefined;
  }
  const image = linked.article?.images.find((candidate) => resolveAddress(candidate.url, base)?.href === url);
  const shown = findShown(doc, url);
  const alt = (shown && attributeOf(shown, 'alt')) || metaOf(meta, 'og:image:alt', 'twitter:image:alt');
  const caption = (shown && captionOf(shown)) || image?.caption;
  const isOpenGraph = allMeta(meta, 'og:image')[0] === stated[0];
  const width = image?.width ?? (isOpenGraph ? pixels(metaOf(meta, 'og:image:width')) : undefined);
  const height = image?.height ?? (isOpenGraph ? pixels(metaOf(meta, 'og:image:height')) : undefined);
  return {
    url,
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(image?.credit && { credit: image.credit }),
    ...(width && { width }),
    ...(height && { height }),
    isInBody: false,
    ...(!mayLoad(url, shown, Math.max(width ?? 0, height ?? 0)) && { isUnloaded: true as const }),
  };
}

/** Whether the picture may be asked for: the page shows it, or says how large it is. */
function mayLoad(url: string, shown: Element | undefined, side: number): boolean {
  const largest = Math.max(side, ...sidesInAddress(url));
  return (
    largest >= MIN_LEAD_PIXELS ||
    !/^https?:/i.test(url) ||
    (shown !== undefined && judgePicture(shown, url) === 'shown')
  );
}

const ICON = /avatar|author|icon|logo|emoji|portrait|profile|math|latex|smil(?:ey|ie)/;
const LEADING = /hero|banner|lead|featur|cover|main|header-image|top-?image|article-?image|post-?thumb/;
const NEAR_BEFORE = -20;

/** The first picture around the title that isn't an icon, by its best source. */
function firstUnderTitle(header: readonly HeaderElement[], base: URL): string | undefined {
  for (const { element, names, distance } of header) {
    if (!/^(?:img|amp-img)$/.test(element.localName) || ICON.test(names) || isInLine(element)) continue;
    if (distance < 0 && (distance < NEAR_BEFORE || !LEADING.test(names))) continue;
    const source = SOURCES.map((name) => attributeOf(element, name)).find(
      (address) =>
        address && !isNoPicture(address) && !isCountingAddress(resolveAddress(address, base)?.href ?? ''),
    );
    if (!source || isSmall(element, source)) continue;
    const url = resolveAddress(source, base)?.href;
    if (url) return url;
  }
  return undefined;
}

/** Whether it stands in a line of text, as emoji and formulas do. */
function isInLine(image: Element): boolean {
  for (let up = parentOf(image), steps = 0; up && steps < 3; up = parentOf(up), steps++) {
    if (/^(?:p|li|td)$/.test(up.localName)) return rawText(up).trim().length > LINE;
    if (!/^(?:span|a|em|b|i|strong)$/.test(up.localName)) return false;
  }
  return false;
}

/** Characters; a caption may be shorter. */
const LINE = 40;

const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'src'];
const MIN_LEAD_PIXELS = 200;

/** Whether the element or its address gives a size too small for a lead picture. */
function isSmall(element: Element, source: string): boolean {
  const stated = ['width', 'height'].map((name) => Number.parseInt(attributeOf(element, name), 10) || 0);
  return [stated, sidesInAddress(source)].some(
    (sizes) => Math.max(0, ...sizes) > 0 && Math.max(...sizes) < MIN_LEAD_PIXELS,
  );
}

function sidesInAddress(address: string): readonly number[] {
  return (/(?<!\d)(\d{2,4})x(\d{2,4})(?!\d)/.exec(address.slice(0, 2000))?.slice(1) ?? []).map(Number);
}

function pixels(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return number > 1 ? number : undefined;
}

/** The same picture on the page, recognised by its file name. */
function findShown(doc: Document, url: string): Element | undefined {
  const file = fileOf(url);
  if (file.length < 6) return undefined;
  return queryAll(doc, 'img')
    .slice(0, 80)
    .find((image) =>
      ['src', 'data-src', 'srcset', 'data-srcset'].some((name) => attributeOf(image, name).includes(file)),
    );
}

function fileOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}

function captionOf(image: Element): string {
  for (let up = parentOf(image), steps = 0; up && steps < 5; up = parentOf(up), steps++) {
    if (up.localName !== 'figure') continue;
    const caption = findInside(up, 'figcaption');
    return caption ? visibleText(caption, 600).replace(/\n/g, ' ') : '';
  }
  return '';
}
