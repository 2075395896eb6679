// What is selected, copied piece by piece into a document that isn't shown. The browser's own `cloneContents` would make
// the clones in the live page: pictures would be asked for and handlers run a second time.

import { firstChildOf, namespaceOf, nextSiblingOf, nodeTypeOf, tagOf } from '../../shared/dom/nodes.ts';
import { treatmentOf } from '../../shared/foreign/markup.ts';
import { emptyCopy, mediaOf, type Rebuilding, rebuilding } from '../html/htmlParts.ts';
import { copyPicture } from './copyPicture.ts';

const MEDIA = new Set(['img', 'picture', 'video', 'audio', 'iframe']);
/** Boxes that make part of what is in them a list, a quotation or a formula of its own. */
const WRAPPERS = 'ul, ol, pre, blockquote, table, h1, h2, h3, h4, h5, h6, math';
const MAX_DEPTH = 300;

interface Selected extends Rebuilding {
  readonly range: Range;
}

/** The range's content, with the box it stands in, so that part of a list stays a list. */
export function copySelection(range: Range, doc: Document, base: string): DocumentFragment {
  const selected: Selected = { ...rebuilding(doc, base), range };
  const around = range.commonAncestorContainer;
  const box = around instanceof Element ? around : around.parentElement;
  const fragment = doc.createDocumentFragment();
  const wrapper = box?.closest(WRAPPERS);
  if (wrapper) copyElement(selected, wrapper, fragment, 0);
  else if (around instanceof Element) copyChildren(selected, around, fragment, 0);
  else copyNode(selected, around, fragment, 0);
  return fragment;
}

function copyChildren(selected: Selected, from: Node, to: Node, depth: number): void {
  for (let node = firstChildOf(from); node; node = nextSiblingOf(node)) copyNode(selected, node, to, depth);
}

function copyNode(selected: Selected, node: Node, to: Node, depth: number): void {
  if (!selected.range.intersectsNode(node)) return;
  const type = nodeTypeOf(node);
  if (type === Node.TEXT_NODE) {
    const text = selectedText(selected.range, node as Text);
    if (text) to.appendChild(selected.doc.createTextNode(text));
  } else if (type === Node.ELEMENT_NODE) copyElement(selected, node as Element, to, depth);
}

function selectedText(range: Range, node: Text): string {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(from, to);
}

function copyElement(selected: Selected, element: Element, to: Node, depth: number): void {
  const treatment = treatmentOf(namespaceOf(element), tagOf(element));
  if (treatment.kind === 'nothing' || depth > MAX_DEPTH) return;
  if (treatment.kind === 'contents') {
    copyChildren(selected, element, to, depth + 1);
    return;
  }
  if (treatment.space === 'html' && MEDIA.has(treatment.name)) {
    const media = copyMedia(selected, element);
    if (media) to.appendChild(media);
    return;
  }
  // What isn't drawn was not selected, whatever the range says.
  if (!isDrawn(element)) return;
  const copy = emptyCopy(selected, element, treatment.name);
  copyChildren(selected, element, copy, depth + 1);
  to.appendChild(copy);
}

/** An element may have no box of its own and yet show what it holds. */
function isDrawn(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

function copyMedia(selected: Selected, element: Element): Element | undefined {
  const image = element.localName === 'picture' ? element.querySelector('img') : element;
  if (image?.localName !== 'img') return mediaOf(selected, element);
  const copy = emptyCopy(selected, image, 'img');
  for (const name of ['src', 'srcset']) {
    const value = image.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  return copyPicture(image, copy) ? mediaOf(selected, copy) : undefined;
}
