// Moves a caption that looked like a paragraph under its picture.

const MEDIA = 'img, video';

/**
 * Makes a figure of what was made of such a caption and its picture: right before it, or at its beginning.
 * @param text what the caption says; an element that says more is left alone
 */
export function joinPicture(made: Element, text: string): void {
  if (bare(made) !== text.replace(/\s+/g, '')) return;
  const inBox = made.parentElement?.localName === 'figcaption' ? made.parentElement : made;
  const paragraph = bare(inBox) === bare(made) ? inBox : made;
  if (!/^(?:p|figcaption)$/.test(paragraph.localName) || paragraph.closest('figure')) return;
  const figure = figureIn(paragraph) ?? figureBefore(paragraph);
  if (!figure) return;
  const caption = figure.ownerDocument.createElement('figcaption');
  caption.append(...made.childNodes);
  figure.append(caption);
  paragraph.remove();
}

const bare = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '');

/** A figure of the one picture that a paragraph opens with, put before it. */
function figureIn(paragraph: Element): Element | undefined {
  if (paragraph.querySelectorAll(MEDIA).length !== 1) return undefined;
  const first = firstShown(paragraph);
  if (first?.nodeType !== 1 || first.textContent?.trim()) return undefined;
  const element = first as Element;
  if (!element.matches(MEDIA) && !element.querySelector(MEDIA)) return undefined;
  const figure = paragraph.ownerDocument.createElement('figure');
  figure.append(element);
  for (let node = firstShown(paragraph); node?.nodeName === 'BR'; node = firstShown(paragraph))
    (node as Element).remove();
  paragraph.before(figure);
  return figure;
}

function firstShown(element: Element): Node | null {
  let node = element.firstChild;
  while (node && isBlank(node)) node = node.nextSibling;
  return node;
}

const isBlank = (node: Node) => node.nodeType === 3 && !/\S/.test((node as Text).data);

function figureBefore(paragraph: Element): Element | undefined {
  const before = paragraph.querySelector(MEDIA) ? undefined : elementBefore(paragraph);
  return before && figureOf(before);
}

/** The element right before, when there is nothing but white space between. */
function elementBefore(element: Element): Element | undefined {
  let node = element.previousSibling;
  while (node && isBlank(node)) node = node.previousSibling;
  return node?.nodeType === 1 ? (node as Element) : undefined;
}

/** A figure without a caption; made from a lone picture if need be. */
function figureOf(element: Element): Element | undefined {
  if (element.localName === 'figure') return element.querySelector('figcaption') ? undefined : element;
  const isPicture = element.matches(MEDIA);
  const isAlone =
    /^(?:p|a)$/.test(element.localName) &&
    element.querySelectorAll(MEDIA).length === 1 &&
    !element.textContent?.trim();
  if (!isPicture && !isAlone) return undefined;
  const figure = element.ownerDocument.createElement('figure');
  element.replaceWith(figure);
  figure.append(...(element.localName === 'p' ? element.childNodes : [element]));
  return figure;
}
