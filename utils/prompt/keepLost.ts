// What a page takes away while it is open. A wall may put itself in the article's place; the nodes that go are handed
// over with the news of it and only have to be held on to, until the page ends.
import { isElement } from './dom.ts';

/** A part of the page that was removed, and the address the page had then. */
export interface LostPart {
  readonly element: Element;
  readonly url: string;
}

/** Paragraphs one after the other may be an article; how many such parts are kept. */
const SEVERAL = 'p~p~p';
const MANY_PARTS = 4;

/** Keeps a removed node when it holds running text; the earliest make room. */
export function keepLost(lost: LostPart[], node: Node): void {
  if (!isElement(node) || !node.querySelector(SEVERAL)) return;
  if (lost.push({ element: node, url: document.URL }) > MANY_PARTS) lost.shift();
}
