// Text that belongs to the article but not to its running text: captions that look like paragraphs, and
// embedded posts. It is shown in place, and left out of the article's plain text.
import type { Block } from '../blocks/blocks.ts';
import { gapsInBody } from '../blocks/gapsInBody.ts';
import { charsOf, countInPage, isInPage } from '../blocks/measure.ts';
import { decide } from '../blocks/verdict.ts';
import { POST_CLASSES } from '../readability/postClasses.ts';

/** Marks such blocks, and keeps those between the article's own that had been cut. */
export function markEmbedded(blocks: readonly Block[]): void {
  const among = gapsInBody(blocks);
  for (const block of blocks)
    if (
      (block.isKept || (among.has(block) && isUnlinked(block) && standsUnderPicture(block))) &&
      isCredited(block)
    )
      decide(block, { kind: 'embed', by: 'markEmbedded', isCaption: true });
  embedPosts(blocks, among);
}

/** A card is one link, its picture's caption included; an article's caption isn't. */
const isUnlinked = ({ text, linked }: Block) => linked < text.length / 2;

/** Whether the box of a caption, or what comes right before it, holds a picture that has an address. */
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
  ].join('|')})[.\\s]{0,20}$`,
  'i',
);

/** Captions of Chinese and Japanese papers begin so. */
const CAPTIONED = /^(?:▲|[圖图][说說片]?\s?[:：／/]|写真\s?[:：])/;

/** Characters of a caption, and of its end, in which its credit is found. */
const MAX_CAPTION_CHARS = 350;
const CREDIT_CHARS = 140;

/** A cheap test: every credited caption has one of these. */
const SIGNS = /[(（:：/©▲]|뉴시스|뉴스1|연합뉴스|getty/i;

function isCredited({ element, text }: Block): boolean {
  if (text.length >= MAX_CAPTION_CHARS) return false;
  const end = text.slice(-CREDIT_CHARS);
  if (!SIGNS.test(end) || !(CREDITED.test(end) || CAPTIONED.test(text))) return false;
  return !element.closest('li, table');
}

const POST = POST_CLASSES.map((name) => `.${name}`).join(', ');

/** With a larger share of posts the article consists of them. */
const MAX_POST_SHARE = 0.65;
/** Characters that must remain without them. */
const MIN_CHARS_LEFT = 200;

function embedPosts(blocks: readonly Block[], among: ReadonlySet<Block>): void {
  if (countInPage(blocks, 'blockquote') === 0 || !isInPage(blocks, POST)) return;
  const kept = blocks.filter((block) => block.isKept);
  const isPost = ({ element }: Block) => element.closest(POST) !== null;
  const posts = kept.filter(isPost);
  const all = charsOf(kept);
  const held = charsOf(posts);
  if (held > MAX_POST_SHARE * all || all - held < MIN_CHARS_LEFT) return;
  for (const post of posts) embed(post);
  // Many posts hold little more than a link to themselves.
  for (const block of among) if (isPost(block)) embed(block);
}

function embed(block: Block): void {
  if (block.verdict.kind !== 'embed') decide(block, { kind: 'embed', by: 'markEmbedded' });
}
