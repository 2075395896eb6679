// For each link of the page: where it is, under which heading, in what kind of container, and in which card.

import { closest, holds, parentOf, tagOf } from '../shared/dom/nodes.ts';
import { type Governing, headingOf } from './assignHeadings.ts';
import { type ContainerKind, type ContainerReader, containerReader } from './containerNames.ts';
import type { BodyPlace } from './locateBody.ts';
import type { PageLink } from './scanPage.ts';

export interface PlacedLink extends PageLink {
  readonly position: 'before' | 'inside' | 'after';
  readonly heading?: Governing;
  /** The nearest container whose names say what it holds. */
  readonly container?: ContainerKind;
  /** The element that names it. */
  readonly containerElement?: Element;
  /** Whether that container lies within the heading's stretch. */
  readonly isContainerNearer: boolean;
  readonly isInPaidContainer: boolean;
  /** In the container of a recommendation service. */
  readonly isInNetwork: boolean;
  /** In the place of an advertisement. */
  readonly isInSlot: boolean;
  /** In a container of offers of a shop or a partner. */
  readonly isAmongOffers: boolean;
  /** In the page's own header or footer, its heading outside. */
  readonly isInFrame: boolean;
  /** The largest element around the link that leads to no other article. */
  readonly card: Element;
}

/** Names further away from a link than this many levels say nothing about it. */
const MAX_LEVELS = 12;
const MAX_CARD_LEVELS = 6;

export function placeLinks(
  links: readonly PageLink[],
  headings: readonly Governing[],
  body: BodyPlace,
): PlacedLink[] {
  const kindOf = containerReader();
  const aroundBody = ancestorsOf(body.root);
  const neighbours = otherArticles(links);
  return links.map((link, i) => {
    const heading = headingOf(link, headings);
    return {
      ...link,
      ...readSurroundings(link.element, aroundBody, heading, kindOf),
      ...(heading && { heading }),
      position: positionOf(link, body),
      card: cardOf(link, neighbours[i] ?? [], aroundBody, heading),
    };
  });
}

function ancestorsOf(element: Element | undefined): Set<Element> {
  const ancestors = new Set<Element>();
  for (let at: Element | null = element ?? null; at; at = parentOf(at)) ancestors.add(at);
  return ancestors;
}

function positionOf({ at, element }: PageLink, body: BodyPlace): PlacedLink['position'] {
  if (body.from < 0 || at < body.from) return 'before';
  return at <= body.to && (!body.root || holds(body.root, element)) ? 'inside' : 'after';
}

function readSurroundings(
  link: Element,
  aroundBody: ReadonlySet<Element>,
  heading: Governing | undefined,
  kindOf: ContainerReader,
) {
  let container: ContainerKind | undefined;
  let isInPaidContainer = false;
  let isInNetwork = false;
  let isInSlot = false;
  let isAmongOffers = false;
  let containerElement: Element | undefined;
  let isContainerNearer = false;
  let isInFrame = false;
  let isInScope = !!heading;
  let depth = 0;
  for (let at: Element | null = link; at && !aroundBody.has(at); at = parentOf(at), depth++) {
    const tag = tagOf(at);
    if (tag === 'body') break;
    if ((tag === 'footer' || tag === 'header') && depth > 2 && !closest(at, 'article,main'))
      isInFrame = isInScope || !heading;
    if (at === heading?.scope) isInScope = false;
    if (depth >= MAX_LEVELS) continue;
    const kind = kindOf(at);
    if (kind === 'sponsored') isInPaidContainer = true;
    if (kind === 'network') isInNetwork = true;
    if (kind === 'slot') isInSlot = true;
    if (kind === 'offers') isAmongOffers = true;
    if (!kind || kind === 'network' || kind === 'slot' || kind === 'offers') continue;
    // Cards repeat the name of their block: the outermost of a kind is the block.
    if (kind === container) containerElement = at;
    if (container) continue;
    container = kind;
    containerElement = at;
    isContainerNearer = isInScope;
  }
  return {
    ...(container && { container }),
    ...(containerElement && { containerElement }),
    isInPaidContainer,
    isInNetwork,
    isInSlot,
    isAmongOffers,
    isContainerNearer,
    isInFrame,
  };
}

/** For each link the nearest links before and after it that look like another article's. */
function otherArticles(links: readonly PageLink[]): Element[][] {
  const found: Element[][] = links.map(() => []);
  const note = (order: readonly number[]) => {
    // The last two different articles seen: one of them is another than the link's own.
    let latest: PageLink | undefined;
    let other: PageLink | undefined;
    for (const i of order) {
      const link = links[i] as PageLink;
      const neighbour = latest?.key === link.key ? other : latest;
      if (neighbour) found[i]?.push(neighbour.element);
      if (!link.isStory) continue;
      if (latest && latest.key !== link.key) other = latest;
      latest = link;
    }
  };
  const order = links.map((_, i) => i);
  note(order);
  note(order.reverse());
  return found;
}

/** Climbs while no neighbouring article, no heading of the block and none of the body comes in. */
function cardOf(
  { element, isStory }: PageLink,
  neighbours: readonly Element[],
  aroundBody: ReadonlySet<Element>,
  heading: Governing | undefined,
): Element {
  let card = element;
  if (!isStory) return card;
  for (let at = parentOf(card), depth = 0; at && depth < MAX_CARD_LEVELS; at = parentOf(at), depth++) {
    const around = at;
    const tag = tagOf(around);
    if (/^(body|main|ul|ol|tbody)$/.test(tag) || aroundBody.has(around)) break;
    if (neighbours.some((neighbour) => holds(around, neighbour)) || (heading && holds(around, heading.node)))
      break;
    card = around;
    if (tag === 'li' || tag === 'article') break;
  }
  return card;
}
