// The first half of each word in bold. The text stays what it is: only elements are put around parts of it, and taken away
// again.
import { createElementIn, createFragmentIn } from '../../shared/dom/nodes.ts';
import { textsIn } from '../textsIn.ts';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Scripts that write no spaces, or join their letters, gain nothing by it. */
const UNFIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}\p{Script=Devanagari}]/u;
const SKIPPED = 'pre, code, kbd, samp, math, svg, button, h1, h2, h3, h4, h5, h6, b, strong';
const CLASS = 'bold-start';

/** Whether a body has them: it has none once it was drawn anew. */
export function hasBoldStarts(body: HTMLElement): boolean {
  return body.querySelector(`.${CLASS}`) !== null;
}

/** @param body the article's body as it is drawn */
export function addBoldStarts(body: HTMLElement): void {
  for (const text of textsIn(body, SKIPPED)) emphasise(body.ownerDocument, text);
}

function emphasise(doc: Document, text: Text): void {
  if (UNFIT.test(text.data)) return;
  const fragment = createFragmentIn(doc);
  let from = 0;
  for (const { 0: word, index } of text.data.matchAll(WORD)) {
    const bold = createElementIn(doc, 'b');
    bold.className = CLASS;
    bold.append(word.slice(0, Math.ceil(word.length / 2)));
    fragment.append(text.data.slice(from, index), bold);
    from = index + (bold.textContent?.length ?? 0);
  }
  if (from === 0) return;
  fragment.append(text.data.slice(from));
  text.replaceWith(fragment);
}

/** As it was before. */
export function removeBoldStarts(body: HTMLElement): void {
  const touched = new Set<Node>();
  for (const bold of body.querySelectorAll(`.${CLASS}`)) {
    if (bold.parentNode) touched.add(bold.parentNode);
    bold.replaceWith(...bold.childNodes);
  }
  for (const parent of touched) parent.normalize();
}
