// Document + URL + article → the page's further reading, and the paid links that pose as it.

import { holds } from '../shared/dom/nodes.ts';
import { hostOf } from './address.ts';
import { assignHeadings, type Governing, linkAround } from './assignHeadings.ts';
import { type FoundLink, keepBestBlocks } from './bestBlocks.ts';
import { type HeadingClassifier, headingClassifier } from './classifyHeading.ts';
import { lengthOf } from './cleanTitle.ts';
import { declaredNeighbours, declaredRelated } from './declaredRelated.ts';
import { isStoryTitle, judgePlace, type PageFacts } from './judgeLink.ts';
import { locateBody } from './locateBody.ts';
import { isOwnBlock, MIN_OWN_LINE_CHARS } from './ownBlock.ts';
import { ownSubjects } from './ownSubjects.ts';
import { pageLanguages } from './pageLanguages.ts';
import { posesAsStory } from './paidReason.ts';
import { parseCard } from './parseCard.ts';
import { type PlacedLink, placeLinks } from './placeLinks.ts';
import type {
  ArticleText,
  FindOptions,
  RelatedFinding,
  RelatedKind,
  RelatedLink,
  SponsoredLink,
} from './relatedTypes.ts';
import { type PageHeading, scanPage } from './scanPage.ts';
import { type BlockKey, blockOf, topicalBlocks } from './topicalBlocks.ts';

const ORDER: readonly RelatedKind[] = ['related', 'series', 'inline', 'adjacent', 'popular'];
/** Characters of a person's or a topic's name, at most. */
const MAX_NAME_CHARS = 22;
/** More links than this without a heading are a feed of the site. */
const MAX_UNNAMED = 20;
/** More lines of links than this in a body are what the body is about. */
const MAX_OWN_LINES = 12;
/** More of one kind than this are a site map, not a choice. */
const MAX_OF_A_KIND = 60;

/**
 * Finds the further reading of an article's page. Reads the document, never changes it; asks for nothing.
 * @param doc the page as it is, not a copy from which extraction has removed something
 * @param url the page's address
 * @param article what extraction read from the page
 */
export function findRelated(
  doc: Document,
  url: URL,
  article: ArticleText,
  { popular = true }: FindOptions = {},
): RelatedFinding {
  const classifier = headingClassifier(pageLanguages(doc, article.text));
  const scan = scanPage(doc, url, article.text, classifier);
  const body = locateBody(scan);
  const headings = assignHeadings(scan, body, classifier);
  const placed = placeLinks(
    scan.links.filter((link) => !link.isNoArticle),
    headings,
    body,
  ).filter((link) => !isOfHeading(link, headings));
  const own = ownSubjects(doc, url);
  const facts: PageFacts = {
    page: url,
    body,
    paidMarks: scan.headings.filter((heading) => isPaidMark(heading, classifier)).map(({ node }) => node),
    declared: declaredRelated(doc, url),
    neighbours: declaredNeighbours(doc, url),
    promoted: promotedLinks(scan.headings, classifier),
    own,
    storiesUnder: storyCounter(placed.filter((link) => link.isStory)),
    addressesUnder: storyCounter(placed.filter((link) => link.looksLikeArticle)),
    isOnTopic: topicalBlocks(placed, article, own.topics),
  };
  return collect(placed, facts, classifier, article.title, popular);
}

function collect(
  placed: readonly PlacedLink[],
  facts: PageFacts,
  classifier: HeadingClassifier,
  ownTitle: string,
  isPopularWanted: boolean,
): RelatedFinding {
  const { page } = facts;
  const links = new Map<string, FoundLink>();
  const sponsored = new Map<string, SponsoredLink>();
  for (const group of cards(placed)) {
    const [link] = group;
    const judgement = judgePlace(link, facts);
    if (!judgement) continue;
    if (judgement.is === 'link' && judgement.kind === 'popular' && !isPopularWanted) continue;
    const known = links.get(link.key)?.link;
    if (known && judgement.is === 'link' && ORDER.indexOf(known.kind) <= ORDER.indexOf(judgement.kind))
      continue;
    const elements = group.map(({ element }) => element);
    const card = parseCard(link.card, elements, page, (text) => isPromoWord(text, classifier));
    if (judgement.is === 'sponsored') {
      if (posesAsStory(card.title, link, isOwnBlock(link, facts.body)))
        sponsored.set(link.key, { url: link.url.href, title: card.title, why: judgement.why });
      continue;
    }
    if (!isStoryTitle(card.title, link, facts) || card.title === ownTitle) continue;
    if (card.title === link.heading?.text) continue;
    if (judgement.kind === 'inline' && !link.heading && lengthOf(card.title) < MIN_OWN_LINE_CHARS) continue;
    links.set(link.key, {
      placed: link,
      isOnTopic: facts.isOnTopic(link),
      link: {
        url: link.url.href,
        kind: judgement.kind,
        ...card,
        ...(link.heading && link.heading.kind !== 'promo' && { heading: link.heading.text }),
        ...(link.isOffSite && { site: hostOf(link.url) }),
      },
    });
  }
  const chosen = keepBestBlocks([...links.values()]);
  const found = withoutFeeds(withoutNameLists(chosen)).filter(
    ({ kind }) => isPopularWanted || kind !== 'popular',
  );
  return {
    links: ORDER.flatMap((kind) => found.filter((link) => link.kind === kind).slice(0, MAX_OF_A_KIND)),
    sponsored: [...sponsored].filter(([key]) => !links.has(key)).map(([, link]) => link),
  };
}

