// Runs inside an evaluated page: does each step put in place of Readability's own choose the same blocks?
import { blocksOf } from '../../utils/article/blocks/blocks.ts';
import { copyPage } from '../../utils/article/copy/copyPage.ts';
import { readabilityOverrides } from '../../utils/article/readability/readabilityOverrides.ts';
import { runReadability } from '../../utils/article/readability/runReadability.ts';

/** By the name of an overridden step: how many blocks are chosen otherwise when Readability does it itself. */
export type Differences = Readonly<Record<string, number>>;

/** Decided before Readability runs: what is hidden was settled by the copy (`isHeldBack`). */
const OURS_BY_DESIGN = new Set(['_isProbablyVisible']);

function compareOverrides(): Differences {
  const { doc } = copyPage(document);
  const blocks = blocksOf(doc.body);
  const chosen = (stock: readonly string[]) => {
    const kept = runReadability(doc, document.title, stock)?.kept;
    return blocks.map((block) => kept?.has(block.element) === true);
  };
  const ours = chosen([]);
  const names = Object.keys(readabilityOverrides());
  return Object.fromEntries(
    names
      .filter((name) => !OURS_BY_DESIGN.has(name))
      .map((name) => {
        const theirs = chosen([name]);
        return [name, ours.filter((isKept, at) => isKept !== theirs[at]).length];
      }),
  );
}

Object.assign(globalThis, { lecternCompareOverrides: compareOverrides });
