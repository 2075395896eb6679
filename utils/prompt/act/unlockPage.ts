// Undoes by style what a wall does to the page behind it: no scrolling, blur, no pointer, no selection, inert. Only the
// article's text, what it stands in and what looked otherwise before is touched: a page's own closed menu stays closed.
import { callOwn } from '../../shared/dom/callOwn.ts';
import { holds, queryInside, rawAttribute } from '../../shared/dom/nodes.ts';
import { styleOf } from '../detect/promptDom.ts';
import { isShown, openShadowText } from '../detect/shownText.ts';
import type { ArticleText } from './articleText.ts';
import type { Changes } from './changes.ts';
import { CUT_BY, isClipped, isCut, MIN_HIDDEN } from './heldBack.ts';
import {
  blankingRules,
  displayWithout,
  hidesByState,
  hidingRules,
  lockingRules,
  matchesRule,
  siblingsUnder,
  styleWithout,
} from './hidingRules.ts';
import { isOutOfReach, isSmall, isTurned, isVerySmall } from './misplaced.ts';
import { isDimmed, isFaint, type LookBefore, lookOf, type PageBefore, VERY_FAINT } from './pageBefore.ts';
import type { Unlocking } from './unlocking.ts';
import { unlockRoot } from './unlockRoot.ts';

/**
 * Unlocks the page.
 * @returns whether there was anything to undo
 */
export function unlockPage(given: Unlocking): boolean {
  const isInert = Array.from(given.article.lineage).some((ancestor) =>
    callOwn(ancestor, 'hasAttribute', 'inert'),
  );
  const dims = new Set(
    Array.from(given.article.lineage, (ancestor) => styleOf(ancestor))
      .filter(isDimmed)
      .map(({ filter }) => filter),
  );
  const states: CSSStyleRule[] = [];
  const inner = unlockArticle(given, states);
  const siblings = unlockSiblings(given, { isInert, dims, states });
  const root = unlockRoot(given);
  return inner || siblings || root;
}

const SEEN = { visibilityProperty: true };
/** How far down the page parts beside the article are looked at, and how many of each. */
const MAX_LEVELS = 4;
const MAX_PARTS = 60;

/** `states`: gets the rules by which the page's state hides the article. */
function unlockArticle(
  { changes, sheet, article, hidden, before, isPaid, doc }: Unlocking,
  states: CSSStyleRule[],
): boolean {
  let isLocked = false;
  const blocks = new Set(article.blocks);
  // A paragraph for print or one in a tooltip is the page's own business.
  const unseen = article.blocks.filter((block) => !callOwn(block, 'checkVisibility', SEEN)).length;
  const isHidden = unseen >= article.blocks.length * MIN_HIDDEN;
  const set = (element: Element, property: string, value: string) => {
    changes.style(element, property, value);
    isLocked = true;
  };
  const isOfThePage = (element: Element) => !hidden.some((box) => holds(box, element));
  const { documentElement: html, body } = doc;
  // From the outside in: what an inner element inherits is right by then.
  for (const element of article.lineage) {
    if (element === html || element === body) continue;
    const was = before?.looks.get(element);
    const style = styleOf(element);
    if (isDimmed(style) && !was?.isBlurred) set(element, 'filter', 'none');
    if (style.transform !== 'none' && (was ? !was.isMoved : isCut(element, style) || isTurned(style)))
      set(element, 'transform', 'none');
    if (was ? !was.isSmall && isSmall(style) : isVerySmall(style)) set(element, 'zoom', '1');
    if (style.position === 'fixed' && !was?.isFixed && isOutOfReach(element)) {
      set(element, 'position', 'static');
      doc.defaultView?.scrollTo(0, Math.max(0, -Number.parseFloat(style.top)) || 0);
    }
    if (style.pointerEvents === 'none' && !was?.isUntouchable) set(element, 'pointer-events', 'auto');
    if (callOwn(element, 'hasAttribute', 'inert')) {
      changes.withoutAttribute(element, 'inert');
      isLocked = true;
    }
    if (rawAttribute(element, 'aria-hidden') === 'true') changes.attribute(element, 'aria-hidden', 'false');
    if (/^rgba.*, 0\)$/.test(style.color)) {
      set(element, 'color', 'inherit');
      set(element, 'text-shadow', 'none');
    }
    if (isPaid) continue;
    if (style.contentVisibility === 'hidden') set(element, 'content-visibility', 'visible');
    if (style.clipPath !== 'none' && (was?.isClipped === false || isClipped(style)))
      set(element, 'clip-path', 'none');
    if (isHidden && style.display === 'none') {
      const rules = hidingRules(element);
      states.push(...rules.filter(hidesByState));
      set(element, 'display', displayWithout(element, rules));
      // A byline is no running text, but went by the same rule.
      for (const sibling of siblingsUnder(rules, element))
        if (isOfThePage(sibling) && styleOf(sibling).display === 'none')
          set(sibling, 'display', displayWithout(sibling, rules));
    }
    if (isHidden && style.visibility === 'hidden') {
      const rules = blankingRules(element);
      set(element, 'visibility', 'visible');
      for (const sibling of siblingsUnder(rules, element))
        if (isOfThePage(sibling) && styleOf(sibling).visibility === 'hidden')
          set(sibling, 'visibility', 'visible');
    }
    if (Number(style.opacity) < VERY_FAINT || (isFaint(style) && !blocks.has(element) && !was?.isFaint))
      set(element, 'opacity', '1');
    if (/gradient/.test(style.maskImage)) set(element, 'mask-image', 'none');
    if (isCut(element, style)) {
      uncut(element, style, set);
      const rules = lockingRules(element);
      const { position } = styleWithout(element, rules, ['position']);
      if (position && position !== style.position) set(element, 'position', position);
      for (const pseudo of fadingPseudos(element)) sheet.hidePseudo(element, pseudo);
      for (const fade of fadesIn(element, article)) set(fade, 'display', 'none');
      isLocked = true;
    }
  }
  return unselect(article, changes, before) || isLocked;
}

