import type { Block } from './blocks.ts';
import { bodyOf } from './measure.ts';

/** What Readability cut between the first and the last block of the article, in the article's own box. */
export function gapsInBody(blocks: readonly Block[]): ReadonlySet<Block> {
  const body = bodyOf(blocks, 0.9);
  if (!body) return new Set();
  const first = blocks.findIndex((block) => block.isKept);
  const last = blocks.findLastIndex((block) => block.isKept);
  return new Set(
    blocks
      .slice(first, last)
      .filter(
        ({ isKept, verdict, element }) =>
          !isKept && verdict.by === 'runReadability' && body.contains(element),
      ),
  );
}
