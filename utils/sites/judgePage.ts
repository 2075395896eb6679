// Scores the facts of a page, on top of its address's score. Runs in the background: pages only send what
// they are made of, so that the words and weights they are judged by take no room in them.
import { bodySigns } from './bodySigns.ts';
import { headSigns } from './headSigns.ts';
import type { PageFacts } from './pageFacts.ts';
import { BIAS, HOPELESS, PAGE_WEIGHTS } from './weights.ts';

/** Characters of running text below which there is nothing to read, whatever else a page says of itself. */
const MIN_PROSE_CHARS = 150;

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
  if (!hasDateOrName(head, signs)) signs.push('undated');
  const score = address + worth(signs) + BIAS;
  const isThin = body.run < (isMeasured ? MIN_PROSE_CHARS : 2 * MIN_PROSE_CHARS);
  if (isMeasured) return { judgement: isThin ? 'thin' : score > 0 ? 'open' : 'no', score, signs };
  return { judgement: score > 0 ? 'measure' : isThin ? 'thin' : 'no', score, signs };
}

/** Whether a page says when it was written, or by whom; most pages that are never finished say neither. */
function hasDateOrName({ hasAuthor }: PageFacts['head'], signs: readonly string[]): boolean {
  return hasAuthor || signs.some((sign) => DATED.has(sign));
}

const DATED = new Set(['body:date', 'body:byline', 'head:published', 'ld:news', 'ld:written']);

const worth = (signs: readonly string[]) =>
  signs.reduce((total, sign) => total + (PAGE_WEIGHTS[sign] ?? 0), 0);
