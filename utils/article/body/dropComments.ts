// What readers wrote below an article. Most pages name the box it stands in, which is pruned before; on others only a
// line of its own says where the article ends: "13 comments".
import type { Block } from './blocks.ts';
import { drop } from './dropBlock.ts';
import { mainSignatures } from './measure.ts';

const WORDS =
  'comments?|comment\\(s\\)|reader comments|kommentare?|leserkommentare|commentaires?|comentarios?|comentários?|commenti|commento|reacties?|kommentarer|kommentit|kommenttia|komentarz[ey]?|komentář[ei]?|komentari|hozzászólás(?:ok)?|комментари[ийяев]+|коментар[іи]?в?|σχόλια|yorum(?:lar)?|komentar|bình luận|ความคิดเห็น|تعليقات?|التعليقات|نظرات|תגובות|टिप्पणियां|মন্তব্য';
const UNSPACED = '条?(?:评论|留言)|則?(?:評論|留言)|网友评论|コメント|댓글';
const COUNTED = new RegExp(
  `^[|·\\s]*(?:\\d{1,5} ?(?:${WORDS}|${UNSPACED})|(?:${WORDS}|${UNSPACED}) ?[(（:：] ?\\d{1,5} ?[)）]?)[:.]?$`,
  'i',
);
const NAMED = new RegExp(`^(?:${WORDS}|${UNSPACED}):?$`, 'i');

/** Characters of prose that make an article of what stands before the line. */
const ENOUGH = 300;
const LONGEST = 40;

/**
 * Drops what follows a line that counts comments, and what follows a heading that only names them as far as it looks
 * unlike the article. A link to the comments ends nothing.
 */
export function dropComments(blocks: readonly Block[]): void {
  const isHeading = ({ element }: Block) => element.closest('h1, h2, h3, h4, h5, h6, legend') !== null;
  let prose = 0;
  const at = blocks.findIndex((block) => {
    if (block.isKept && block.isProse) prose += block.text.length;
    if (prose < ENOUGH || block.linked > 0 || block.text.length > LONGEST) return false;
    return COUNTED.test(block.text) || (NAMED.test(block.text) && isHeading(block));
  });
  const line = blocks[at];
  if (!line) return;
  const main = COUNTED.test(line.text) ? new Set<number>() : mainSignatures(blocks.slice(0, at));
  for (const block of blocks.slice(at))
    if (block.isKept && !main.has(block.looks)) drop(block, 'dropComments');
}
