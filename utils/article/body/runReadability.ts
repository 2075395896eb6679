// Mozilla's Readability, asked one question: which elements of the copy are the article?
import { Readability } from '@mozilla/readability';
import { NEVER } from './copyRules.ts';

export interface Choice {
  /** The copy's elements that Readability kept. */
  readonly kept: ReadonlySet<Element>;
  readonly dir?: string;
}

/**
 * Runs Readability on a clone of the copy's body, so that the copy stays whole for the passes after it. The clone stands
 * in no document: one of its own would cost a small page as much as all of Readability's work, and in the copy's the
 * browser would look at every element that comes and goes.
 */
export function runReadability(copy: Document, title: string): Choice | undefined {
  const root = copy.createElement('html');
  const scratch = copy.body.cloneNode(true) as HTMLElement;
  root.appendChild(scratch);
  const twins = twinKeeper(copy.body);
  twins.pairWith(scratch);
  const reader = new Readability<Node>(documentOf(copy, root, scratch), {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element,
  });
  Object.assign(reader, stepsDoneAlready(title), quickerSteps(), followRenaming(twins));
  keepForRetries(reader, scratch, copy.body, twins);
  const parsed = reader.parse();
  if (!parsed?.content) return undefined;
  const kept = twins.of((parsed.content as Element).getElementsByTagName('*'));
  return { kept, ...(parsed.dir && { dir: parsed.dir }) };
}

/** As much of a document as Readability asks for. */
function documentOf(copy: Document, root: HTMLElement, body: HTMLElement): Document {
  const page = {
    body,
    documentElement: root,
    firstChild: root,
    createElement: (name: string) => copy.createElement(name),
    createTextNode: (text: string) => copy.createTextNode(text),
    getElementsByTagName: (name: string) => root.getElementsByTagName(name),
    querySelectorAll: (selector: string) => root.querySelectorAll(selector),
  };
  return page as unknown as Document;
}

/** Knows the copy's element behind each of a clone's. */
interface Twins {
  /** Takes a fresh clone of the copy's body: both hold the same elements in the same order. */
  pairWith(clone: HTMLElement): void;
  /** An element that stands in another's place has that one's twin. */
  rename(from: Element, to: Element): void;
  of(elements: Iterable<Element>): ReadonlySet<Element>;
}

/** Most elements of the clone are never asked for, so nothing is written down for each of them. */
function twinKeeper(copy: HTMLElement): Twins {
  const own = copy.querySelectorAll('*');
  const clones: NodeListOf<Element>[] = [];
  const before = new Map<Element, Element>();
  return {
    pairWith: (clone) => clones.push(clone.querySelectorAll('*')),
    rename: (from, to) => before.set(to, before.get(from) ?? from),
    of: (elements) => {
      const wanted = new Set<Element>();
      for (const element of elements) wanted.add(before.get(element) ?? element);
      const found = new Set<Element>();
      for (const clone of clones)
        for (let at = 0; at < own.length && found.size < wanted.size; at++) {
          const twin = own[at];
          if (twin && wanted.has(clone[at] as Element)) found.add(twin);
        }
      return found;
    },
  };
}

/**
 * Readability writes the whole page down as HTML before it begins, and reads it back in when it tries again with milder
 * rules. It gets the copy a second time instead, which costs nothing until it is asked for.
 */
function keepForRetries(reader: object, body: HTMLElement, copy: HTMLElement, twins: Twins): void {
  const prepare = Reflect.get(reader, '_prepDocument') as () => void;
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => {
      body.replaceChildren(...copy.cloneNode(true).childNodes);
      twins.pairWith(body);
      // What it had written down was prepared already: runs of line breaks had become paragraphs.
      prepare.call(reader);
    },
  });
}

type Rename = (node: Element, tag: string) => Element;
type Clean = (node: Element, tag: string) => void;
type Density = (element: Element) => number;
type Grab = (page?: unknown) => Element | null;

/** Readability gives an element another name by putting another one in its place. */
function followRenaming(twins: Twins) {
  const rename = Reflect.get(Readability.prototype, '_setNodeTag') as Rename;
  return {
    _setNodeTag(node: Element, tag: string): Element {
      const renamed = rename.call(this, node, tag);
      twins.rename(node, renamed);
      return renamed;
    },
  };
}

/** Readability's own steps with the same results, without work whose outcome is known or that nobody looks at. */
export function quickerSteps() {
  const density = Reflect.get(Readability.prototype, '_getLinkDensity') as Density;
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
  };
}

/**
 * Readability's own steps that the copy makes needless: nothing hidden, styled, scripted or lazy is left in it, its
 * addresses and nesting don't matter, and the title is known. They are methods of the pinned version; a test fails when
 * one of them is gone.
 */
export function stepsDoneAlready(title: string) {
  const nothing = () => undefined;
  const clean = Reflect.get(Readability.prototype, '_clean') as Clean;
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
    log: nothing,
  };
}

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
