// From a part of the open article, as it is drawn, to the blocks of the page it was made of.
import { comparable } from '../../shared/text/strings.ts';
import type { Block } from '../blocks/blocks.ts';
import { charsOf } from '../blocks/measure.ts';

/**
 * The kept blocks whose text a drawn part shows: the longest run of them, side by side, that stands in its text.
 * @param text the part's text
 * @param before how many parts with the same text are drawn before it
 */
export function matchUnit(blocks: readonly Block[], text: string, before = 0): readonly Block[] {
  const wanted = comparable(text);
  if (!wanted) return [];
  const kept = blocks
    .filter(({ isKept }) => isKept)
    .map((block) => ({ block, said: comparable(block.text) }));
  const runs: Block[][] = [];
  let run: Block[] = [];
  let from = 0;
  const endRun = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    from = 0;
  };
  for (const { block, said } of kept) {
    if (!said || wanted.indexOf(said, from) < 0) endRun();
    const at = said ? wanted.indexOf(said, from) : -1;
    if (at < 0) continue;
    run.push(block);
    from = at + said.length;
  }
  endRun();
  const longest = Math.max(0, ...runs.map(charsOf));
  const best = runs.filter((found) => charsOf(found) === longest);
  return best[before] ?? best[0] ?? [];
}
