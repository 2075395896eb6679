// Readers' comments below an article. Most pages name their box, which is pruned earlier; on others only a
// separate line shows where the article ends: "13 comments".

import { wordPattern } from '../../shared/words/wordList.ts';
import type { Block } from '../blocks/blocks.ts';
import { mainStyleKeys } from '../blocks/measure.ts';
import { markDropped } from '../blocks/verdict.ts';

const WORDS = wordPattern`
  comments? | comment\(s\) | reader comments | kommentare? | leserkommentare | commentaires? | comentarios? |
  comentários? | commenti | commento | reacties? | kommentarer | kommentit | kommenttia | komentarz[ey]? |
  komentář[ei]? | komentari | hozzászólás(?:ok)? | комментари[ийяев]{1,4} | коментар[іи]?в? | σχόλια |
  yorum(?:lar)? | komentar | bình luận | ความคิดเห็น | تعليقات? | التعليقات | نظرات | תגובות | टिप्पणियां |
  মন্তব্য
`;
const UNSPACED = wordPattern`条?(?:评论|留言) | 則?(?:評論|留言) | 网友评论 | コメント | 댓글`;
const COUNTED = new RegExp(
  `^[|·\\s]{0,20}(?:\\d{1,5} ?(?:${WORDS}|${UNSPACED})|(?:${WORDS}|${UNSPACED}) ?[(（:：] ?\\d{1,5} ?[)）]?)[:.]?$`,
  'i',
);
const NAMED = new RegExp(`^(?:${WORDS}|${UNSPACED}):?$`, 'i');

/** Characters of prose that make an article of what precedes the line. */
const MIN_ARTICLE_CHARS = 300;
const MAX_LINE_CHARS = 40;

/**
 * Drops what follows a line that counts comments, and what follows a heading that only names them as far as it looks
 * unlike the article. A link to the comments ends nothing.
 */
export function dropComments(blocks: readonly Block[]): void {
  const isHeading = ({ element }: Block) => element.closest('h1, h2, h3, h4, h5, h6, legend') !== null;
  let prose = 0;
  const at = blocks.findIndex((block) => {
    if (block.isKept && block.isProse) prose += block.text.length;
    if (prose < MIN_ARTICLE_CHARS || block.linked > 0 || block.text.length > MAX_LINE_CHARS) return false;
    return COUNTED.test(block.text) || (NAMED.test(block.text) && isHeading(block));
  });
  const line = blocks[at];
  if (!line) return;
  const main = COUNTED.test(line.text) ? new Set<number>() : mainStyleKeys(blocks.slice(0, at));
  for (const block of blocks.slice(at))
    if (block.isKept && !main.has(block.styleKey)) markDropped(block, 'dropComments');
}
