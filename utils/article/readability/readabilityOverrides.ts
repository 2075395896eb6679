// Steps of Mozilla's Readability put in place of its own: the same outcome without what the copy makes needless. They are
// methods of the pinned version; a test fails when one of them is gone. Another one, on real pages, compares each with
// Readability's own (`tests/e2e/readabilityOverrides.long.test.ts`). What doesn't pay for being here is left to Readability.
import { Readability } from '@mozilla/readability';

type TextDensity = (element: Element, tags: readonly string[]) => number;
type InnerText = (node: Node, isEven?: boolean) => string;
type Remove = (nodes: ArrayLike<Node>, test?: RemovalTest) => void;
type RemovalTest = (node: Node, at: number, nodes: ArrayLike<Node>) => boolean;

/**
 * The steps. The copy makes some needless: nothing hidden, styled or lazy is left in it. The others have the same results
 * without work whose result is known or never used.
 */
export function readabilityOverrides() {
  const nothing = () => undefined;
  return {
    _isProbablyVisible: () => true,
    _cleanStyles: nothing,
    _fixLazyImages: nothing,
    _isValidByline: isByline,
    _isElementWithoutContent: emptyTest(),
    _getTextDensity: textDensity,
    ...textsReadOnce(),
  };
}

/**
 * As in Readability; for the text tags only whether they hold any text matters. Its own step reads the text of a box once
 * for each box in it, which deep nesting makes seconds of.
 */
function textDensity(this: object, element: Element, tags: readonly string[]): number {
  const selector = tags.join(',');
  const first = element.querySelector(selector);
  if (!first) return 0;
  if (!tags.includes('SPAN')) {
    const density = Reflect.get(Readability.prototype, '_getTextDensity') as TextDensity;
    return density.call(this, element, tags);
  }
  return textIn(first) || Array.from(element.querySelectorAll(selector)).some(textIn) ? 1 : 0;
}

/** While it decides over a box, Readability asks for its text again and again. */
function textsReadOnce() {
  const innerText = Reflect.get(Readability.prototype, '_getInnerText') as InnerText;
  const remove = Reflect.get(Readability.prototype, '_removeNodes') as Remove;
  let asked: Node | undefined;
  let known: string | undefined;
  return {
    _removeNodes(nodes: ArrayLike<Node>, test?: RemovalTest): void {
      const remembering = (node: Node, at: number) => {
        asked = node;
        known = undefined;
        return test ? test.call(this, node, at, nodes) : true;
      };
      remove.call(this, nodes, remembering);
      asked = undefined;
    },
    _getInnerText(node: Node, isEven = true): string {
      if (node !== asked || !isEven) return innerText.call(this, node, isEven);
      known ??= innerText.call(this, node);
      return known;
    },
  };
}

/** As in Readability, with the expensive test last. */
function isByline(this: { REGEXPS: { byline: RegExp } }, node: Element, names: string): boolean {
  const isNamed =
    this.REGEXPS.byline.test(names) ||
    node.getAttribute('rel') === 'author' ||
    node.getAttribute('itemprop')?.includes('author') === true;
  if (!isNamed) return false;
  const { length } = (node.textContent ?? '').trim();
  return length > 0 && length < 100;
}

/**
 * As Readability has it, without reading all of a full box. Boxes are asked about from the outside in, so the text that
 * was found in one is often also that of the next.
 */
function emptyTest(): (node: Element) => boolean {
  let found: Node | undefined;
  return (node) => {
    if (found && node.contains(found)) return false;
    found = textIn(node);
    if (found) return false;
    const { length } = node.children;
    return length === 0 || length === node.querySelectorAll('br').length + node.querySelectorAll('hr').length;
  };
}

/** The first text that isn't blank. */
function textIn(node: Node): Node | undefined {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const found =
      child.nodeType === 3 ? (/\S/.test((child as Text).data) ? child : undefined) : textIn(child);
    if (found) return found;
  }
  return undefined;
}
