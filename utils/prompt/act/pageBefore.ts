// How a page was before its prompt: what was locked, closed or laid over it then is the page's own and stays so.

import { callOwn } from '../../shared/dom/callOwn.ts';
import { queryInside, rawAttribute } from '../../shared/dom/nodes.ts';
import { styleOf } from '../detect/promptDom.ts';
import { isShown } from '../detect/shownText.ts';
import { coverage } from './backdrop.ts';

export interface LookBefore {
  /** Blurred or darkened. */
  readonly isBlurred: boolean;
  readonly isFaint: boolean;
  readonly isMoved: boolean;
  /** Zoomed out. */
  readonly isSmall: boolean;
  readonly isFixed: boolean;
  readonly isClipped: boolean;
  readonly isInert: boolean;
  readonly isAriaHidden: boolean;
  readonly isUnselectable: boolean;
  readonly isUntouchable: boolean;
  /** It lay over the whole window and was shown. */
  readonly isLayer: boolean;
}

export interface PageBefore {
  readonly looks: ReadonlyMap<Element, LookBefore>;
  /** Pseudo-elements of the root and the body that covered the window. */
  readonly pseudos: readonly string[];
}

const MAX_PARTS = 200;

/**
 * A picture of the page's large parts. Reads styles: for pages that name a blocker, once.
 * @returns nothing while the page is locked: a wall may be on its way in, and what it has done already is not the page's own
 */
export function picturePage(doc: Document): PageBefore | undefined {
  const looks = new Map<Element, LookBefore>();
  const { body, documentElement } = doc;
  if (!body) return undefined;
  for (const root of [documentElement, body]) {
    const { overflowY, position, pointerEvents } = styleOf(root);
    if (/hidden|clip/.test(overflowY) || position === 'fixed' || pointerEvents === 'none') return undefined;
  }
  const parts = [
    documentElement,
    body,
    ...Array.from(body.children),
    ...queryInside(body, ':scope > * > *,main,article'),
  ];
  for (const part of parts.slice(0, MAX_PARTS)) {
    if (/^(script|style|link|template|noscript)$/.test(part.localName)) continue;
    looks.set(part, lookOf(part));
  }
  return { looks, pseudos: coveringPseudos(doc) };
}

/** Filters by which a page is made hard to read. */
const DIMMING = /blur\(|(brightness|opacity|contrast)\(0/;
/** Opacity; text below it is hard to read. */
const FAINT = 0.6;
/** And this much of it is hardly there at all. */
export const VERY_FAINT = 0.4;

export const isDimmed = ({ filter }: CSSStyleDeclaration) => DIMMING.test(filter);
export const isFaint = ({ opacity }: CSSStyleDeclaration) => Number(opacity) < FAINT;

/** How an element looks now, as far as walls change it. */
export function lookOf(element: Element): LookBefore {
  const style = styleOf(element);
  return {
    isBlurred: isDimmed(style),
    isFaint: isFaint(style),
    isMoved: style.transform !== 'none',
    isSmall: Number(style.zoom) < 1,
    isFixed: style.position === 'fixed',
    isClipped: style.clipPath !== 'none',
    isInert: callOwn(element, 'hasAttribute', 'inert'),
    isAriaHidden: rawAttribute(element, 'aria-hidden') === 'true',
    isUnselectable: style.userSelect === 'none',
    isUntouchable: style.pointerEvents === 'none',
    isLayer: /fixed|absolute/.test(style.position) && coverage(element) > 0.5 && isShown(element),
  };
}

/** `body::after` and its like, where they lie over the window: `html::before`, … */
export function coveringPseudos(doc: Document): string[] {
  return [doc.documentElement, doc.body].flatMap((element) =>
    ['::before', '::after'].flatMap((pseudo) => {
      const { content, position, display, zIndex, width, height } = styleOf(element, pseudo);
      if (!content || content === 'none' || display === 'none' || !/fixed|absolute/.test(position)) return [];
      if (Number(zIndex) < 0) return [];
      const { innerWidth = 0, innerHeight = 0 } = doc.defaultView ?? {};
      const isLarge =
        Number.parseFloat(width) > innerWidth * 0.8 && Number.parseFloat(height) > innerHeight * 0.8;
      return isLarge ? [`${element.localName}${pseudo}`] : [];
    }),
  );
}
