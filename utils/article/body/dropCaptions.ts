// Captions belong to their pictures, not to the running text.
import type { Block } from './blocks.ts';
import { drop } from './dropBlock.ts';
import { bodyOf, mainSignatures } from './measure.ts';

/** Short text beside a picture in a box of their own is its caption. */
export function dropCaptions(blocks: readonly Block[]): void {
  const body = bodyOf(blocks, 0.6);
  const main = mainSignatures(blocks);
  const read = boxReader();
  for (const block of blocks) {
    if (!block.isKept || main.has(block.looks)) continue;
    if (isCaption(block, body, read)) drop(block, 'dropCaptions');
  }
}

const CAPTION =
  /(?:^|[-_ ])(?:img|image|photo|pic|wp|media|foto|bild)?[-_ ]?(?:caption|credits?|copyright)(?:$|[-_ ])|legende|bildunterschrift/i;

/** What tells a caption's box; each box is looked at once, however many blocks stand in it. */
interface Box {
  readonly length: number;
  readonly isNamed: boolean;
  readonly isPictured: boolean;
}

function boxReader(): (element: Element) => Box {
  const known = new Map<Element, Box>();
  return (element) => {
    let box = known.get(element);
    if (!box) {
      const { length } = (element.textContent ?? '').trim();
      const isShort = length <= MAX_CAPTION_BOX;
      box = {
        length,
        isNamed: isShort && CAPTION.test(element.getAttribute('class') ?? ''),
        isPictured:
          isShort &&
          element.localName !== 'li' &&
          element.querySelector('img, picture') !== null &&
          !element.querySelector('li'),
      };
      known.set(element, box);
    }
    return box;
  };
}

/** Characters of a caption with what else stands in its box, and of one that only its picture tells. */
const MAX_CAPTION_BOX = 500;
const MAX_PICTURED = 350;

function isCaption(block: Block, body: Element | undefined, read: (element: Element) => Box): boolean {
  let up: Element | null = block.element;
  for (let i = 0; up && up !== body && i < 3; i++, up = up.parentElement) {
    if (body && up.contains(body)) return false;
    const { length, isNamed, isPictured } = read(up);
    if (length > MAX_CAPTION_BOX) return false;
    if (isNamed || (i > 0 && isPictured && length < MAX_PICTURED)) return true;
  }
  return false;
}
