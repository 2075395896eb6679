// "Read more: …" lines put back among the paragraphs, for readers who want them where the page has them.
import type { Block } from './blocks.ts';

/** Characters of a link that can be a headline. */
const SHORTEST_HEADLINE = 12;
/** The share of a promo line that is link; in a sentence it is less. */
const LEAST_LINKED = 0.3;
/** Pleas that are links as well: they stay out. */
const PLEA =
  /newsletter|subscri|sign ?up|abonn|abonnier|inscri|anmeld|registr|suscr|assin|iscri|prenumer|tilaa|подпи|підпи|абон|abone|订阅|訂閱|登録|購読|구독|اشترك|عضویت|הרשמ|follow us|whatsapp|telegram|facebook|app store/i;

/** Keeps the promo lines that `dropPleas` took out, as far as the body goes on after them. */
export function rescuePromos(blocks: readonly Block[]): void {
  const first = blocks.findIndex((block) => block.isKept && block.isProse);
  const last = blocks.findLastIndex((block) => block.isKept && block.isProse);
  for (const block of blocks.slice(first + 1, Math.max(0, last)))
    if (!block.isKept && block.pass === 'dropPleas' && isPromo(block)) {
      block.isKept = true;
      block.pass = 'rescuePromos';
    }
}

function isPromo({ text, linked }: Block): boolean {
  return linked >= SHORTEST_HEADLINE && linked >= text.length * LEAST_LINKED && !PLEA.test(text);
}
