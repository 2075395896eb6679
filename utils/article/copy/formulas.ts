// Formulas are written two or three times in a page: as drawn, as MathML for screen readers, as TeX. The copy holds each
// once, as MathML where there is any: KaTeX, MathJax 2 and 3, an encyclopedia's formulas with a picture beside.

import {
  attributeNamesOf,
  childrenOf,
  elementsByTag,
  firstChildOf,
  nameAttributeOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  rawAttribute,
  rawText,
  tagOf,
} from '../../shared/dom/nodes.ts';
import { buildForeign, parseForeign } from '../../shared/foreign/foreignNodes.ts';
import { lineImage } from './lineImage.ts';

const CONTAINER =
  /(?:^|\s)(?:katex|katex-display|temml|mwe-math-element|MathJax|MathJax_Display|MathJax_SVG|MathJax_SVG_Display|MathJax_CHTML|MathJax_MathML|mjx-chtml|MJXc-display|MathJax_Preview|MJX_Assistive_MathML)(?=\s|$)/;
const DISPLAY =
  /(?:^|\s)(?:katex-display|MathJax_Display|MathJax_SVG_Display|MJXc-display|mwe-math-mathml-display)(?=\s|$)/;
const MAX_MATHML = 50_000;

/** Whether an element is a formula, or the box that a script has put around the ways it writes one. */
export function isFormula(name: string, className: string): boolean {
  return name === 'math' || name === 'mjx-container' || name === 'mjx-chtml' || CONTAINER.test(className);
}

/**
 * The formula as it goes into the copy: a `<math>`, or what stands for one where no MathML is to be had. `undefined` for
 * a box that only repeats or prepares another.
 */
export function formulaCopy(from: Element, doc: Document): Node | undefined {
  const className = nameAttributeOf(from, 'class');
  if (/MathJax_Preview|MJX_Assistive_MathML/.test(className) && tagOf(from) !== 'math') return undefined;
  const math = mathIn(from, doc);
  if (math) {
    const copy = cleanMath(math, doc);
    if (isDisplayed(from, math)) copy.setAttribute('display', 'block');
    return copy;
  }
  return substituteFor(from, doc);
}

/** The MathML inside: as elements, or as text in the attribute in which MathJax keeps it. */
function mathIn(from: Element, doc: Document): Element | undefined {
  if (tagOf(from) === 'math') return from;
  const [math] = elementsByTag(from, 'math');
  if (math) return math;
  const held = heldMathMl(from);
  if (!held || held.length > MAX_MATHML) return undefined;
  return buildForeign(doc, parseForeign(held)).querySelector('math') ?? undefined;
}

function heldMathMl(from: Element): string | undefined {
  const own = rawAttribute(from, 'data-mathml', MAX_MATHML + 1);
  if (own) return own;
  for (const inner of elementsByTag(from, 'span')) {
    const text = rawAttribute(inner, 'data-mathml', MAX_MATHML + 1);
    if (text) return text;
  }
  return undefined;
}

function isDisplayed(from: Element, math: Element): boolean {
  if (rawAttribute(math, 'display') === 'block' || rawAttribute(math, 'mode') === 'display') return true;
  if (rawAttribute(from, 'display') === 'true' || rawAttribute(from, 'display') === 'block') return true;
  if (/mwe-math-fallback-image-display|mwe-math-mathml-display/.test(innerNames(from))) return true;
  for (let up: Element | null = from, steps = 0; up && steps < 3; up = parentOf(up), steps++)
    if (DISPLAY.test(nameAttributeOf(up, 'class'))) return true;
  return false;
}

function innerNames(from: Element): string {
  return Array.from(childrenOf(from))
    .map((child) => nameAttributeOf(child, 'class'))
    .join(' ');
}

const MATHML_ATTRIBUTES = new Set(
  'display mathvariant stretchy symmetric largeop movablelimits fence separator form accent accentunder lspace rspace minsize maxsize linethickness columnalign rowalign columnspan rowspan rowspacing columnspacing columnlines rowlines frame width height depth voffset notation open close separators displaystyle scriptlevel dir intent arg alttext'.split(
    ' ',
  ),
);

/** MathML without what is in it for other programs: the source it was made of, addresses, styles. */
function cleanMath(from: Element, doc: Document, depth = 0): Element {
  const copy = doc.createElementNS('http://www.w3.org/1998/Math/MathML', tagOf(from));
  for (const name of attributeNamesOf(from))
    if (MATHML_ATTRIBUTES.has(name)) copy.setAttribute(name, rawAttribute(from, name) ?? '');
  if (depth > 60) return copy;
  for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) {
    const type = nodeTypeOf(child);
    if (type === 3) copy.append((child as Text).data);
    else if (type === 1 && !/^(?:annotation|annotation-xml|script|style)$/.test(tagOf(child)))
      copy.append(cleanMath(child as Element, doc, depth + 1));
  }
  return copy;
}

/** Without MathML: the letters that are drawn, the picture, or the source the page keeps beside. */
function substituteFor(from: Element, doc: Document): Node | undefined {
  const letters = drawnLetters(from);
  const [picture] = elementsByTag(from, 'img');
  if (picture && !letters) return lineImage(picture, doc);
  const text = letters || sourceOf(from) || rawText(from).trim();
  if (!text) return undefined;
  const box = doc.createElement('span');
  box.textContent = text;
  return box;
}

/** MathJax 3 draws a formula letter by letter and notes the code of each. */
function drawnLetters(from: Element): string {
  const codes: string[] = [];
  for (const tag of ['use', 'mjx-c', 'path']) {
    if (codes.length > 0) break;
    for (const letter of elementsByTag(from, tag)) {
      const code =
        rawAttribute(letter, 'data-c') ?? /mjx-c([\dA-F]+)/.exec(nameAttributeOf(letter, 'class'))?.[1];
      if (code) codes.push(code);
    }
  }
  return codes
    .map((code) => Number.parseInt(code, 16))
    .filter((code) => code > 31 && code <= 0x10ffff)
    .map((code) => String.fromCodePoint(code))
    .join('')
    .normalize('NFKC');
}

/** The TeX that MathJax 2 leaves in a script behind what it has drawn, and MathJax 4 in an attribute. */
function sourceOf(from: Element): string {
  const stated = rawAttribute(from, 'data-latex') ?? rawAttribute(from, 'alttext');
  if (stated) return stated;
  for (let next = nextSiblingOf(from), steps = 0; next && steps < 3; next = nextSiblingOf(next), steps++) {
    if (nodeTypeOf(next) !== 1) continue;
    const script = next as Element;
    if (tagOf(script) === 'script' && /^math\//.test(rawAttribute(script, 'type') ?? ''))
      return rawText(script).trim();
  }
  return '';
}
