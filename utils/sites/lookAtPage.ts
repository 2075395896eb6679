// What a page itself says about being an article, on top of what its address is worth. Small enough to go into pages:
// the words that addresses are judged by stay in the background.
import { bodySigns } from './bodySigns.ts';
import { headSigns } from './headSigns.ts';
import { readBody } from './readBody.ts';
import { readHead } from './readHead.ts';
import { BIAS, EARLY, HOPELESS, PAGE_WEIGHTS } from './weights.ts';

/** Characters of running text below which there is nothing to read, whatever else a page says of itself. */
const THIN = 150;

/** What address and head alone say, while the body is still on its way. */
export type EarlyDecision = 'likely' | 'unsure' | 'never';

export interface PageLook {
  /** Address, head, body and bias together; above nothing the page is worth opening, unless it is thin. */
  readonly score: number;
  /** The signs of head and body. */
  readonly signs: readonly string[];
  /** Whether the page has hardly any text, as one that is a player or still being drawn by its scripts. */
  readonly isThin: boolean;
}

/**
 * The first look, for the moment the head is there. `likely` is rarely wrong and good enough to hold back the first
 * paint; `never` is final: no body could make an article of the page.
 * @param address what the page's address is worth (`addressScore`)
 */
export function lookEarly(doc: Document, address: number): EarlyDecision {
  const score = address + worth(headSigns(readHead(doc)));
  return score > EARLY ? 'likely' : score > HOPELESS ? 'unsure' : 'never';
}

/** The whole look, for the moment the document is parsed. Never throws: a page that can't be read isn't opened. */
export function lookAtPage(doc: Document, url: URL, address: number): PageLook {
  try {
    const head = headSigns(readHead(doc));
    const early = address + worth(head);
    if (early <= HOPELESS) return { score: BIAS + early, signs: head, isThin: false };
    const facts = readBody(doc, url);
    const body = bodySigns(facts);
    return {
      score: BIAS + early + worth(body),
      signs: [...head, ...body],
      isThin: facts.run < THIN,
    };
  } catch {
    return { score: Number.NEGATIVE_INFINITY, signs: [], isThin: false };
  }
}

const worth = (signs: readonly string[]) =>
  signs.reduce((total, sign) => total + (PAGE_WEIGHTS[sign] ?? 0), 0);
