// Candidates for a prompt, found cheaply: text that may name a blocker, and boxes over the page.

import { bodyOf, findInside, isElement, isText, queryAll } from '../../shared/dom/nodes.ts';
import type { OpenShadow } from '../promptTypes.ts';
import { mayBelong } from './elementPrefilter.ts';
import { innerTree, lineage, styleOf } from './promptDom.ts';
import { sayingSelectors } from './styleWords.ts';

/** Nodes per scan; the rest of the page waits for the next one. */
const MAX_NODES = 60_000;

export interface Sighting {
  /** The innermost element that holds the words. */
  readonly element: Element;
  readonly how: 'text' | 'stands' | 'generated';
}

/** Elements under `root` whose own text may name a blocker, in document order. */
export function sightText(root: Node, openShadow: OpenShadow): Sighting[] {
  const found = new Set<Element>();
  const queue: Node[] = [root];
  let nodes = 0;
  for (let at = queue.pop(); at && nodes < MAX_NODES; at = queue.pop()) {
    const doc = at.nodeType === 9 ? (at as Document) : at.ownerDocument;
    if (!doc) continue;
    const walker = doc.createTreeWalker(at, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = walker.currentNode; node && nodes < MAX_NODES; node = walker.nextNode()) {
      nodes++;
      if (isText(node)) {
        if (node.length > 3 && node.length < 4000 && mayBelong(node.data) && node.parentElement) {
          found.add(node.parentElement);
        }
      } else if (isElement(node)) {
        const deeper = innerTree(node, openShadow);
        if (deeper) queue.push(deeper);
      }
    }
  }
  return Array.from(found)
    .filter((element) => !IGNORED.test(element.localName))
    .map((element) => ({ element, how: 'text' as const }));
}

const IGNORED = /^(script|style|noscript|template|title|option|textarea|code|pre)$/;

/**
 * Boxes that stand over the page: dialogs, popovers, and what lies on top at some points of the window. Words split
 * over several elements, or said by a picture, are found this way.
 */
export function sightBoxes(doc: Document): Sighting[] {
  const found = new Set<Element>();
  const named = '[role=dialog],[role=alertdialog],[aria-modal=true],dialog[open],[popover]';
  for (const element of queryAll(doc, named).slice(0, 40)) found.add(element);
  for (const element of standingAtPoints(doc)) found.add(element);
  return Array.from(found, (element) => ({ element, how: 'stands' as const }));
}

/** A whole page that says so little that it may be a wall itself; a box in it that says as much is found before. */
export function sightPage(doc: Document): Sighting[] {
  const body = bodyOf(doc);
  return body && saysLittle(body) ? [{ element: body, how: 'stands' }] : [];
}

/** Positions of the window that are probed, as shares of its width and height. */
const POINTS: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.5, 0.25],
  [0.5, 0.08],
  [0.5, 0.97],
  [0.08, 0.92],
  [0.92, 0.92],
  [0.92, 0.08],
];

function standingAtPoints(doc: Document): Set<Element> {
  const found = new Set<Element>();
  const view = doc.defaultView;
  if (!view) return found;
  for (const [x, y] of POINTS) {
    const top = doc.elementFromPoint(x * view.innerWidth, y * view.innerHeight);
    if (!top) continue;
    for (const ancestor of lineage(top)) {
      if (/fixed|absolute|sticky/.test(styleOf(ancestor).position)) {
        found.add(ancestor);
        break;
      }
    }
  }
  return found;
}

/** A cheap upper bound of what a page says. */
function saysLittle(body: Element): boolean {
  if (findInside(body, 'article,nav')) return false;
  let length = 0;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), steps = 0; node; node = walker.nextNode(), steps++) {
    const name = node.parentElement?.localName ?? '';
    if (!IGNORED.test(name)) length += (node as Text).data.trim().length;
    if (length > 900 || steps > 1000) return false;
  }
  return true;
}

/** Selectors that are looked for; a page may have thousands that name a blocker. */
const MAX_SIGHTED = 99;

/** Elements whose `::before` or `::after` may name a blocker, from the page's own readable style sheets. */
export function sightGenerated(doc: Document): Sighting[] {
  const found = new Set<Element>();
  for (const selector of sayingSelectors(doc, mayBelong, doc.adoptedStyleSheets)
    .flatMap((selectors) => selectors.split(','))
    .slice(0, MAX_SIGHTED)) {
    try {
      const elements = queryAll(doc, selector.trim() || '*');
      if (elements.length < 20) for (const element of Array.from(elements)) found.add(element);
    } catch {
      // a selector that makes no sense without its pseudo-element
    }
  }
  return Array.from(found, (element) => ({ element, how: 'generated' as const }));
}
