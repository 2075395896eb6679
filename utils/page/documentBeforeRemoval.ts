// The page as it was before its article was taken away, from the parts the detector has held on to.
import { largestRemovals, nodeAfter, type Removed } from '../shared/dom/removedPlace.ts';
import { withoutHash } from '../shared/url/webAddress.ts';

interface Part extends Removed {
  /** The page's address when it was removed. */
  readonly url: string;
}

/** Characters; what is shorter was no article. */
const MIN_ARTICLE_CHARS = 400;
/** Characters of a paragraph by which it is known again. */
const KNOWN_BY_CHARS = 60;

/**
 * A copy of the document with the removed parts in place of what stands there now; undefined when nothing was removed
 * at this address, or when the page still says about as much as before.
 * @param boxes the page's prompts: paragraphs that were removed beside one are put back in their place, without it
 */
export function documentBeforeRemoval(
  doc: Document,
  lost: readonly Part[],
  boxes: readonly Element[] = [],
): Document | undefined {
  const parts = largestRemovals(lost).filter(
    ({ element, url }) => !element.isConnected && withoutHash(url) === withoutHash(doc.URL),
  );
  const length = parts.reduce((sum, { element }) => sum + lengthOf(element), 0);
  if (!doc.body || length === 0) return undefined;
  const isAll = length >= MIN_ARTICLE_CHARS && lengthOf(doc.body) <= length / 2;
  if (!isAll && boxes.length === 0) return undefined;
  const copy = doc.cloneNode(true) as Document;
  if (isAll) {
    copy.body.replaceChildren(...textOfRemovals(parts).map((element) => copy.importNode(element, true)));
    return copy;
  }
  const text = doc.body.textContent ?? '';
  const places = parts
    .filter(({ element }) => !text.includes(textOf(element).slice(0, KNOWN_BY_CHARS)))
    .map((part) => ({
      part,
      parent: twinOf(part.record.target, copy),
      before: twinOf(part.record.nextSibling, copy),
    }))
    .filter(({ parent }) => parent);
  if (places.length === 0) return undefined;
  const asking = boxes.map((box) => twinOf(box, copy));
  const put = new Map<Node | null, Node>();
  let following: Part | undefined;
  // The last first: what was removed before it stood before it.
  for (const { part, parent, before } of places.reverse()) {
    const { element, record } = part;
    const next = nodeAfter(part, following, (node) => put.has(node) || node.parentNode === record.target);
    const at = put.get(next) ?? before;
    put.set(element, copy.importNode(element, true));
    parent?.insertBefore(put.get(element) as Node, at?.parentNode === parent ? (at as Node) : null);
    following = part;
  }

  for (const box of asking) box?.parentNode?.removeChild(box);
  return copy;
}

/** What belongs to an article when it goes in one go with its paragraphs. */
const OF_AN_ARTICLE = /^(p|h[1-4]|figure|picture|img|[uo]l|blockquote)$/;

/** The removed parts with what went with them: headline, pictures, more paragraphs than were noted one by one. */
function textOfRemovals(parts: readonly Part[]): readonly Element[] {
  const records = new Set(parts.map(({ record }) => record));
  const nodes = Array.from(records).flatMap(({ removedNodes }) => Array.from(removedNodes) as Element[]);
  return nodes.filter(
    (node) =>
      node.nodeType === 1 &&
      !node.isConnected &&
      (OF_AN_ARTICLE.test(node.localName) || parts.some(({ element }) => element === node)),
  );
}

/** The node in a copy of the document that stands where this one does; undefined when this one has gone. */
function twinOf(node: Node | null | undefined, copy: Document): Node | undefined {
  if (!node?.isConnected) return undefined;
  const path: number[] = [];
  let at = node;
  for (let { parentNode } = at; parentNode; { parentNode } = at) {
    path.push(Array.from(parentNode.childNodes).indexOf(at as ChildNode));
    at = parentNode;
  }
  // What stands in a shadow tree has no twin.
  return at.nodeType === 9
    ? path.reduceRight<Node | undefined>((twin, index) => twin?.childNodes[index], copy)
    : undefined;
}

const textOf = (element: Element) => (element.textContent ?? '').trim();
const lengthOf = (element: Element) => textOf(element).length;
