// Marks what is being said by boxes behind the text. The text itself stays as it is, and the browser's registry of
// highlights is no way: it would hand the page ranges in our closed tree.
import { createElementIn } from '../../utils/shared/dom/nodes.ts';

export interface SpokenMarks {
  /** @param word within the sentence, where it is known */
  readonly show: (sentence: Range, word?: Range) => void;
  readonly clear: () => void;
  readonly remove: () => void;
}

/** @param main the article, which is what the boxes are placed in */
export function markSpoken(doc: Document, main: HTMLElement): SpokenMarks {
  const layer = createElementIn(doc, 'div');
  layer.className = 'spoken';
  layer.setAttribute('aria-hidden', 'true');
  main.append(layer);

  const boxes = (range: Range, name: string): HTMLElement[] => {
    const origin = layer.getBoundingClientRect();
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, width, height }) => {
        const box = createElementIn(doc, 'span');
        box.className = name;
        box.style.left = `${left - origin.left}px`;
        box.style.top = `${top - origin.top}px`;
        box.style.width = `${width}px`;
        box.style.height = `${height}px`;
        return box;
      });
  };
  return {
    show: (sentence, word) =>
      layer.replaceChildren(
        ...boxes(sentence, 'spoken-sentence'),
        ...(word ? boxes(word, 'spoken-word') : []),
      ),
    clear: () => layer.replaceChildren(),
    remove: () => layer.remove(),
  };
}
