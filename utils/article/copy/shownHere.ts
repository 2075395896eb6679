// What the page's style sheets hide inside a line of text: explanations that come with the pointer, texts for screen
// readers only. In the live page the browser knows; it is asked about small parts of lines only, because whole boxes may
// be closed and still be of the article.
import { elementsByTag, parentOf, rawText, tagOf } from '../../shared/dom/nodes.ts';

const PART = /^(?:span|small|em|i|b|strong|sup|label|a|abbr|u)$/;
const LINE = /^(?:p|li|h[1-6]|td|dd|dt|figcaption|blockquote)$/;
const MAX_PART_CHARS = 400;

/** A test for elements of that page: whether people don't see it although text around it is seen. */
export function hiddenInLine(live: Document, body: Element): (element: Element, name: string) => boolean {
  if (!live.defaultView) return () => false;
  const forms = boxesWithFields(body);
  return (element, name) => {
    // Filters and sign-up forms; other closed boxes may open, and be of the article.
    if (forms.has(element)) return elementsByTag(element, 'p').length < 4 && isUnseen(element);
    if (!PART.test(name)) return false;
    const line = lineAround(element);
    if (!line) return false;
    const { length } = rawText(element);
    // Where it is most of the line, the line itself may be closed just now.
    if (length === 0 || length > MAX_PART_CHARS || length * 1.5 > rawText(line).length) return false;
    return isUnseen(element) && !isUnseen(line);
  };
}

const MAX_FIELDS = 500;

function boxesWithFields(body: Element): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (const tag of ['input', 'select']) {
    const fields = elementsByTag(body, tag);
    for (let at = 0; at < fields.length && at < MAX_FIELDS; at++)
      for (let up = parentOf(fields[at] as Element); up && up !== body && !boxes.has(up); up = parentOf(up))
        boxes.add(up);
  }
  return boxes;
}

/** The line of text it stands in; undefined when it is a line of its own. */
function lineAround(element: Element): Element | undefined {
  for (let up = parentOf(element), steps = 0; up && steps < 4; up = parentOf(up), steps++) {
    const name = tagOf(up);
    if (LINE.test(name)) return up;
    if (!PART.test(name)) return undefined;
  }
  return undefined;
}

/** Not drawn, or drawn a pixel large, as texts for screen readers are. */
function isUnseen(element: Element): boolean {
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return true;
  if (!(element instanceof HTMLElement)) return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width <= 1 && height <= 1 && Element.prototype.getClientRects.call(element).length > 0;
}
