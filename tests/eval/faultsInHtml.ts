// What can be said of any rebuilt article without knowing what it should be: nothing empty, nothing twice, nothing that
// leads nowhere. Runs inside an evaluated page.
import type { Article } from '../../utils/article/articleTypes.ts';

/** The kinds of fault, by name: how many of each an article has. */
export const FAULTS = [
  'headingAtEnd',
  'pictureTwice',
  'leadTwice',
  'leadTooSmall',
  'emptyBlock',
  'linkWithoutText',
  'headingLevelSkipped',
] as const;
export type Faults = Readonly<Record<(typeof FAULTS)[number], number>>;

/** CSS pixels of the reader's column; a picture drawn over it may be enlarged to twice its own size. */
const COLUMN = 720;
const BLOCKS = 'p, li, ul, ol, dl, dt, dd, blockquote, figure, figcaption, h2, h3, h4, h5, h6, section, pre';
const MEDIA = 'img, picture, video, audio, iframe, svg, math, hr';

/** Counts the faults of an article's HTML and of its lead picture. */
export function faultsIn({ html, leadImage }: Pick<Article, 'html' | 'leadImage'>): Faults {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const pictures = [...body.querySelectorAll('img')].map(nameOf);
  const isLeadDrawn = leadImage !== undefined && !leadImage.isInBody && !leadImage.isFallbackLogo;
  const lead = isLeadDrawn ? nameOfAddress(leadImage.url) : '';
  return {
    headingAtEnd: endsWithHeading(body) ? 1 : 0,
    pictureTwice: pictures.length - new Set(pictures).size,
    leadTwice: lead && pictures.includes(lead) ? 1 : 0,
    leadTooSmall: isLeadDrawn && leadImage.width !== undefined && leadImage.width * 2 < COLUMN ? 1 : 0,
    emptyBlock: [...body.querySelectorAll(BLOCKS)].filter(isEmpty).length,
    linkWithoutText: [...body.querySelectorAll('a[href]')].filter(isEmpty).length,
    headingLevelSkipped: skipsIn(body),
  };
}

const isEmpty = (element: Element) =>
  !/[^\s\u200b\ufeff]/.test(element.textContent ?? '') && element.querySelector(MEDIA) === null;

const nameOf = (image: Element) =>
  nameOfAddress(image.getAttribute('src') ?? image.getAttribute('data-unloaded') ?? '');
/** Some servers give every picture under one path, and which one it is in the query. */
const nameOfAddress = (address: string) =>
  address.startsWith('data:') || /[?&](?:url|src|id|image)=/.test(address)
    ? address
    : address.replace(/[?#].*$/, '');

function endsWithHeading(body: Element): boolean {
  let last = body.lastElementChild;
  while (last?.localName === 'section') last = last.lastElementChild;
  return last !== null && /^h[1-6]$/.test(last.localName);
}

/** Headings more than a level below the one before them; the first is to be a second-level one. */
function skipsIn(body: Element): number {
  let before = 1;
  let skips = 0;
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName.charAt(1));
    if (level > before + 1) skips++;
    before = level;
  }
  return skips;
}
