// Steps of Mozilla's Readability put in place of its own: the same outcome without what the copy makes needless. They are
// methods of the pinned version; a test fails when one of them is gone.
import { Readability } from '@mozilla/readability';
import { NEVER } from './copyRules.ts';

type Clean = (node: Element, tag: string) => void;
type LinkDensity = (element: Element) => number;
type Find = (node: Element, tags: readonly string[]) => ArrayLike<Element>;
type TextDensity = (element: Element, tags: readonly string[]) => number;
type Grab = (page?: unknown) => Element | null;
type InnerText = (node: Node, isEven?: boolean) => string;
type Remove = (nodes: ArrayLike<Node>, test?: RemovalTest) => void;
type RemovalTest = (node: Node, at: number, nodes: ArrayLike<Node>) => boolean;

/** Readability's own steps with the same results, without work whose outcome is known or that nobody looks at. */
export function quickerSteps() {
  const density = Reflect.get(Readability.prototype, '_getLinkDensity') as LinkDensity;
  const grab = Reflect.get(Readability.prototype, '_grabArticle') as Grab;
  return {
    _getLinkDensity(element: Element): number {
      return element.getElementsByTagName('a').length === 0 ? 0 : density.call(this, element);
    },
    /** The article's HTML is only written down for the log. */
    _grabArticle(page?: unknown): Element | null {
      const article = grab.call(this, page);
      if (article) Object.defineProperty(article, 'innerHTML', { value: '' });
      return article;
    },
    _forEachNode(list: ArrayLike<Node>, step: (node: Node, at: number, list: ArrayLike<Node>) => void): void {
      const { length } = list;
      for (let at = 0; at < length; at++) {
        const node = list[at];
        if (node) step.call(this, node, at, list);
      }
    },
    _getTextDensity: textDensity,
    ...textsReadOnce(),
  };
}

/** As Readability has it; of the tags of text, it only asks whether there is anything in them. */
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

/**
 * Readability's own steps that the copy makes needless: nothing hidden, styled, scripted or lazy is left in it, its
 * addresses and nesting don't matter, and the title is known.
 */
export function stepsDoneAlready(title: string) {
  const nothing = () => undefined;
  const clean = Reflect.get(Readability.prototype, '_clean') as Clean;
  const find = Reflect.get(Readability.prototype, '_getAllNodesWithTag') as Find;
  return {
    _isProbablyVisible: () => true,
    _getArticleMetadata: () => ({ title, excerpt: '-' }),
    _unwrapNoscriptImages: nothing,
    _removeScripts: nothing,
    _cleanStyles: nothing,
    _fixLazyImages: nothing,
    _fixRelativeUris: nothing,
    _simplifyNestedElements: nothing,
    _isValidByline: isByline,
    _isElementWithoutContent: emptyTest(),
    _clean(node: Element, tag: string): void {
      if (!NEVER.has(tag)) clean.call(this, node, tag);
    },
    _getAllNodesWithTag(node: Element, tags: readonly string[]): ArrayLike<Element> {
      return tags.length === 1 && LEFT_ALONE.has(tags[0] ?? '') ? [] : find.call(this, node, tags);
    },
    log: nothing,
  };
}

/** Asked for alone, these are only there to be renamed or, when empty, taken out; some aren't in a copy at all. */
const LEFT_ALONE = new Set(['p', 'h1', 'style', 'font']);

/** As Readability has it, the dear question last. */
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
