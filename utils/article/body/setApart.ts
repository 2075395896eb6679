// Text that belongs to the article but not to what its author wrote in a row: captions that look like paragraphs, and
// the posts of others that the page embeds. It is shown where it stands, and left out of the article's plain text.
import type { Block } from './blocks.ts';
import { cutAmong } from './cutAmong.ts';
import { countInPage, isInPage } from './measure.ts';
import { POST_CLASSES } from './postClasses.ts';

/** Marks such blocks; and keeps those among the article's own that were taken for none of it. */
export function setApart(blocks: readonly Block[]): void {
  const among = cutAmong(blocks);
  for (const block of blocks)
    if (
      (block.isKept || (among.has(block) && isUnlinked(block) && standsUnderPicture(block))) &&
      isCredited(block)
    ) {
      mark(block);
      block.isCaption = true;
    }
  setPostsApart(blocks, among);
}

/** The caption of a card's picture is a link, as all of the card is. */
const isUnlinked = ({ text, linked }: Block) => linked < text.length / 2;

/** Whether the box of a caption, or what stands right before it, holds a picture that has an address. */
function standsUnderPicture({ element }: Block): boolean {
  let up: Element | null = element;
  for (let steps = 0; up && steps < 3; steps++, up = up.parentElement) {
    const before: Element | null = up.previousElementSibling;
    if (before?.matches(PICTURE) || before?.querySelector(PICTURE)) return true;
    if (before?.textContent?.trim()) return false;
  }
  return false;
}

const PICTURE = 'img[src], img[srcset], video, picture';

function mark(block: Block): void {
  if (!block.isKept) block.pass = 'setApart';
  block.isKept = true;
  block.isApart = true;
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

function setPostsApart(blocks: readonly Block[], among: ReadonlySet<Block>): void {
  if (countInPage(blocks, 'blockquote') === 0 || !isInPage(blocks, POST)) return;
  const kept = blocks.filter((block) => block.isKept);
  const isPost = ({ element }: Block) => element.closest(POST) !== null;
  const posts = kept.filter(isPost);
  const lengthOf = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const all = lengthOf(kept);
  const held = lengthOf(posts);
  if (held > MAX_SHARE * all || all - held < ENOUGH) return;
  for (const post of posts) mark(post);
  // Many a post holds little more than a link to itself.
  for (const block of among) if (isPost(block)) mark(block);
}
