// Decides what one link is: further reading of some kind, paid, or nothing for this list.
import { isPaidAddress, looksLikeArticle, siteName, siteOf } from './address.ts';
import { lengthOf } from './cleanTitle.ts';
import { contains, isBlock, isElement, parentOf, readableText, tagOf } from './dom.ts';
import type { BodyPlace } from './locateBody.ts';
import type { PlacedLink } from './placeLinks.ts';
import type { RelatedKind, SponsoredReason } from './types.ts';

export type Judgement =
  | { readonly is: 'link'; readonly kind: RelatedKind }
  | { readonly is: 'sponsored'; readonly why: SponsoredReason };

/** What judging needs to know of the page besides the link. */
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
  /** How many articles stand under the link's heading. */
  readonly storiesUnder: (link: PlacedLink) => number;
  /** Whether the titles under the link's heading are about what the article is about. */
  readonly isOnTopic: (link: PlacedLink) => boolean;
}

/** More articles than this under one heading are a feed of the site, not further reading. */
const MOST_STORIES = 12;
/** "More from <this site>" says less. */
const MOST_UNDER_OWN_NAME = 6;
/** Characters a title has at least when nothing else says that the link is a promo. */
export const SHORTEST_OWN_LINE = 25;

/** What a link is by where it stands and where it leads; undefined when it is nothing for the list. */
export function judgePlace(link: PlacedLink, facts: PageFacts): Judgement | undefined {
  if (link.isNoArticle) return undefined;
  const kind = kindByPlace(link, facts);
  const why = paidReason(link, facts, kind);
  if (why) return { is: 'sponsored', why };
  return kind && { is: 'link', kind };
}

/** Whether a link with this title can be a story. An odd address is believed among others that look right. */
export function isStoryTitle(title: string, link: PlacedLink, { page, storiesUnder }: PageFacts): boolean {
  const length = lengthOf(title);
  const isDense = length > title.length;
  if (link.looksLikeArticle) {
    // A lone pair of words is a topic's name.
    if (storiesUnder(link) <= 1 && length < SHORTEST_OWN_LINE && title.split(' ').length <= 2 && !isDense)
      return false;
    return length >= 8 && (isDense || /\s/.test(title));
  }
  if (link.isOffSite || length < 20 || !(isDense || title.split(/\s+/).length >= 3)) return false;
  return storiesUnder(link) >= 2 || !looksLikeArticle(page, page);
}

/** Whether a paid link poses as a story, rather than being a shop's button or a word in a sentence. */
export function posesAsStory(title: string, link: PlacedLink, body: BodyPlace): boolean {
  if (link.isInFrame || lengthOf(title) < SHORTEST_OWN_LINE) return false;
  if (link.position === 'inside' && !isOwnBlock(link, body)) return false;
  return link.isOffSite || link.looksLikeArticle;
}

function paidReason(
  link: PlacedLink,
  { page, paidMarks }: PageFacts,
  kind: RelatedKind | undefined,
): SponsoredReason | undefined {
  const rel = link.element.getAttribute('rel')?.toLowerCase() ?? '';
  if (/\bsponsored\b/.test(rel)) return 'rel';
  if (link.isInPaidContainer || (link.isInNetwork && (link.isOffSite || !link.looksLikeArticle)))
    return 'container';
  if (isPaidAddress(link.url, page)) return 'address';
  if (paidMarks.some((mark) => contains(link.card, mark))) return 'label';
  if (link.heading?.kind === 'sponsored' && !(link.container === 'related' && !link.isOffSite))
    return 'label';
  if (!kind || !link.isOffSite) return undefined;
  if (link.heading?.kind === 'shared' || link.container === 'recommended' || !link.heading)
    return 'otherSite';
  return /\bnofollow\b/.test(rel) ? 'rel' : undefined;
}

/** The kind a link has by where it stands, whoever pays for it. */
function kindByPlace(link: PlacedLink, facts: PageFacts): RelatedKind | undefined {
  const { heading, container } = link;
  if (link.isInFrame) return undefined;
  const near = link.isContainerNearer ? container : undefined;
  const isNamed = heading?.kind === 'related' || heading?.kind === 'more';
  if (near === 'furniture' && !(isNamed && link.looksLikeArticle)) return undefined;
  if (/\b(prev|next)\b/.test(link.element.getAttribute('rel')?.toLowerCase() ?? '')) return 'adjacent';
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
      return !heading.isWhole && facts.storiesUnder(link) > MOST_STORIES ? 'popular' : related;
    case 'more':
      return near === 'adjacent' ? near : isFeed(link, facts) ? 'popular' : related;
    case 'promo':
      return link.position === 'inside' ? 'inline' : kindByContainer(link, facts, related);
    default:
      return kindByContainer(link, facts, related);
  }
}

/** Whether "More from …" stands over the site's stream of articles rather than a choice. */
function isFeed(link: PlacedLink, { page, storiesUnder }: PageFacts): boolean {
  const stories = storiesUnder(link);
  if (stories > MOST_STORIES) return true;
  const heading = link.heading?.text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  return stories > MOST_UNDER_OWN_NAME && heading.includes(siteName(page));
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
  if (siteOf(link.url) !== siteOf(page)) return undefined;
  if (isOwnBlock(link, body)) return 'inline';
  return link.position === 'after' && !link.container && facts.isOnTopic(link) ? 'related' : undefined;
}

/** Whether a link stands in the body on lines of its own, as no link of a sentence does. */
function isOwnBlock(link: PlacedLink, body: BodyPlace): boolean {
  if (link.position !== 'inside' || !link.looksLikeArticle) return false;
  if (lengthOf(readableText(link.element)) >= SHORTEST_OWN_LINE && isOwnLine(link.element, body)) return true;
  return isTeaser(link, body);
}

/** Whether nothing but line breaks and blocks stands beside an element on its line. */
function isOwnLine(link: Element, body: BodyPlace): boolean {
  let at: Element = link;
  for (;;) {
    if (isBlock(at)) return at !== body.root && !/^(FIGCAPTION|FIGURE|TD|TH|H[1-6])$/.test(tagOf(at));
    if (!isLineEdge(at, 'previousSibling') || !isLineEdge(at, 'nextSibling')) return false;
    const parent = parentOf(at);
    if (!parent || parent === body.root) return true;
    if (isBlock(parent)) return !/^(FIGCAPTION|FIGURE|TD|TH|H[1-6])$/.test(tagOf(parent));
    at = parent;
  }
}

function isLineEdge(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let at = element[side]; at; at = at[side]) {
    if (isElement(at)) {
      if (isBlock(at)) return true;
      if (readableText(at, undefined, 50)) return false;
    } else if (at.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(at.textContent ?? '')) return false;
  }
  return true;
}

/** A card among the paragraphs: a block that holds one article's link and none of the body's text. */
function isTeaser({ card, element, at }: PlacedLink, body: BodyPlace): boolean {
  if (card === element || !isBlock(card) || !body.root || !contains(body.root, card)) return false;
  const before = body.texts.findLast((one) => one < at);
  const after = body.texts.find((one) => one > at);
  if (before === undefined || after === undefined) return false;
  const length = readableText(card, undefined, 500).length;
  return (
    length >= SHORTEST_OWN_LINE &&
    length <= 400 &&
    !!card.querySelector('img,picture,h2,h3,h4,h5,[role=heading],[role=img]') &&
    !body.nodes.some((node) => contains(card, node))
  );
}