/** What fades the text out before it is cut off: it lies over it, shows a gradient and says nothing. */
const isFade = ({ position, backgroundImage }: CSSStyleDeclaration) =>
  position === 'absolute' && backgroundImage.includes('gradient');

const fadingPseudos = (element: Element) =>
  (['::before', '::after'] as const).filter((pseudo) => {
    const style = styleOf(element, pseudo);
    return style.content !== 'none' && isFade(style);
  });

const fadesIn = (element: Element, { lineage }: ArticleText) =>
  Array.from(element.children).filter(
    (child) => !lineage.has(child) && isFade(styleOf(child)) && openShadowText(child) === '',
  );

/** An app's shell scrolls again; what merely ends early grows. */
function uncut(
  element: Element,
  { position, maxHeight }: CSSStyleDeclaration,
  set: (element: Element, property: string, value: string) => void,
): void {
  if (/absolute|fixed/.test(position)) {
    set(element, 'overflow-y', 'auto');
    return;
  }
  if (maxHeight !== 'none') set(element, 'max-height', 'none');
  if (element.scrollHeight > element.clientHeight + CUT_BY) set(element, 'height', 'auto');
  if (element.scrollHeight > element.clientHeight + CUT_BY) set(element, 'overflow-y', 'auto');
}

const MAX_UNSELECTABLE = 3000;
const SAMPLE = 5;

/** Text that can't be selected: by what is inherited, or by a rule for each element. */
function unselect({ lineage, blocks }: ArticleText, changes: Changes, before?: PageBefore): boolean {
  const isHeld = (element: Element) => styleOf(element).userSelect === 'none';
  if (!blocks.slice(0, SAMPLE).some(isHeld)) return false;
  const wasSo = Array.from(lineage).some((ancestor) => before?.looks.get(ancestor)?.isUnselectable);
  if (wasSo) return false;
  let changed = 0;
  for (const element of lineage) {
    if (changed > MAX_UNSELECTABLE) break;
    if (isHeld(element)) {
      changes.style(element, 'user-select', 'text');
      changed++;
    }
  }
  for (const block of blocks) {
    for (const inner of queryInside(block, '*')) {
      if (changed > MAX_UNSELECTABLE) break;
      if (!isHeld(inner)) continue;
      changes.style(inner, 'user-select', 'text');
      changed++;
    }
  }
  return changed > 0;
}

/** What was done to the article just now. */
interface DoneToArticle {
  readonly isInert: boolean;
  /** The filters it had. */
  readonly dims: ReadonlySet<string>;
  /** Rules of the page's state that hid it. */
  readonly states: readonly CSSStyleRule[];
}

/** What stands beside the article and was blurred, hidden or made inert with it: since it was seen before, or in one go. */
function unlockSiblings(
  { changes, article, hidden, before }: Unlocking,
  { isInert, dims, states }: DoneToArticle,
): boolean {
  let isLocked = false;
  for (const part of partsBeside(article, before)) {
    if (article.lineage.has(part) || !part.isConnected || hidden.some((box) => holds(box, part))) continue;
    const was = before?.looks.get(part);
    if (was) isLocked = unlockPart(part, was, changes) || isLocked;
    else if (isInert && callOwn(part, 'hasAttribute', 'inert') && isShown(part)) {
      // A closed menu is inert too, but not to be seen.
      isLocked = unlockPart(part, NEVER_LOCKED, changes) || isLocked;
    } else if (dims.has(styleOf(part).filter)) {
      changes.style(part, 'filter', 'none');
      isLocked = true;
    }
    if (states.some(({ selectorText }) => matchesRule(part, selectorText))) {
      changes.style(part, 'display', displayWithout(part, hidingRules(part)));
      isLocked = true;
    }
  }
  return isLocked;
}

const NEVER_LOCKED: LookBefore = {
  isBlurred: false,
  isFaint: false,
  isMoved: false,
  isSmall: false,
  isFixed: false,
  isClipped: false,
  isInert: false,
  isAriaHidden: false,
  isUnselectable: false,
  isUntouchable: false,
  isLayer: false,
};

function partsBeside({ lineage }: ArticleText, before?: PageBefore): Set<Element> {
  const beside = Array.from(lineage)
    .slice(0, MAX_LEVELS)
    .flatMap((ancestor) => Array.from(ancestor.children).slice(0, MAX_PARTS));
  return new Set([...(before?.looks.keys() ?? []), ...beside]);
}

function unlockPart(part: Element, was: LookBefore, changes: Changes): boolean {
  const now = lookOf(part);
  if (now.isBlurred && !was.isBlurred) changes.style(part, 'filter', 'none');
  if (now.isInert && !was.isInert) changes.withoutAttribute(part, 'inert');
  if (now.isAriaHidden && !was.isAriaHidden) changes.attribute(part, 'aria-hidden', 'false');
  return (now.isBlurred && !was.isBlurred) || (now.isInert && !was.isInert);
}
