// Runs inside an evaluated page: the product's own decision whether to open it by itself.
import { addressScore, decidePage } from '../../utils/sites/decidePage.ts';
import { isLikely } from '../../utils/sites/measurePage.ts';
import { parseHead } from '../../utils/sites/parseHead.ts';

/** What one page gave: the decision, what was known before the body, and milliseconds both took. */
export interface Decided {
  readonly decision: { readonly open: boolean; readonly why: string };
  readonly score: number;
  /** Whether the first paint is held back. */
  readonly isLikely: boolean;
  readonly ms: number;
}

function decideHere(url: string): Decided {
  const address = new URL(url);
  const likely = isLikely(parseHead(document), addressScore(address));
  const started = performance.now();
  const { open, why, score } = decidePage(document, address);
  return { decision: { open, why }, score, isLikely: likely, ms: performance.now() - started };
}

Object.assign(globalThis, { lecternDecide: decideHere });
