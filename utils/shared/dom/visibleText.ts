// The text people see in an element, by its tags and attributes; style sheets aren't asked. `visibleText` keeps the lines
// apart, for bylines and dates; `visibleLine` gives one line, for titles and headings.

import { collapse, evenSpaces } from '../text/strings.ts';
import { firstChildOf, isElement, isText, nextSiblingOf, rawAttribute, tagOf } from './nodes.ts';
import { BLOCK_TAGS, INLINE_TAGS, UNREAD_TAGS } from './tags.ts';

/** What was read inside elements, for texts of the same length: a box and what stands in it are often asked about. */
export type TextsRead = Map<Element, string>;

/**
 * The text a reader would see, on one line per block: scripts, icons, buttons and forms left out, a line break between
 * blocks, a space where two inline elements touch without one.
 * @param limit characters after which reading stops; a longer text comes back cut off there
 * @param known texts read with the same limit, to which this one's are added
 */
export function visibleText(element: Element, limit = 2000, known?: TextsRead): string {
  if (tagOf(element) === 'form') return '';
  // Spaces are even by now, and breaks are ours: plain characters are found fastest.
  const text = readInside(element, limit * 1.5, known)
    .trim()
    .replace(/ {2,}/g, ' ');
  return text.replace(/ ?\n[ \n]*/g, '\n').slice(0, limit);
}

/** Elements inside each other that are read; a script can make so many that nothing may go down all of them. */
const MAX_DEPTH = 400;

function readInside(element: Element, limit: number, known: TextsRead | undefined, depth = 0): string {
  const before = known?.get(element);
  if (before !== undefined) return before;
  if (depth > MAX_DEPTH) return '';
  let text = '';
  for (let node = firstChildOf(element); node && text.length <= limit; node = nextSiblingOf(node)) {
    if (isText(node)) {
      text += evenSpaces(node.data);
      continue;
    }
    if (!isElement(node)) continue;
    const tag = tagOf(node);
    if (tag === 'br') text += '\n';
    else if (UNREAD_TAGS.has(tag) || isHidden(node)) continue;
    else if (tag === 'form') text += '\n\n';
    else if (!INLINE_TAGS.has(tag)) text += `\n${readInside(node, limit, known, depth + 1)}\n`;
    else if (text && IN_WORD.test(text.charAt(text.length - 1)))
      text += ` ${readInside(node, limit, known, depth + 1)} `;
    else text += readInside(node, limit, known, depth + 1);
  }
  known?.set(element, text);
  return text;
}

/** No space, punctuation or symbol. */
const IN_WORD = /[^\s!-/:-@[-`{-~\u2000-\u206f]/;

function isHidden(element: Element): boolean {
  return rawAttribute(element, 'hidden') !== null || rawAttribute(element, 'aria-hidden') === 'true';
}

/** Where an inline element begins or ends. */
const EDGE = '\ue000';
/** Between two words that only a style sheet keeps apart, as "PremiumThe title". */
const GLUED = /([\p{Ll}\d%.!?])\ue000+(?=\p{Lu}\p{Ll})/gu;

/**
 * The text people see in an element as one line: scripts and buttons left out, a space where a block begins or ends.
 * @param skip elements to leave out with all they hold
 * @param longest characters, white space included, after which reading stops
 */
export function visibleLine(root: Node, skip?: (element: Element) => boolean, longest = 2000): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node, depth: number): void => {
    if (length > longest || depth > MAX_DEPTH) return;
    if (isText(node)) {
      // Twice as much: what is cut off may be white space.
      parts.push(node.data.length > longest * 2 ? node.data.slice(0, longest * 2) : node.data);
      length += node.data.length;
      return;
    }
    if (!isElement(node) || UNREAD_TAGS.has(tagOf(node)) || (node !== root && skip?.(node))) return;
    const edge = BLOCK_TAGS.has(tagOf(node)) ? ' ' : EDGE;
    parts.push(edge);
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) visit(child, depth + 1);
    parts.push(edge);
  };
  visit(root, 0);
  return collapse(parts.join('').replace(GLUED, '$1 ').replaceAll(EDGE, ''));
}
