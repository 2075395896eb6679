// Decides what one link is: some kind of related link, paid, or nothing.
import { nameAttributeOf } from '../shared/dom/nodes.ts';
import { registrableDomain } from '../shared/url/registrableDomain.ts';
import { looksLikeArticle } from './address.ts';
import { lengthOf } from './cleanTitle.ts';
import type { BodyPlace } from './locateBody.ts';
import { isOwnBlock, MIN_OWN_LINE_CHARS } from './ownBlock.ts';
import type { OwnSubjects } from './ownSubjects.ts';
import { paymentOf } from './paidReason.ts';
import type { PlacedLink } from './placeLinks.ts';
import type { RelatedKind, SponsoredReason } from './relatedTypes.ts';
import { isServiceTitle } from './serviceTitle.ts';

export type Judgement =
  | { readonly is: 'link'; readonly kind: RelatedKind }
  | { readonly is: 'sponsored'; readonly why: SponsoredReason };

/** Facts about the page that judging needs. */
export interface PageFacts {
  readonly page: URL;
  readonly body: BodyPlace;
  /** Marks of paid cards ("Ad", "Sponsored") found on the page. */
  readonly paidMarks: readonly Node[];
  /** Keys of the addresses the page itself declares as related (JSON-LD, `link rel`). */
  readonly declared: ReadonlySet<string>;
  /** Keys of the addresses declared as the previous and the next. */
  readonly neighbours: ReadonlySet<string>;
  /** Links with the words of a related heading in them ("Read next"). */
  readonly promoted: ReadonlySet<Element>;
  readonly own: OwnSubjects;
  /** How many articles there are in the link's block. */
  readonly storiesUnder: (link: PlacedLink) => number;
  /** How many of them can be recognised by their addresses. */
  readonly addressesUnder: (link: PlacedLink) => number;
  /** Whether the titles of the link's block are about what the article is about. */
  readonly isOnTopic: (link: PlacedLink) => boolean;
}

/** More articles than this under one heading are a feed of the site, not further reading. */
const MAX_STORIES = 12;

/** What a link is by where it is on the page and where it leads; undefined when it is nothing for the list. */
export function judgePlace(link: PlacedLink, facts: PageFacts): Judgement | undefined {
  const kind = kindByPlace(link, facts);
  const payment = paymentOf(link, facts.page, facts.paidMarks, kind);
  if (payment.kind === 'paid') return { is: 'sponsored', why: payment.why };
  if (payment.kind === 'unfit' || !kind) return undefined;
  // A recommendation service shows the site's own articles to everybody.
  const isForAll = link.isInNetwork && (kind === 'related' || kind === 'series') && !facts.isOnTopic(link);
  return { is: 'link', kind: isForAll ? 'popular' : kind };
}

/** Whether the page itself says, by a heading or a container, that a link's block is further reading. */
export function isExplicit({ heading, container, isContainerNearer }: PlacedLink): boolean {
  if (heading && ['related', 'shared', 'series', 'more'].includes(heading.kind)) return true;
  return container === 'related' && (isContainerNearer || !heading || heading.kind === 'unknown');
}

/** Characters of a title in a block that says what it is, and of one with nothing else to go by. */
const MIN_TITLE_CHARS = 8;
const MIN_LONE_TITLE_CHARS = 20;
const MIN_ODD_WORDS = 4;
/** Where more of a block's articles than this can be recognised by their addresses, all can. */
const SHARE_BY_ADDRESS = 0.7;

