// What a page removes while it is open. A wall may replace the article, or take its paragraphs away one by one; the
// removed nodes come with the mutation record and only have to be retained.
import { findInside, isElement } from '../../shared/dom/nodes.ts';

/** A part of the page that was removed, the address the page had then, and the record that says where it stood. */
export interface RemovedPart {
  readonly element: Element;
  readonly url: string;
  readonly record: MutationRecord;
}

/** Paragraphs one after the other may be an article; how many such parts, or single paragraphs, are kept. */
const SEVERAL = 'p~p~p';
const MAX_PARTS = 30;

/** Retains a removed node that holds running text; the oldest go first, and all once the address is another. */
export function retainRemoved(lost: RemovedPart[], element: Node, record: MutationRecord): void {
  if (!isElement(element) || (element.localName !== 'p' && !findInside(element, SEVERAL))) return;
  const url = document.URL;
  if (lost[0]?.url !== url) lost.length = 0;
  if (lost.push({ element, url, record }) > MAX_PARTS) lost.shift();
}
