// What the facts of a page are worth, on top of what its address is. Runs in the background: pages only hand in what
// they are made of, so that the words and weights they are judged by take no room in them.
import { bodySigns } from './bodySigns.ts';
import { headSigns } from './headSigns.ts';
import type { PageFacts } from './types.ts';
import { BIAS, HOPELESS, PAGE_WEIGHTS } from './weights.ts';

/** Characters of running text below which there is nothing to read, whatever else a page says of itself. */
const THIN = 150;

/**
 * `thin`: hardly any text, as of a page that is a player or still being drawn by its scripts. `measure`: it may be an
 * article, if its text is what it seems to be at best.
 */
export type Judgement = 'open' | 'no' | 'thin' | 'measure';

export interface Judged {
  readonly judgement: Judgement;
  /** Address, head, body and bias together; above nothing a page is worth opening, unless it is thin. */
  readonly score: number;
  /** The signs of head and body. */
  readonly signs: readonly string[];
}

/**
 * Judges a page. Never throws on facts of the right shape.
 * @param address what the page's address is worth (`addressScore`)
 */
export function judgePage({ head, body, isMeasured }: PageFacts, address: number): Judged {
  const headOnly = headSigns(head);
  const early = address + worth(headOnly);
  if (early <= HOPELESS) return { judgement: 'no', score: BIAS + early, signs: headOnly };
  const signs = [...headOnly, ...bodySigns(body)];
  const score = address + worth(signs) + BIAS;
  const isThin = body.run < (isMeasured ? THIN : 2 * THIN);
  if (isMeasured) return { judgement: isThin ? 'thin' : score > 0 ? 'open' : 'no', score, signs };
  return { judgement: score > 0 ? 'measure' : isThin ? 'thin' : 'no', score, signs };
}

const worth = (signs: readonly string[]) =>
  signs.reduce((total, sign) => total + (PAGE_WEIGHTS[sign] ?? 0), 0);