/** Leaves out blocks that only name people or topics: not one of their titles is a headline. */
function withoutNameLists(links: readonly RelatedLink[]): RelatedLink[] {
  const isHeadline = ({ title }: RelatedLink) =>
    lengthOf(title) >= MAX_NAME_CHARS || title.split(' ').length > 3;
  const blocks = Map.groupBy(links, ({ heading, kind }) => `${kind} ${heading}`);
  return [...blocks.values()].filter((block) => block.length < 2 || block.some(isHeadline)).flat();
}

/** Long lists that nothing speaks for: a feed is popular, a body made of links is no further reading. */
function withoutFeeds(links: readonly RelatedLink[]): RelatedLink[] {
  const unnamed = (kind: RelatedKind) => links.filter((link) => link.kind === kind && !link.heading).length;
  const isFeed = unnamed('related') > MAX_UNNAMED;
  const isContent = unnamed('inline') > MAX_OWN_LINES;
  return links.flatMap((link) => {
    if (link.heading) return link;
    if (link.kind === 'related' && isFeed) return { ...link, kind: 'popular' as const };
    return link.kind === 'inline' && isContent ? [] : link;
  });
}

/** Whether a link is a block's heading, leading to the section the block is from. */
function isOfHeading({ element, isStory }: PlacedLink, headings: readonly Governing[]): boolean {
  return !isStory && headings.some(({ node }) => holds(node, element) || holds(element, node));
}

function isPaidMark({ text, isMarked }: PageHeading, classifier: HeadingClassifier): boolean {
  const kind = classifier.classify(text);
  return kind === 'paid' || (kind === 'sponsored' && !isMarked);
}

function promotedLinks(headings: readonly PageHeading[], classifier: HeadingClassifier): Set<Element> {
  const links = new Set<Element>();
  for (const { node, text } of headings) {
    if (classifier.classify(text) !== 'related' || !classifier.isWhole(text)) continue;
    const link = linkAround(node);
    if (link) links.add(link);
  }
  return links;
}

/** Words that are no title: a block's heading, a button, "12 comments". */
function isPromoWord(text: string, classifier: HeadingClassifier): boolean {
  if (/^\d+\s+\p{L}+$/u.test(text)) return true;
  const kind = classifier.classify(text);
  if (kind === 'furniture' && text.length <= MAX_NAME_CHARS) return true;
  return (
    (kind === 'promo' || kind === 'related' || kind === 'shared' || kind === 'paid') &&
    classifier.isWhole(text)
  );
}

function storyCounter(placed: readonly PlacedLink[]): (link: PlacedLink) => number {
  const stories = new Map<BlockKey, Set<string>>();
  for (const link of placed) {
    const block = blockOf(link);
    const keys = stories.get(block);
    if (keys) keys.add(link.key);
    else stories.set(block, new Set([link.key]));
  }
  return (link) => stories.get(blockOf(link))?.size ?? 0;
}

/** Links of one card together: neighbours to the same page that share a card. */
function cards(links: readonly PlacedLink[]): [PlacedLink, ...PlacedLink[]][] {
  const groups: [PlacedLink, ...PlacedLink[]][] = [];
  for (const link of links) {
    const last = groups.at(-1);
    if (last && last[0].key === link.key && last[0].card === link.card) last.push(link);
    else groups.push([link]);
  }
  return groups;
}
