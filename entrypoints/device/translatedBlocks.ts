// Puts translations in the place of an article's blocks, and the blocks back.
import { createElementIn } from '../../utils/shared/dom/nodes.ts';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, blockquote, figcaption, caption, td, th, summary';

export interface TranslatedBlocks {
  readonly texts: readonly string[];
  /** The translation of one of the texts. */
  readonly show: (at: number, translation: string) => void;
  /** As it was. */
  readonly restore: () => void;
}

/** The blocks in the order in which they are needed: from what is on screen to the end, then what is before. */
export function translatedBlocks(
  doc: Document,
  body: HTMLElement,
  to: { readonly lang: string; readonly dir: 'ltr' | 'rtl' },
): TranslatedBlocks {
  const all = [...body.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS) && /\p{L}/u.test(block.textContent ?? ''),
  );
  const first = all.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const blocks = first > 0 ? [...all.slice(first), ...all.slice(0, first)] : all;
  const shown: { readonly block: HTMLElement; readonly copy: HTMLElement }[] = [];
  return {
    texts: blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()),
    show: (at, translation) => {
      const block = blocks[at];
      if (!block?.isConnected) return;
      const copy = createElementIn(doc, block.localName as 'p');
      copy.textContent = translation;
      copy.lang = to.lang;
      copy.dir = to.dir;
      block.after(copy);
      block.hidden = true;
      shown.push({ block, copy });
    },
    restore: () => {
      for (const { block, copy } of shown.splice(0)) {
        block.hidden = false;
        copy.remove();
      }
    },
  };
}
