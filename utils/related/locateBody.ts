// Locates the article's body on the page by its text.
import { holds, parentOf } from '../shared/dom/nodes.ts';
import type { PageScan } from './scanPage.ts';

export interface BodyPlace {
  /** The deepest element that holds most of the body's text; absent when the text wasn't found on the page. */
  readonly root?: Element;
  /** Document positions (as `PageLink.at`) of the first and last text of the body. */
  readonly from: number;
  readonly to: number;
  /** Positions of all text of the body outside links, in order. */
  readonly texts: readonly number[];
  /** The text nodes at those positions. */
  readonly nodes: readonly Node[];
}

/** How much of the text found the root has to hold; the rest may be elsewhere, as repeats do. */
const MIN_TEXT_SHARE = 0.7;

export function locateBody(scan: PageScan): BodyPlace {
  const texts = scan.body;
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  if (total === 0) return { from: -1, to: -1, texts: [], nodes: [] };
  const held = new Map<Element, number>();
  for (const { node, length } of texts)
    for (let at = parentOf(node); at; at = parentOf(at)) held.set(at, (held.get(at) ?? 0) + length);
  let root: Element | undefined;
  // Ancestors come after what they hold, so the first that is enough is a deepest one.
  for (const [element, length] of held)
    if (length >= total * MIN_TEXT_SHARE && (!root || holds(root, element))) root = element;
  const inside = root ? texts.filter(({ node }) => root && holds(root, node)) : texts;
  return {
    ...(root && { root }),
    from: inside[0]?.at ?? -1,
    to: inside.at(-1)?.at ?? -1,
    texts: inside.map(({ at }) => at),
    nodes: inside.map(({ node }) => node),
  };
}
