// The text nodes of a drawn article that are marked up word by word.
import { walkerOf } from '../shared/dom/nodes.ts';

/** Characters; what is beyond them in a very long article stays as it is. */
const MAX_CHARS = 400_000;

/** @param body the article's body as it is drawn @param skipped a selector for elements whose text isn't wanted */
export function textsIn(body: HTMLElement, skipped: string): readonly Text[] {
  const walker = walkerOf(body.ownerDocument, body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  let chars = 0;
  for (let node = walker.nextNode(); node && chars < MAX_CHARS; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(skipped)) continue;
    chars += node.length;
    texts.push(node);
  }
  return texts;
}
