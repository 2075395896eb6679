// Document + URL + article → the page's further reading, and the paid links that pose as it.
import { hostOf } from './address.ts';
import { type HeadingClassifier, headingClassifier } from './classifyHeading.ts';
import { lengthOf } from './cleanTitle.ts';
import { declaredNeighbours, declaredRelated } from './declaredRelated.ts';
import { contains, readableText } from './dom.ts';
import { type Governing, governHeadings, linkAround } from './governHeadings.ts';
import { isStoryTitle, judgePlace, type PageFacts, posesAsStory, SHORTEST_OWN_LINE } from './judgeLink.ts';
import { locateBody } from './locateBody.ts';
import { pageLanguages } from './pageLanguages.ts';
import { type PlacedLink, placeLinks } from './placeLinks.ts';
import { readCard } from './readCard.ts';
import { type PageHeading, scanPage } from './scanPage.ts';
import { topicOf } from './topic.ts';
import type {
  ArticleText,
  FindOptions,
  RelatedFinding,
  RelatedKind,
  RelatedLink,
  SponsoredLink,
} from './types.ts';

const ORDER: readonly RelatedKind[] = ['related', 'series', 'inline', 'adjacent', 'popular'];
/** Characters of a person's or a topic's name, at most. */
const LONGEST_NAME = 22;
/** Stories of a block told by its topic: no more than a choice, and this share of them about the subject. */
const MOST_ON_TOPIC = 10;
const SHARE_ON_TOPIC = 0.6;
/** More links than this without a heading are a feed of the site. */
const MOST_UNNAMED = 14;
/** More lines of links than this in a body are what the body is about. */
const MOST_OWN_LINES = 12;
/** More of one kind than this are a site map, not a choice. */
const MOST_OF_A_KIND = 60;

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
  const headings = governHeadings(scan, body, classifier);
  const placed = placeLinks(
    scan.links.filter((link) => !link.isNoArticle),
    headings,
    body,
  ).filter((link) => !isOfHeading(link, headings));
  const facts: PageFacts = {
    page: url,
    body,
    paidMarks: scan.headings.filter((heading) => isPaidMark(heading, classifier)).map(({ node }) => node),
    declared: declaredRelated(doc, url),
    neighbours: declaredNeighbours(doc, url),
    promoted: promotedLinks(scan.headings, classifier),
    storiesUnder: storyCounter(placed),
    isOnTopic: topicalBlocks(placed, article),
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
  const links = new Map<string, RelatedLink>();
  const sponsored = new Map<string, SponsoredLink>();
  for (const group of cards(placed)) {
    const [link] = group;
    const judgement = judgePlace(link, facts);
    if (!judgement) continue;
    if (judgement.is === 'link' && judgement.kind === 'popular' && !isPopularWanted) continue;
    const known = links.get(link.key);
    if (known && judgement.is === 'link' && ORDER.indexOf(known.kind) <= ORDER.indexOf(judgement.kind))
      continue;
    const elements = group.map(({ element }) => element);
    const card = readCard(link.card, elements, page, (text) => isPromoWord(text, classifier));
    if (judgement.is === 'sponsored') {
      if (posesAsStory(card.title, link, facts.body))
        sponsored.set(link.key, { url: link.url.href, title: card.title, why: judgement.why });
      continue;
    }
    if (!isStoryTitle(card.title, link, facts) || card.title === ownTitle) continue;
    if (judgement.kind === 'inline' && !link.heading && lengthOf(card.title) < SHORTEST_OWN_LINE) continue;
    links.set(link.key, {
      url: link.url.href,
      kind: judgement.kind,
      ...card,
      ...(link.heading && link.heading.kind !== 'promo' && { heading: link.heading.text }),
      ...(link.isOffSite && { site: hostOf(link.url) }),
    });
  }
  const found = withoutFeeds(withoutNameLists([...links.values()]));
  return {
    links: ORDER.flatMap((kind) => found.filter((link) => link.kind === kind).slice(0, MOST_OF_A_KIND)),
    sponsored: [...sponsored].filter(([key]) => !links.has(key)).map(([, link]) => link),
  };
}

/** Leaves out blocks that only name people or topics: not one of their titles is a headline. */
function withoutNameLists(links: readonly RelatedLink[]): RelatedLink[] {
  const isHeadline = ({ title }: RelatedLink) =>
    lengthOf(title) >= LONGEST_NAME || title.split(' ').length > 3;
  const blocks = Map.groupBy(links, ({ heading, kind }) => `${kind} ${heading}`);
  return [...blocks.values()].filter((block) => block.length < 2 || block.some(isHeadline)).flat();
}

/** Long lists that nothing speaks for: a feed is popular, a body made of links is no further reading. */
function withoutFeeds(links: readonly RelatedLink[]): RelatedLink[] {
  const unnamed = (kind: RelatedKind) => links.filter((link) => link.kind === kind && !link.heading).length;
  const isFeed = unnamed('related') > MOST_UNNAMED;
  const isContent = unnamed('inline') > MOST_OWN_LINES;
  return links.flatMap((link) => {
    if (link.heading) return link;
    if (link.kind === 'related' && isFeed) return { ...link, kind: 'popular' as const };
    return link.kind === 'inline' && isContent ? [] : link;
  });
}

/** Whether a link is a block's heading, leading to the section the block is from. */
function isOfHeading({ element, looksLikeArticle }: PlacedLink, headings: readonly Governing[]): boolean {
  return !looksLikeArticle && headings.some(({ node }) => contains(node, element) || contains(element, node));
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
  if (kind === 'furniture' && text.length <= LONGEST_NAME) return true;
  return (
    (kind === 'promo' || kind === 'related' || kind === 'shared' || kind === 'paid') &&
    classifier.isWhole(text)
  );
}

function storyCounter(placed: readonly PlacedLink[]): PageFacts['storiesUnder'] {
  const stories = new Map<Governing, Set<string>>();
  for (const { heading, key, looksLikeArticle } of placed) {
    if (!heading || !looksLikeArticle) continue;
    const keys = stories.get(heading);
    if (keys) keys.add(key);
    else stories.set(heading, new Set([key]));
  }
  return ({ heading }) => (heading && stories.get(heading)?.size) ?? 0;
}

/** A block of a few stories under a heading that no list knows, most of them about the article's own subject. */
function topicalBlocks(placed: readonly PlacedLink[], article: ArticleText): PageFacts['isOnTopic'] {
  const isAlike = topicOf(article);
  const known = new Map<Governing, boolean>();
  const under = Map.groupBy(
    placed.filter(({ heading, looksLikeArticle }) => heading?.kind === 'unknown' && looksLikeArticle),
    ({ heading }) => heading,
  );
  const judge = (heading: Governing): boolean => {
    const titles = new Map<string, boolean>();
    for (const { key, element } of under.get(heading) ?? []) {
      if (titles.size > MOST_ON_TOPIC) return false;
      titles.set(key, titles.get(key) || isAlike(readableText(element, undefined, 300)));
    }
    const alike = [...titles.values()].filter(Boolean).length;
    return alike >= 2 && alike >= titles.size * SHARE_ON_TOPIC;
  };
  return ({ heading }) => {
    if (heading?.kind !== 'unknown') return false;
    const isOn = known.get(heading) ?? judge(heading);
    known.set(heading, isOn);
    return isOn;
  };
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
