// Captions belong to their pictures, not to the running text.
import type { Block } from './blocks.ts';
import { cutAmong } from './cutAmong.ts';
import { drop } from './dropBlock.ts';
import { bodyOf, mainSignatures } from './measure.ts';

/** Short text beside a picture in a box of their own is its caption. */
export function dropCaptions(blocks: readonly Block[]): void {
  const body = bodyOf(blocks, 0.6);
  const main = mainSignatures(blocks);
  const lengthOf = lengthReader();
  for (const block of blocks) {
    if (!block.isKept || main.has(block.looks)) continue;
    if (isCaption(block, body, lengthOf)) drop(block, 'dropCaptions');
  }
  // A caption that is known for one brings its picture along.
  for (const block of cutAmong(blocks))
    if (block.linked === 0 && isNamedCaption(block, body, lengthOf)) drop(block, 'dropCaptions');
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
    if (lengthOf(up) > MAX_CAPTION_BOX || (body && up.contains(body))) return false;
    isNamed ||= CAPTION.test(up.getAttribute('class') ?? '') || up.localName === 'figcaption';
    if (isNamed && isPictured(up)) return true;
  }
  return false;
}

const CAPTION =
  /(?:^|[-_ ])(?:img|image|photo|pic|wp|media|foto|bild)?[-_ ]?(?:caption|credits?|copyright)(?:$|[-_ ])|legende|bildunterschrift/i;

/** Characters a box says; each is looked at once, however many blocks stand in it. */
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

/** Characters of a caption with what else stands in its box, and of one that only its picture tells. */
const MAX_CAPTION_BOX = 500;
const MAX_PICTURED = 350;

function isCaption(block: Block, body: Element | undefined, lengthOf: (box: Element) => number): boolean {
  if (block.text.length > MAX_CAPTION_BOX) return false;
  let up: Element | null = block.element;
  for (let i = 0; up && up !== body && i < 3; i++, up = up.parentElement) {
    if (body && up.contains(body)) return false;
    const length = lengthOf(up);
    if (length > MAX_CAPTION_BOX) return false;
    if (CAPTION.test(up.getAttribute('class') ?? '')) return true;
    if (i > 0 && length < MAX_PICTURED && isPictured(up)) return true;
  }
  return false;
}
