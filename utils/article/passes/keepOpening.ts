// Keeps what is between the title and the first kept paragraph, when it reads like the text itself: Readability
// chooses one box, and an opening in another, or a letter above the list of those who signed it, is lost.
import { comparable } from '../../shared/text/strings.ts';
import type { ArticleHints } from '../blocks/articleHints.ts';
import type { Block } from '../blocks/blocks.ts';
import { charsOf } from '../blocks/measure.ts';
import { standsIn } from '../blocks/standsIn.ts';
import { markDropped, markKept } from '../blocks/verdict.ts';

/** Characters of prose that make an opening: of paragraphs, and of boxes that aren't marked up as paragraphs. */
const MIN_PARAGRAPHS = 120;
const MIN_BOXES = 300;
/** Where no opening can be. */
const ELSEWHERE = 'figure, figcaption, aside, form, li, table, footer, nav, dl, details, blockquote';
/** Names of summaries and of what is said about the article. */
const NAMED =
  /caption|credit|legend|summary|excerpt|sub-?(?:title|head|hl|line)|deck|\bdek\b|standfirst|description|highlight|key-?(?:point|takeaway)|abstract|\bbio\b|author|promo|newsletter|disclaimer|disclosure/i;

/** Where the kept prose is another article's, what belongs to the title takes its place. */
export function keepOpening(blocks: readonly Block[], { title, standfirst }: ArticleHints): void {
  const first = blocks.findIndex((block) => block.isKept && block.isProse);
  const heading = headingAt(blocks, first < 0 ? blocks.length : first, comparable(title));
  const under = blocks[heading];
  if (!under || first < 0) return;
  const known = comparable(standfirst ?? '');
  const opening: Block[] = [];
  let next = heading + 1;
  for (; next < first; next++) {
    const block = blocks[next];
    if (!block || isOtherTitle(block, under)) break;
    if (!block.isKept && block.isProse && mayOpen(block, under) && comparable(block.text) !== known)
      opening.push(block);
  }
  if (charsOf(opening) < (opening.every(isParagraph) ? MIN_PARAGRAPHS : MIN_BOXES)) return;
  if (next < first) for (const block of blocks) if (block.isKept) markDropped(block, 'keepOpening');
  for (const block of opening) markKept(block, 'keepOpening');
}

/** The last heading that is the title, before the kept prose. */
function headingAt(blocks: readonly Block[], end: number, title: string): number {
  if (title.length < 4) return -1;
  return blocks
    .slice(0, end)
    .findLastIndex(({ element, text }) => /^h[1-4]$/.test(element.localName) && comparable(text) === title);
}

const isOtherTitle = ({ element, text }: Block, title: Block) =>
  element.localName === 'h1' && comparable(text) !== comparable(title.text);

const isParagraph = ({ element }: Block) => element.localName === 'p';

function mayOpen({ element }: Block, title: Block): boolean {
  if (standsIn(element, ELSEWHERE, title.element)) return false;
  for (let up: Element | null = element; up && !up.contains(title.element); up = up.parentElement)
    if (NAMED.test(`${up.getAttribute('class') ?? ''} ${up.id}`)) return false;
  return true;
}
