// A page offers more than anybody reads on: its best two blocks are further reading, the others are what is popular.
import type { PlacedLink } from './placeLinks.ts';
import type { RelatedLink } from './relatedTypes.ts';
import { type BlockKey, blockOf } from './topicalBlocks.ts';

const MAX_BLOCKS = 2;

export interface FoundLink {
  readonly link: RelatedLink;
  readonly placed: PlacedLink;
  readonly isOnTopic: boolean;
}

const isOfBlock = ({ link }: FoundLink) => link.kind === 'related' || link.kind === 'series';

/** The links, those of all but the best blocks as popular ones. */
export function keepBestBlocks(found: readonly FoundLink[]): RelatedLink[] {
  const ranks = new Map<BlockKey, number>();
  for (const match of found) {
    if (!isOfBlock(match)) continue;
    const block = blockOf(match.placed);
    ranks.set(block, Math.max(ranks.get(block) ?? 0, rankOf(match)));
  }
  // Sorting keeps the page's order among equals.
  const best = new Set(
    [...ranks]
      .sort(([, one], [, other]) => other - one)
      .slice(0, MAX_BLOCKS)
      .map(([block]) => block),
  );
  return found.map((match) =>
    isOfBlock(match) && !best.has(blockOf(match.placed)) ? { ...match.link, kind: 'popular' } : match.link,
  );
}

/** How surely a block is about this article: by its heading first, then its names, then its titles. */
function rankOf({ placed: { heading, container }, isOnTopic }: FoundLink): number {
  const byHeading = { related: heading?.isWhole ? 4 : 3, series: 4, more: 2, shared: 2 } as const;
  const kind = heading?.kind;
  const worth = kind && kind in byHeading ? byHeading[kind as keyof typeof byHeading] : 1;
  return worth + (container === 'related' ? 1 : 0) + (isOnTopic ? 1 : 0);
}
