// The date of a page that marks none: a line that says what its date is of ("Datum: 19.11.2021", "Statement of 25 January
// 2022"), or a paragraph that opens with one ("27.1.2022 – In the memory of …").

import { attributeOf, parentOf, rootOf, walkerOf } from '../../shared/dom/nodes.ts';
import { evenSpaces } from '../../shared/text/strings.ts';
import type { HeaderElement } from './evidence.ts';

const MAX_TEXT_NODES = 6000;
/** Elements after the title. */
const MAX_DISTANCE_ELEMENTS = 12;
const DIGITS = /\d{4}|\d[./-]\d{1,2}[./-]\d\d/;
/** "Datum:", "Last changed:". */
const LABEL = /^\W{0,3}(?:[^\s:\d]{2,20}\s){0,2}[^\s:\d]{2,24}:\s*/;
const OF = /^[^\s\d]{3,30}\s(?:vom|from|of|du|del|van|den)\s(?=\d)/;
/** A date, perhaps behind its weekday. */
const DATE =
  /^(?:[^\s\d]{2,12},?\s)?(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}\.?\s[^\s\d]{3,12}\s\d{4}|[^\s\d]{3,12}\s\d{1,2},?\s\d{4}|\d{4}-\d\d-\d\d)/;
/** What parts a date from the text behind it. */
const PARTED = /^\s?(?:[-–—|:·]|$)/;
const ELSEWHERE = /^(?:nav|footer|aside|figure|figcaption|form|select|script|style|noscript|a)$/;
const ASIDE = /comment|related|recommend|sidebar|widget|teaser|card|footer|event|archive|menu|copyright/i;

/** What kind of line a text is: one that says what its date is of, or one that only opens with it. */
type Line = 'labelled' | 'opening' | undefined;

/**
 * The text of the first line that says what its date is of; else of the only one that opens with a date: where several do,
 * they are a list's.
 */
export function datedLine(doc: Document, header: readonly HeaderElement[] = []): string | undefined {
  const near = new Set<Element>();
  for (const { element, distance, depth } of header)
    if (distance > 0 && distance <= MAX_DISTANCE_ELEMENTS && depth === 0) near.add(element);
  const root = rootOf(doc);
  if (!root) return undefined;
  const texts = walkerOf(doc, root, NodeFilter.SHOW_TEXT);
  const openings = new Set<string>();
  let isLabelled = false;
  for (
    let node = texts.nextNode(), count = 0;
    node && count < MAX_TEXT_NODES;
    node = texts.nextNode(), count++
  ) {
    const text = evenSpaces((node as Text).data.trimStart().slice(0, 90)).trim();
    if (text === '') continue;
    const kind = kindOf(text, isLabelled);
    isLabelled = text.length < 30 && LABEL.test(text) && text.replace(LABEL, '') === '';
    if (!kind || isElsewhere(node, near)) continue;
    if (kind === 'labelled') return text.slice(0, 60);
    openings.add(text.slice(0, 20));
  }
  const [only] = openings;
  return openings.size === 1 ? only : undefined;
}

function kindOf(text: string, isLabelled: boolean): Line {
  if (!DIGITS.test(text.slice(0, 60))) return undefined;
  const isLabel = isLabelled || LABEL.test(text) || OF.test(text);
  if (isLabel && DATE.test(text.replace(LABEL, '').replace(OF, ''))) return 'labelled';
  const date = DATE.exec(text)?.[0];
  return date && PARTED.test(text.slice(date.length)) ? 'opening' : undefined;
}

/** @param near elements right under the title: whatever they are called, they are the article's */
function isElsewhere(node: Node, near: ReadonlySet<Element>): boolean {
  for (let up = parentOf(node), steps = 0; up && steps < 25; up = parentOf(up), steps++) {
    if (near.has(up) || /^(?:article|main|body)$/.test(up.localName)) return false;
    if (ELSEWHERE.test(up.localName) || ASIDE.test(attributeOf(up, 'class'))) return true;
  }
  return false;
}
