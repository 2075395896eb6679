// Everything above the body: where it is from, what it is called, who wrote it and when, the lead image.

import type {
  ArticleDetails,
  ArticleStart,
  Byline,
  ExpectedDetails,
  LeadImage,
  Person,
} from '../../utils/article/articleTypes.ts';
import { t } from '../../utils/i18n.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { mediaAddress, webAddress } from '../../utils/shared/foreign/attributes.ts';
import { isLater } from './isLater.ts';
import { type Child, element } from './makeElement.ts';
import { hideBroken } from './prepareArticle.ts';

/** An article as far as it has been read. */
export type ShownArticle = ArticleStart & Partial<ArticleDetails>;

export interface DrawnHead {
  readonly head: HTMLElement;
  /** The line of dates is to be drawn here, where its place is kept. */
  readonly when: () => HTMLElement;
  /** Draws the details once they are known, and leaves title and picture as they are. */
  readonly fill: (article: ShownArticle) => void;
  /**
   * To be called before the details are drawn, and what it gives after: what stands below them stays where it is, by the room
   * between the two as far as that goes.
   */
  readonly holdBelow: () => () => void;
}

/** Draws it; of details that aren't known yet the place is kept. */
export function drawHead(article: ShownArticle): DrawnHead {
  const { siteName, section, standfirst, leadImage } = article;
  let facts = drawFacts(article);
  const lead = isDrawn(leadImage) ? drawLead(leadImage) : undefined;
  const head = element(
    'header',
    { class: 'head' },
    element(
      'p',
      { class: 'site' },
      element('bdi', {}, siteName ?? new URL(article.url).hostname.replace(/^www\./, '')),
      section && element('bdi', { class: 'section' }, section),
    ),
    element('h1', { class: 'title' }, article.title),
    standfirst && element('p', { class: 'standfirst' }, standfirst),
    facts.line,
    lead,
  );
  return {
    head,
    when: () => facts.when,
    fill: (next) => {
      const { line } = facts;
      facts = drawFacts(next);
      line.replaceWith(facts.line);
    },
    holdBelow: () => {
      const before = heightOf(facts.line);
      return () => {
        const grown = heightOf(facts.line) - before;
        if (grown !== 0) shrinkRoom(lead ?? head, lead ? 'marginBlockStart' : 'marginBlockEnd', grown);
      };
    },
  };
}

const heightOf = (element: Element) => element.getBoundingClientRect().height;

/** Pixels that stay between the details and what follows. */
const MIN_ROOM = 8;

function shrinkRoom(box: HTMLElement, side: 'marginBlockStart' | 'marginBlockEnd', pixels: number): void {
  const room = Number.parseFloat(getComputedStyle(box)[side]);
  box.style[side] = `${Math.max(MIN_ROOM, room - pixels)}px`;
}

function drawFacts(article: ShownArticle): { readonly line: HTMLElement; readonly when: HTMLElement } {
  const { byline, expected } = article;
  const when = element('div', { class: 'slot' }, placeForWhen(expected ?? article));
  const line = element(
    'div',
    { class: 'facts' },
    byline ? drawByline(byline) : expected?.byline && placeFor(drawByline(expected.byline)),
    when,
  );
  return { line, when };
}

/** As much room as that takes. */
function placeFor(drawn: HTMLElement): HTMLElement {
  drawn.classList.add('placeholder');
  return drawn;
}

const isDrawn = (image: LeadImage | undefined): image is LeadImage =>
  image !== undefined && !image.isInBody && !image.isFallbackLogo;

function drawByline({ text, people }: Byline): HTMLElement {
  if (people.length === 0) return element('p', { class: 'byline' }, text);
  // Names with roles stand one to a line; others follow each other, until the controls join them in the reader's language.
  const hasRoles = people.some(({ role }) => role);
  return element(
    'p',
    { class: hasRoles ? 'byline with-roles' : 'byline' },
    ...people.flatMap((person, at) => [
      at > 0 && !hasRoles && element('span', { class: 'between-names' }, ', '),
      drawPerson(person),
    ]),
  );
}

function drawPerson({ name, role, url }: Person): HTMLElement {
  const page = webAddress(url ?? '');
  return element(
    'span',
    { class: 'person' },
    page ? element('a', { href: page }, name) : element('span', { class: 'name' }, name),
    role && element('span', { class: 'role' }, role),
  );
}

/** As much room as the line of dates is going to take, give or take a few letters. */
function placeForWhen({ published, modified }: ExpectedDetails): HTMLElement {
  const dates: Child[] = [
    published && likeDate(published),
    modified && isLater(published, modified) && `Updated ${likeDate(modified)}`,
    '00 min',
  ];
  return element(
    'p',
    { class: 'when placeholder' },
    ...dates.map((date) => date && element('bdi', {}, date)),
  );
}

/** About as wide as the date will be, without asking for any locale's way of writing it. */
const likeDate = (date: string) => (/\d[T ]\d/.test(date) ? 'March 00, 0000 at 00:00 AM' : 'March 00, 0000');

function drawLead(image: LeadImage): HTMLElement | undefined {
  const address = mediaAddress(image.url);
  if (!address) return undefined;
  const { caption, credit } = image;
  return element(
    'figure',
    { class: 'lead' },
    image.isUnloaded ? loadButton(image, address) : picture(image, address),
    (caption || credit) &&
      element(
        'figcaption',
        {},
        caption,
        credit && credit !== caption && element('span', { class: 'credit' }, ` ${credit}`),
      ),
  );
}

function picture({ alt = '', width, height }: LeadImage, address: string): HTMLElement {
  const drawn = element('img', {
    alt,
    decoding: 'async',
    ...(width && height && { width: String(width), height: String(height) }),
  });
  onTrusted(drawn, 'load', () => fitLead(drawn));
  onTrusted(drawn, 'error', () => hideBroken(drawn));
  drawn.src = address;
  return drawn;
}

function loadButton(image: LeadImage, address: string): HTMLElement {
  const host = new URL(address).hostname.replace(/^www\./, '');
  const button = element(
    'button',
    { type: 'button', class: 'embed-load picture-load' },
    image.alt && `${image.alt} · `,
    t('embed_load', host),
  );
  onTrusted(button, 'click', () => button.replaceWith(picture(image, address)));
  return button;
}

/** Pixels; what is smaller is an icon that the page gives for want of a picture. */
const ICON = 100;

/** An icon is no lead picture, and a small picture isn't drawn at more than twice its size. */
function fitLead(image: HTMLImageElement): void {
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth > 0 && Math.max(naturalWidth, naturalHeight) < ICON) image.hidden = true;
  else if (naturalWidth * 2 < image.clientWidth) image.classList.add('small');
}
