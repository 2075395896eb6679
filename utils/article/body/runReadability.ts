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
    log: nothing,
  };
}
