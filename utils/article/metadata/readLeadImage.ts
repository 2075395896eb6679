// The picture that stands for the article: what the page gives to other sites, never a logo or a placeholder.
import type { LeadImage } from '../types.ts';
import { resolveAddress } from './collectEvidence.ts';
import { attributeOf, parentOf, queryAll, visibleText } from './dom.ts';
import { allMeta, metaOf } from './metaTags.ts';
import type { Evidence, HeaderElement } from './types.ts';

const NO_PICTURE =
  /(?:^|[/_.-])(?:site-?)?(?:logos?|favicon|apple-touch-icon|placeholder|blank|spacer|pixel|avatar|gravatar)(?:[/_.-]|\d|$)|data:image\/(?:gif|svg)|\.svg(?:$|\?)/i;

/**
 * The lead image: the one the page states, else the first large one under its title. `isInBody` is set by whoever
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
  const url = urls.find((address) => !NO_PICTURE.test(address)) ?? firstUnderTitle(header, base);
  if (!url) return undefined;
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

/** The first picture under the title that isn't an icon, by its best source. */
function firstUnderTitle(header: readonly HeaderElement[], base: URL): string | undefined {
  for (const { element, names, distance } of header) {
    if (
      distance < 0 ||
      !/^(?:img|amp-img)$/.test(element.localName) ||
      /avatar|author|icon|logo|emoji/.test(names)
    )
      continue;
    const size = Math.max(
      ...['width', 'height'].map((name) => Number.parseInt(attributeOf(element, name), 10) || 0),
    );
    if (size > 0 && size < 200) continue;
    const source = ['data-src', 'data-original', 'data-lazy-src', 'src']
      .map((name) => attributeOf(element, name))
      .find((one) => one && !NO_PICTURE.test(one));
    const url = source && resolveAddress(source, base)?.href;
    if (url) return url;
  }
  return undefined;
}

function pixels(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return number > 1 ? number : undefined;
}

/** The same picture on the page, told by its file name. */
function findShown(doc: Document, url: string): Element | undefined {
  const file = fileOf(url);
  if (file.length < 6) return undefined;
  return queryAll(doc, 'figure img,picture img,article img,main img')
    .slice(0, 60)
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
