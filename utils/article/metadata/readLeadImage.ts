// The picture that stands for the article: what the page gives to other sites, never a logo or a placeholder.
import type { LeadImage } from '../types.ts';
import { resolveAddress } from './collectEvidence.ts';
import { attributeOf, parentOf, queryAll, visibleText } from './dom.ts';
import { allMeta, metaOf } from './metaTags.ts';
import type { Evidence, HeaderElement } from './types.ts';

const NO_PICTURE =
  /^(?:site-?)?(?:logos?|favicon|icons?|touch|placeholders?|blank|spacer|pixel|avatars?|gravatar|faces?|default)$/i;

/** A site's logo in a form that can be shown. */
const LOGO = /logo[^/]*\.(?:jpe?g|png|webp)$/i;

/** Whether an address is that of a logo, an icon, a portrait or a stand-in, told by its folder or a short file name. */
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
  const urls = stated.flatMap((address) => resolveAddress(address, base)?.href ?? []);
  const url = urls.find((address) => !isNoPicture(address)) ?? firstUnderTitle(header, base);
  if (!url) {
    const logo = urls.find((address) => LOGO.test(address));
    return logo ? { url: logo, isInBody: false, isStandIn: true } : undefined;
  }
  const image = linked.article?.images.find((one) => resolveAddress(one.url, base)?.href === url);
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
  };
}

const ICON = /avatar|author|icon|logo|emoji|portrait|profile/;
const LEADING = /hero|banner|lead|featur|cover|main|header-image|top-?image|article-?image|post-?thumb/;
const NEAR_BEFORE = -20;

/** The first picture around the title that isn't an icon, by its best source. */
function firstUnderTitle(header: readonly HeaderElement[], base: URL): string | undefined {
  for (const { element, names, distance } of header) {
    if (!/^(?:img|amp-img)$/.test(element.localName) || ICON.test(names)) continue;
    if (distance < 0 && (distance < NEAR_BEFORE || !LEADING.test(names))) continue;
    const source = SOURCES.map((name) => attributeOf(element, name)).find((one) => one && !isNoPicture(one));
    if (!source || isSmall(element, source)) continue;
    const url = resolveAddress(source, base)?.href;
    if (url) return url;
  }
  return undefined;
}

const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'src'];
const SMALL = 200;

/** Whether the element or its address gives a size too small for a lead picture. */
function isSmall(element: Element, source: string): boolean {
  const stated = ['width', 'height'].map((name) => Number.parseInt(attributeOf(element, name), 10) || 0);
  const inAddress = (/(?<!\d)(\d{2,4})x(\d{2,4})(?!\d)/.exec(source)?.slice(1) ?? []).map(Number);
  return [stated, inAddress].some((sizes) => Math.max(0, ...sizes) > 0 && Math.max(...sizes) < SMALL);
}

function pixels(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return number > 1 ? number : undefined;
}

/** The same picture on the page, told by its file name. */
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
    const caption = Element.prototype.querySelector.call(up, 'figcaption');
    return caption ? visibleText(caption, 600).replace(/\n/g, ' ') : '';
  }
  return '';
}
