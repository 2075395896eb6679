// Whether the titles of a block are about the article's own subject: the evidence where no heading says so, and where a
// heading says no more than "More from …".

import { parentOf } from '../shared/dom/nodes.ts';
import { visibleLine } from '../shared/dom/visibleText.ts';
import type { Governing } from './assignHeadings.ts';
import type { PlacedLink } from './placeLinks.ts';
import type { ArticleText } from './relatedTypes.ts';
import { topicOf } from './topic.ts';

/** Stories of a block named after its topic: no more than a choice, and this share of them about the subject. */
const MAX_STORIES = 10;
const SHARE_ON_TOPIC = 0.6;
/** More nameless blocks than this about the subject are a menu of a site that is about nothing else. */
const MAX_NAMELESS = 3;

/** What a link's block is recognised by: its heading, else its named container, else the list around its card. */
export type BlockKey = Governing | Element;

export function blockOf({ heading, containerElement, card }: PlacedLink): BlockKey {
  return heading ?? containerElement ?? parentOf(card) ?? card;
}

const isNameless = ({ heading }: PlacedLink) => !heading || heading.kind === 'unknown';

/** Tells whether a link's block is about the article's subject; each block is read once, when first asked about. */
export function topicalBlocks(
  placed: readonly PlacedLink[],
  article: ArticleText,
  topics: () => readonly string[],
): (link: PlacedLink) => boolean {
  const isAlike = topicOf(article, topics);
  const blocks = Map.groupBy(
    placed.filter(({ isStory, heading, position }) => isStory && (heading || position === 'after')),
    blockOf,
  );
  const known = new Map<BlockKey, boolean>();
  const judge = (links: readonly PlacedLink[]): boolean => {
    const titles = new Map<string, boolean>();
    for (const { key, element } of links) {
      if (titles.size > MAX_STORIES) return false;
      titles.set(key, titles.get(key) || isAlike(visibleLine(element, undefined, 300)));
    }
    const alike = [...titles.values()].filter(Boolean).length;
    return alike >= 2 && alike >= titles.size * SHARE_ON_TOPIC;
  };
  const isOnTopic = (block: BlockKey): boolean => {
    const isOn = known.get(block) ?? judge(blocks.get(block) ?? []);
    known.set(block, isOn);
    return isOn;
  };
  const nameless = new Map<boolean, number>();
  const countNameless = (hasHeading: boolean) =>
    [...blocks].filter(
      ([block, [first]]) =>
        first?.position === 'after' &&
        isNameless(first) &&
        !!first.heading === hasHeading &&
        isOnTopic(block),
    ).length;
  return (link) => {
    if (!isOnTopic(blockOf(link))) return false;
    if (!isNameless(link)) return true;
    const hasHeading = !!link.heading;
    const count = nameless.get(hasHeading) ?? countNameless(hasHeading);
    nameless.set(hasHeading, count);
    return count <= MAX_NAMELESS;
  };
}