/** Whether a link with this title can be a story. An odd address is believed where the page says what the block is. */
export function isStoryTitle(
  title: string,
  link: PlacedLink,
  { page, storiesUnder, addressesUnder }: PageFacts,
): boolean {
  const length = lengthOf(title);
  const isDense = length > title.length;
  const words = title.split(/\s+/).length;
  if (isServiceTitle(title) || isSectionName(title, link.url, page)) return false;
  if (link.looksLikeArticle) {
    // A lone pair of words is a topic's name.
    if (storiesUnder(link) <= 1 && length < MIN_OWN_LINE_CHARS && words <= 2 && !isDense) return false;
    return length >= MIN_TITLE_CHARS && (isDense || words > 1);
  }
  if (link.isOffSite || length < MIN_TITLE_CHARS || !(isDense || words > 1)) return false;
  const isLong = length >= MIN_LONE_TITLE_CHARS && (isDense || words >= 3);
  const stories = storiesUnder(link);
  if (isExplicit(link)) {
    // Beside articles that can be recognised by their addresses, a short name with another address is a topic's.
    const isOdd = link.looksLikeList || addressesUnder(link) > stories * SHARE_BY_ADDRESS;
    return isOdd
      ? isLong && title.split(/[\s-]+/).length >= MIN_ODD_WORDS
      : isLong || (stories >= 2 && (link.isStory || hasPicture(link.element)));
  }
  if (link.looksLikeList) return false;
  return isLong && (stories >= 2 || !looksLikeArticle(page, page));
}

/** Whether a link is a picture card, as short titles of recipes and reviews are in a block that says what it is. */
const hasPicture = (link: Element) => link.querySelector('img,picture') !== null;

/** Whether a pair of words is the name of the section that an address of one folder leads to, where articles lie deeper. */
function isSectionName(title: string, { pathname, search }: URL, page: URL): boolean {
  const words = title.toLowerCase().split(/[\s&-]+/);
  const isDeep = page.pathname.split('/').filter(Boolean).length > 1;
  return (
    isDeep && words.length <= 2 && search === '' && pathname.replace(/\/$/, '') === `/${words.join('-')}`
  );
}

/** The kind a link has by its place, whoever pays for it. */
function kindByPlace(link: PlacedLink, facts: PageFacts): RelatedKind | undefined {
  const { heading, container } = link;
  if (link.isInFrame) return undefined;
  const near = link.isContainerNearer ? container : undefined;
  const isNamed = heading?.kind === 'related' || heading?.kind === 'more';
  if (near === 'furniture' && !(isNamed && link.isStory)) return undefined;
  if (/\b(prev|next)\b/.test(nameAttributeOf(link.element, 'rel').toLowerCase())) return 'adjacent';
  const related = link.position === 'inside' && (!heading || heading.isInFlow) ? 'inline' : 'related';
  switch (heading?.kind) {
    case 'adjacent':
      return 'adjacent';
    case 'series':
      return 'series';
    case 'popular':
      return near === 'related' && !heading.level && !heading.isSameEverywhere ? related : 'popular';
    case 'furniture':
      return undefined;
    case 'related':
    case 'shared':
    case 'sponsored':
      if (near === 'adjacent') return 'adjacent';
      if (near === 'popular' && heading.kind !== 'related') return 'popular';
      return !heading.isWhole && facts.storiesUnder(link) > MAX_STORIES ? 'popular' : related;
    case 'more':
      return near === 'adjacent' ? near : isChoice(link, heading.text, facts) ? related : 'popular';
    case 'promo':
      return link.position === 'inside' ? 'inline' : kindByContainer(link, facts, related);
    default:
      return kindByContainer(link, facts, related);
  }
}

/** Whether "More from …" is over a choice for this article rather than a stream of the site. */
function isChoice(link: PlacedLink, heading: string, { own, storiesUnder, isOnTopic }: PageFacts): boolean {
  if (storiesUnder(link) > MAX_STORIES) return false;
  return isOnTopic(link) || (!own.isSite(heading) && (own.isOwn(heading) || link.container === 'related'));
}

function kindByContainer(link: PlacedLink, facts: PageFacts, related: RelatedKind): RelatedKind | undefined {
  const { body, declared, neighbours, promoted, page } = facts;
  switch (link.container) {
    case 'popular':
    case 'adjacent':
    case 'related':
      return link.container === 'related' ? related : link.container;
    case 'recommended':
      return related;
    case 'furniture':
      return undefined;
    default:
  }
  if (declared.has(link.key) || promoted.has(link.element)) return related;
  if (neighbours.has(link.key)) return 'adjacent';
  if (registrableDomain(link.url) !== registrableDomain(page)) return undefined;
  if (isOwnBlock(link, body)) return 'inline';
  return link.position === 'after' && !link.container && facts.isOnTopic(link) ? 'related' : undefined;
}
