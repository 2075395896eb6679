// Is this page an article worth opening automatically? In order of cost: its address, its head, its body.
import { type Judged, judgePage } from './judgePage.ts';
import { estimatePage, measurePage } from './measurePage.ts';
import { urlSigns } from './urlSigns.ts';
import { ADDRESS_WEIGHTS, PAGE_WEIGHTS } from './weights.ts';

/** The decision about a page: whether to open it, by how much, and the signs that counted most. */
export interface PageDecision {
  readonly open: boolean;
  /** Sum of the signs' weights and the bias, in tenths; above nothing opens. */
  readonly score: number;
  /** The weightiest signs for what was decided, e.g. `ld:news +2.2, url:date +0.9`. */
  readonly why: string;
}

/** The score of an address alone: far below zero for a front page, a little above for a dated story. */
export function addressScore(url: URL): number {
  return urlSigns(url).reduce((total, sign) => total + weight(sign), 0);
}

/** Decides about a parsed page at `url`. Never throws: a page that can't be read isn't opened. */
export function decidePage(doc: Document, url: URL): PageDecision {
  const { judgement, score, signs } = judge(doc, url);
  const open = judgement === 'open';
  if (judgement === 'thin') return { open, score: Math.round(score * 10) / 10, why: 'hardly any text' };
  const why = [...urlSigns(url), ...signs]
    .filter((sign) => weight(sign) > 0 === open && weight(sign) !== 0)
    .sort((a, b) => Math.abs(weight(b)) - Math.abs(weight(a)))
    .slice(0, 5)
    .map((sign) => `${sign} ${weight(sign) > 0 ? '+' : ''}${weight(sign)}`);
  return { open, score: Math.round(score * 10) / 10, why: why.join(', ') || 'too few signs of an article' };
}

function judge(doc: Document, url: URL): Judged {
  try {
    const address = addressScore(url);
    const glance = estimatePage(doc, url);
    const judged = judgePage(glance, address);
    return judged.judgement === 'measure' ? judgePage(measurePage(doc, url, glance), address) : judged;
  } catch {
    return { judgement: 'no', score: Number.NEGATIVE_INFINITY, signs: [] };
  }
}

const weight = (sign: string) => ADDRESS_WEIGHTS[sign] ?? PAGE_WEIGHTS[sign] ?? 0;
