// How sure extraction is of itself: the word F1 to expect of a body that looks like this one, fitted on pages whose text
// is known (docs/quality.md has the figures). It costs one walk over the blocks.
import type { Block } from './blocks.ts';

/** Characters of prose that surely make an article. */
const AMPLE_PROSE_CHARS = 2_000;

/** What speaks for (below zero) and against a body, each a share between 0 and 1. */
interface Signs {
  /** How near the kept prose comes to plenty of it. */
  readonly plenty: number;
  /** Prose left out of the body's own region, beside the prose that was kept. */
  readonly around: number;
  /** Prose left out elsewhere on the page. */
  readonly outside: number;
  /** Prose that the passes left out. */
  readonly dropped: number;
  /** The share of the kept prose that looks alike. */
  readonly alike: number;
  readonly lists: number;
  readonly code: number;
  /** Lines that come more than once. */
  readonly repeated: number;
  readonly dated: number;
  readonly signed: number;
}

const BASE = -1;
const WEIGHTS: Signs = {
  plenty: -0.5,
  around: 2.34,
  outside: 0.85,
  dropped: 0.3,
  alike: -1.09,
  lists: -0.35,
  code: 1.46,
  repeated: 3.61,
  dated: -0.27,
  signed: -0.08,
};

/** The F1 of a body against which everything speaks. */
const WORST = 0.6;

/** Below it the body is doubtful: one in thirty of the good ones, and a third of the bad. */
export const DOUBTFUL_BELOW = 0.93;

/** What the page says of itself. */
export interface StatedFacts {
  readonly isDated: boolean;
  readonly isSigned: boolean;
}

/** 0 to 1: the word F1 to expect; little text counts for less. */
export function confidenceOf(
  blocks: readonly Block[],
  region: Element | undefined,
  facts: StatedFacts,
): number {
  const signs = signsOf(blocks, region, facts);
  if (signs.plenty === 0) return 0.1;
  let against = BASE;
  for (const key of Object.keys(WEIGHTS) as (keyof Signs)[]) against += WEIGHTS[key] * signs[key];
  const risk = 1 / (1 + Math.exp(-against));
  return Math.round((1 - (1 - WORST) * risk) * 1000) / 1000;
}

function signsOf(blocks: readonly Block[], region: Element | undefined, facts: StatedFacts): Signs {
  const sums = { kept: 0, prose: 0, around: 0, outside: 0, dropped: 0, lists: 0, code: 0 };
  const styles = new Map<number, number>();
  const lines = new Set<string>();
  let count = 0;
  for (const { element, text, isKept, isProse, styleKey, verdict } of blocks) {
    const { length } = text;
    if (!isKept) {
      if (!isProse) continue;
      sums[region?.contains(element) ? 'around' : 'outside'] += length;
      if (verdict.by !== 'runReadability') sums.dropped += length;
      continue;
    }
    sums.kept += length;
    lines.add(text);
    count++;
    if (element.closest('li, td, th, dd')) sums.lists += length;
    if (element.closest('pre, code')) sums.code += length;
    if (!isProse) continue;
    sums.prose += length;
    styles.set(styleKey, (styles.get(styleKey) ?? 0) + length);
  }
  const beside = (left: number) => left / (sums.prose + left || 1);
  return {
    plenty: Math.min(1, sums.prose / AMPLE_PROSE_CHARS),
    around: beside(sums.around),
    outside: beside(sums.outside),
    dropped: beside(sums.dropped),
    alike: Math.max(0, ...styles.values()) / (sums.prose || 1),
    lists: sums.lists / (sums.kept || 1),
    code: sums.code / (sums.kept || 1),
    repeated: (count - lines.size) / (count || 1),
    dated: Number(facts.isDated),
    signed: Number(facts.isSigned),
  };
}
