// Mozilla's Readability, asked one question: which elements of the copy are the article?
import { Readability } from '@mozilla/readability';
import { ORIGIN } from './copyPage.ts';

export interface Choice {
  /** Numbers of the elements Readability kept. */
  readonly kept: ReadonlySet<string>;
  readonly dir?: string;
}

/** Runs Readability on a clone of the copy, so that the copy stays whole for the passes after it. */
export function runReadability(copy: Document, title: string): Choice | undefined {
  const scratch = copy.cloneNode(true) as Document;
  scratch.title = title;
  keepForRetries(scratch.body, copy.body);
  const reader = new Readability<Node>(scratch, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element,
  });
  const parsed = Object.assign(reader, stepsDoneAlready(title)).parse();
  if (!parsed?.content) return undefined;
  const kept = new Set<string>();
  for (const element of (parsed.content as Element).querySelectorAll(`[${ORIGIN}]`)) {
    const origin = element.getAttribute(ORIGIN);
    if (origin) kept.add(origin);
  }
  return { kept, ...(parsed.dir && { dir: parsed.dir }) };
}

/**
 * Readability writes the whole page down as HTML before it begins, and reads it back in when it tries again with milder
 * rules. It gets the copy a second time instead, which costs nothing until it is asked for.
 */
function keepForRetries(body: HTMLElement, copy: HTMLElement): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => body.replaceChildren(...copy.cloneNode(true).childNodes),
  });
}

/**
 * Readability's own steps that the copy makes needless: nothing hidden, styled, scripted or lazy is left in it, its
 * addresses and nesting don't matter, and the title is known. They are methods of the pinned version; a test fails when
 * one of them is gone.
 */
export function stepsDoneAlready(title: string) {
  const nothing = () => undefined;
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
    _isElementWithoutContent: isEmpty,
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

/** As Readability has it, without reading all of a full box. */
function isEmpty(node: Element): boolean {
  if (hasText(node)) return false;
  const { length } = node.children;
  return length === 0 || length === node.querySelectorAll('br').length + node.querySelectorAll('hr').length;
}

function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 ? /\S/.test((child as Text).data) : hasText(child)) return true;
  return false;
}
