// Names a box by what it is on every page of a template: tag and classes of it and of the two boxes around it. Texts,
// ids and numbered or generated classes change from page to page and are left out.

import { attributeOf, parentOf, tagOf } from '../../shared/dom/nodes.ts';

/** Boxes whose key describes an element. */
const GENERATIONS = 3;
const MAX_CLASSES = 4;
/** Characters; classes may be any text. */
const MAX_CLASS_CHARS = 40;

/** The key of an element, at most some 600 characters; equal for boxes of the same kind on pages of one template. */
export function structureKey(element: Element): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at && parts.length < GENERATIONS; at = parentOf(at))
    parts.push(partOf(at));
  return parts.join('<');
}

function partOf(element: Element): string {
  const given = attributeOf(element, 'class').slice(0, 1000);
  const classes = given
    .split(/\s+/)
    .filter((name) => name.length > 1 && name.length <= MAX_CLASS_CHARS && !isGenerated(name));
  return [tagOf(element), ...[...new Set(classes)].sort().slice(0, MAX_CLASSES)].join('.');
}

/** "css-1x2y3z", "sc-bdVaJa", "post-12345": made anew for each build or page. */
const isGenerated = (name: string) => /\d/.test(name) || /^(?:css|sc|jsx|svelte|emotion)-/.test(name);
