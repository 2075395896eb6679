// Text that belongs to the article but not to what its author wrote in a row: captions that look like paragraphs, and
// the posts of others that the page embeds. It is shown where it stands, and left out of the article's plain text.
import type { Block } from './blocks.ts';
import { countInPage, isInPage } from './measure.ts';
import { POST_CLASSES } from './postClasses.ts';

/** Marks such blocks. */
export function setApart(blocks: readonly Block[]): void {
  const kept = blocks.filter((block) => block.isKept);
  for (const block of kept) if (isCredited(block)) block.isApart = true;
  setPostsApart(kept);
}

/** Agencies and archives that pictures come from. */
const AGENCIES =
  'ap(?: photo)?|afp|reuters|epa(?:-efe)?|efe|getty(?: images)?|shutterstock|alamy|dpa|ansa|tass|xinhua|imago|keystone|yonhap|뉴스1|뉴시스|연합뉴스|bloomberg';

/** A paragraph that ends as captions do: "(Photo: …)", "(Ann Lee/AFP)", "Credit: …", "… / Getty Images". */
const CREDITED = new RegExp(
  `(?:${[
    String.raw`\((?:(?:file|ap) )?(?:photo|image|picture|photograph|illustration|foto|bild)s?(?: ?[:/]| (?:by|from|taken|courtesy|credit|via|source)\b)[^()]{0,80}\)`,
    String.raw`\((?:credit ?:|courtesy(?: of)? |image source)[^()]{0,80}\)`,
    String.raw`\((?:[^()/]{2,50}\/ ?)?(?:${AGENCIES})(?: ?\/[^()]{2,50}| via [^()]{2,30})\)`,
    String.raw`\([^()/]{2,50}\/ ?(?:${AGENCIES})\)`,
    '(?:^|[.!?)”"] )(?:photo|image|picture|photograph|credit|foto|bild|фото|zdjęcie|fot)s?(?: credit| by| courtesy)? ?: [^.!?]{2,80}',
    String.raw`\/ ?(?:©|(?:${AGENCIES})(?: via [^.]{2,30})?$)[^.]{0,30}`,
    '[.다] (?:뉴스1|뉴시스|연합뉴스)',
    String.raw`\bgetty images(?!\.)`,
    '[（(](?:圖|图|照片|写真|資料照|资料图|摄|攝)[^（）()]{0,30}[）)]',
  ].join('|')})[.\\s]*$`,
  'i',
);

/** Captions of Chinese and Japanese papers begin so. */
const CAPTIONED = /^(?:▲|[圖图][说說片]?\s?[:：／/]|写真\s?[:：])/;

/** Characters of a caption, and of its end, in which its credit stands. */
const MAX_CAPTION = 350;
const END = 140;

/** Signs without one of which no caption is told. */
const SIGNS = /[(（:：/©▲]|뉴시스|뉴스1|연합뉴스|getty/i;

function isCredited({ element, text }: Block): boolean {
  if (text.length >= MAX_CAPTION) return false;
  const end = text.slice(-END);
  if (!SIGNS.test(end) || !(CREDITED.test(end) || CAPTIONED.test(text))) return false;
  return !element.closest('li, table');
}

const POST = POST_CLASSES.map((name) => `.${name}`).join(', ');

/** An article that is made of posts is told by them. */
const MAX_SHARE = 0.65;
/** Characters that are left of it without them. */
const ENOUGH = 200;

function setPostsApart(kept: readonly Block[]): void {
  if (countInPage(kept, 'blockquote') === 0 || !isInPage(kept, POST)) return;
  const posts = kept.filter(({ element }) => element.closest(POST));
  if (posts.length === 0) return;
  const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const all = lengthOf(kept);
  const held = lengthOf(posts);
  if (held > MAX_SHARE * all || all - held < ENOUGH) return;
  for (const post of posts) post.isApart = true;
}
