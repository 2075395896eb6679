// Drops lines that ask for something or belong to the page, and the lists they open.
import type { Block } from '../blocks/blocks.ts';
import { weight } from '../blocks/prose.ts';
import { decide } from '../blocks/verdict.ts';
import { boilerplateWords, isNotice } from './boilerplateLines.ts';

const MAX_LINE_CHARS = 280;
const MAX_NOTICE_CHARS = 900;

/** "Read more: …", "Sign up for …", "© …" in thirty languages, and the list that such a line opens. */
export function dropBoilerplate(blocks: readonly Block[]): void {
  const isLine = (block: Block) => block.isKept && weight(block.text) <= MAX_LINE_CHARS;
  const { starts, anywhere } = boilerplateWords(blocks.filter(isLine).map(({ text }) => text));
  let opened: Element | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.isKept && opened && listAround(block) === opened) {
      drop(block);
      continue;
    }
    opened = null;
    if (!block.isKept) continue;
    const { length } = block.text;
    if (length > MAX_LINE_CHARS && length < MAX_NOTICE_CHARS && isNotice(block.text)) drop(block);
    if (!isLine(block) || !(starts(block.text) || anywhere(block.text))) continue;
    drop(block);
    const next = listAround(block) ? null : listAround(blocks[at + 1]);
    opened = next?.contains(block.element) ? null : next;
  }
}

function drop(block: Block): void {
  decide(block, { kind: isPromo(block) ? 'promo' : 'drop', by: 'dropBoilerplate' });
}

/** Characters of a link that can be a headline. */
const MIN_HEADLINE_CHARS = 12;
/** The linked share of a promo line; a sentence has less. */
const MIN_LINKED_SHARE = 0.3;
/** Calls to action that are links as well. */
const PLEA =
  /newsletter|subscri|sign ?up|abonn|abonnier|inscri|anmeld|registr|suscr|assin|iscri|prenumer|tilaa|подпи|підпи|абон|abone|订阅|訂閱|登録|購読|구독|اشترك|عضویت|הרשמ|follow us|whatsapp|telegram|facebook|app store/i;

/** Whether a line leads to another article: "Read more: …". */
function isPromo({ text, linked }: Block): boolean {
  return linked >= MIN_HEADLINE_CHARS && linked >= text.length * MIN_LINKED_SHARE && !PLEA.test(text);
}

const listAround = (block: Block | undefined) => block?.element.closest('ul, ol') ?? null;
