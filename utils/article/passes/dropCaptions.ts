// Captions belong to their pictures, not to the running text.
import type { Block } from '../blocks/blocks.ts';
import { gapsInBody } from '../blocks/gapsInBody.ts';
import { bodyOf, mainStyleKeys } from '../blocks/measure.ts';
import { decide, type Verdict } from '../blocks/verdict.ts';

const CAPTION_VERDICT: Verdict = { kind: 'caption', by: 'dropCaptions' };

/** Short text that shares a box with a picture is its caption. */
export function dropCaptions(blocks: readonly Block[]): void {
  const body = bodyOf(blocks, 0.6);
  const main = mainStyleKeys(blocks);
  const lengthOf = lengthReader();
  for (const block of blocks) {
    if (!block.isKept || main.has(block.styleKey)) continue;
    if (isCaption(block, body, lengthOf, blocks)) decide(block, CAPTION_VERDICT);
  }
  // A recognised caption brings its picture along.
  for (const block of gapsInBody(blocks))
    if (block.linked === 0 && isNamedCaption(block, body, lengthOf)) decide(block, CAPTION_VERDICT);
}

/** Whether a box with a picture in it names the block for its caption. */
function isNamedCaption(
  { element }: Block,
  body: Element | undefined,
  lengthOf: (box: Element) => number,
): boolean {
  let isNamed = false;
  let up: Element | null = element;
  for (let i = 0; up && up !== body && i < 4; i++, up = up.parentElement) {
    if (lengthOf(up) > MAX_CAPTION_BOX_CHARS || (body && up.contains(body))) return false;
    isNamed ||= CAPTION.test(up.getAttribute('class') ?? '') || up.localName === 'figcaption';
    if (isNamed && isPictured(up)) return true;
  }
  return false;
}

const CAPTION =
  /(?:^|[-_ ])(?:img|image|photo|pic|wp|media|foto|bild)?[-_ ]?(?:caption|credits?|copyright)(?:$|[-_ ])|legende|bildunterschrift/i;

/** Characters in a box; counted once per box. */
function lengthReader(): (box: Element) => number {
  const known = new Map<Element, number>();
  return (box) => {
    let length = known.get(box);
    if (length === undefined) {
      length = (box.textContent ?? '').trim().length;
      known.set(box, length);
    }
    return length;
  };
}

const isPictured = (box: Element) =>
  box.localName !== 'li' && box.querySelector('img, picture') !== null && !box.querySelector('li');

/** Characters of a caption with what else is in its box, and of one that only its picture gives away. */
const MAX_CAPTION_BOX_CHARS = 500;
const MAX_CAPTION_CHARS = 350;

function isCaption(
  block: Block,
  body: Element | undefined,
  lengthOf: (box: Element) => number,
  blocks: readonly Block[],
): boolean {
  if (block.text.length > MAX_CAPTION_BOX_CHARS) return false;
  let up: Element | null = block.element;
  for (let i = 0; up && up !== body && i < 3; i++, up = up.parentElement) {
    if (body && up.contains(body)) return false;
    const length = lengthOf(up);
    if (length > MAX_CAPTION_BOX_CHARS) return false;
    if (CAPTION.test(up.getAttribute('class') ?? '')) return true;
    if (i > 0 && length < MAX_CAPTION_CHARS && isPictured(up)) return !isSection(up, block, blocks);
  }
  return false;
}

const HAS_WORD = /[^\d\s\W]{3}|[^\0-\x7f]{3}/;

/** Blocks of a caption: what it says, and whose picture it is. */
const MAX_CAPTION_BLOCKS = 2;

/**
 * A picture beside a paragraph with a heading, or beside several lines, is a step, a product, an entry of a list: they are
 * its text. What leads elsewhere is another article's card.
 */
function isSection(box: Element, block: Block, blocks: readonly Block[]): boolean {
  const at = blocks.indexOf(block);
  const near = blocks
    .slice(Math.max(0, at - NEAR_BLOCKS), at + NEAR_BLOCKS + 1)
    .filter(({ element }) => box.contains(element));
  if (near.some(({ text, linked }) => linked > 0.5 * text.length)) return false;
  // A heading is the picture's only where there is nothing else under it.
  if (block.element.closest(HEADING)) return near.some(({ element }) => !element.closest(HEADING));
  const hasHeading = near.some(({ element }) => element.closest(HEADING) !== null);
  // Numbers along a chart are no lines of text.
  const lines = near.filter(({ text }) => HAS_WORD.test(text));
  return hasHeading ? near.some(({ isProse }) => isProse) : lines.length > MAX_CAPTION_BLOCKS;
}

const NEAR_BLOCKS = 4;
const HEADING = 'h1, h2, h3, h4, h5, h6';
