// How a box is placed in its page: over everything, along an edge, in an ad slot, or as one paragraph among others.
// The same words mean a prompt in the first case and journalism in the last.

import {
  bodyOf,
  findInside,
  holds,
  matches,
  queryAll,
  queryInside,
  rawText,
} from '../../shared/dom/nodes.ts';
import { backdropOf, coverage, topDocument } from '../act/backdrop.ts';
import type { Evidence, OpenShadow } from '../promptTypes.ts';
import { ASIDE, ownBoxSign, PAGE_PARTS, slotOf, stylesAreMissing, wasPutThere } from './boxSigns.ts';
import { pictureWords } from './pictureWords.ts';
import { frameOf, lineage, styleOf } from './promptDom.ts';
import { isShown, shownText } from './shownText.ts';

export type PlacementKind = 'over' | 'edge' | 'page' | 'slot' | 'box' | 'flow';

export interface Placement {
  readonly kind: PlacementKind;
  /** The element to hide: the outermost one that is the prompt and nothing else. */
  readonly box: Element;
  /** What it says, all of it. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** No prompt seen in the wild was longer than 700 characters; instructions may follow. */
const MAX_PROMPT_CHARS = 1600;
/** Characters of what says next to nothing: a button's words, a heading's. */
const FEW_WORDS = 80;
/** A line or two, as a site puts where an ad would be. */
const LINE = 220;

/** The box around `element` and its placement; undefined when it isn't shown or holds too much to be a prompt. */
export function placementOf(element: Element, openShadow: OpenShadow): Placement | undefined {
  // The page's own masthead is no notice; words in it are seen by themselves.
  if (!isShown(element) || isOfThePage(element, element)) return undefined;
  return placementOver(element, openShadow) ?? placementIn(element, openShadow);
}

function placementOver(element: Element, openShadow: OpenShadow): Placement | undefined {
  const evidence: Evidence[] = [];
  let box: Element | undefined;
  let text = '';
  let isOver = false;
  let isLong = false;
  for (const ancestor of lineage(element, openShadow)) {
    if (ancestor.localName === 'body' || ancestor.localName === 'html') {
      if (frameOf(ancestor.ownerDocument)) continue;
      break;
    }
    const lifts = liftOf(ancestor);
    if (!lifts) continue;
    const covers =
      /modal|dialog/.test(lifts) || coverage(ancestor) > 0.45 || (lifts === 'popover' && dims(ancestor));
    const said = shownText(ancestor, openShadow, MAX_PROMPT_CHARS);
    const isLongWall: boolean = said.isCut && covers && (isLong || !box) && standsBeforePage(ancestor);
    if (said.isCut ? !isLongWall : box && said.text.length > text.length * 1.5 + 120) {
      if (box) break;
      continue;
    }
    isLong = isLongWall;
    box = ancestor;
    text = said.text;
    if (lifts !== 'fixed') evidence.push({ sign: 'topLayer', detail: lifts });
    isOver ||= covers;
  }
  if (!box) return undefined;
  if (!isOver && isOfThePage(box, element)) {
    // A notice inside the page's own masthead: the masthead is no part of it.
    const tight = tightBox(element, openShadow);
    return tight && { kind: 'edge', ...tight, evidence: [{ sign: 'fixed' }] };
  }
  if (!isOver && backdropOf(box)) isOver = true;
  evidence.push({ sign: isOver ? 'covers' : 'fixed' });
  if (text.length < FEW_WORDS) text = `${pictureWords(box)} ${text}`.trim();
  return { kind: isOver ? 'over' : 'edge', box, text, evidence };
}

/** Whether the browser's own layer behind a popover darkens the page. */
const dims = (box: Element) => !/, 0\)$/.test(styleOf(box, '::backdrop').backgroundColor);

/** Whether a page is behind a box, and none in it: what it says at length are steps for each blocker. */
const standsBeforePage = (box: Element) =>
  !findInside(box, 'main,article,nav,video') &&
  queryAll(box.ownerDocument, 'p').some((p) => !holds(box, p) && rawText(p).length > 99);

/** Links that stand beside a notice where a page's masthead or foot holds it. */
const FEW_LINKS = 3;
const PAGE_PART = 'header,nav,footer,[role=banner],[role=navigation],[role=contentinfo]';

/** Whether `outer` is a part of the page, with its own links beside `inner`. */
function isOfThePage(outer: Element, inner: Element): boolean {
  const hasLinks = queryInside(outer, 'a[href]').filter(
    (element) => outer === inner || !holds(inner, element),
  ).length;
  if (hasLinks < FEW_LINKS) return false;
  return matches(outer, PAGE_PART) || queryInside(outer, PAGE_PART).some((element) => !holds(inner, element));
}

/** What puts an element above the page, if anything does. */
function liftOf(element: Element): 'modal' | 'popover' | 'dialog' | 'fixed' | undefined {
  if (matches(element, ':modal')) return 'modal';
  if (matches(element, '[popover]:popover-open')) return 'popover';
  const { position, zIndex } = styleOf(element);
  const depth = Number(zIndex);
  const isDialog = matches(element, '[aria-modal=true],[role*=dialog]');
  if (position === 'fixed') return isDialog ? 'dialog' : 'fixed';
  if (position === 'sticky' && depth > 0) return 'fixed';
  if (position === 'absolute' && (depth >= 10 || coverage(element) > 0.6)) return 'fixed';
  if (isDialog && position !== 'static') return 'dialog';
  return undefined;
}

function placementIn(element: Element, openShadow: OpenShadow): Placement | undefined {
  const tight = tightBox(element, openShadow);
  if (!tight) return undefined;
  const { box, text } = tight;
  if (isNearlyAll(box, openShadow)) {
    return { kind: 'page', box, text, evidence: [{ sign: 'emptyPage' }] };
  }
  if (stylesAreMissing(box.ownerDocument) && !wasPutThere(box)) return undefined;
  const slot = slotOf(box, text.length < LINE);
  if (slot) return { kind: 'slot', box, text, evidence: [{ sign: 'adSlot', detail: slot.slice(0, 60) }] };
  const own = ownBoxSign(box);
  if (own) return { kind: 'box', box, text, evidence: [{ sign: 'ownBox', detail: own.slice(0, 60) }] };
  return { kind: 'flow', box, text, evidence: [] };
}

/** Boxes around a notice's words, at most; each is read whole, and a page may nest hundreds. */
const MAX_BOXES = 30;

/** The largest ancestor that says hardly more than the element itself. */
function tightBox(element: Element, openShadow: OpenShadow): { box: Element; text: string } | undefined {
  let box: Element | undefined;
  let text = '';
  let boxes = 0;
  for (const ancestor of lineage(element)) {
    if (++boxes > MAX_BOXES) break;
    if (PAGE_PARTS.test(ancestor.localName)) {
      if (
        frameOf(ancestor.ownerDocument) &&
        ancestor.localName !== 'article' &&
        ancestor.localName !== 'main'
      )
        continue;
      break;
    }
    if (box && (findInside(ancestor, 'main,article,nav,video') || isOfThePage(ancestor, box))) break;
    // A wall that is all there is may well have the page's largest heading.
    const links = box && matches(ancestor, ASIDE) && findInside(ancestor, 'li a');
    if (box && links && !holds(box, links)) break;
    const said = shownText(ancestor, openShadow, MAX_PROMPT_CHARS);
    if (
      box &&
      findInside(ancestor, 'h1') &&
      (!isNearlyAll(ancestor, openShadow) || hidesText(ancestor, said.text.length))
    )
      break;
    if (said.isCut || (box && text.length > 40 && said.text.length > text.length * 2.2 + 60)) break;
    if (box && said.text.length > Math.max(700, text.length * 1.3)) break;
    box = ancestor;
    text = said.text;
  }
  if (!box) {
    // The words stand in the body itself, which is no notice where it holds an article.
    if (findInside(element, 'main,article')) return undefined;
    const said = shownText(element, openShadow, MAX_PROMPT_CHARS);
    return said.isCut ? undefined : { box: element, text: said.text };
  }
  return { box, text };
}

/** Whether an element holds paragraphs, and far more text than it shows: a page that is hidden, and not a wall. */
const hidesText = (element: Element, shown: number) =>
  findInside(element, 'p~p~p') !== null && rawText(element).length > shown * 2 + 200;

/** Whether the page says next to nothing besides. */
function isNearlyAll(box: Element, openShadow: OpenShadow): boolean {
  const body = bodyOf(topDocument(box));
  if (!body) return false;
  let outer = box;
  for (const ancestor of lineage(box))
    if (ancestor.ownerDocument === body.ownerDocument && ancestor !== body) outer = ancestor;
  if (box === body) return true;
  const root = holds(outer, box) ? box : outer;
  const rest = shownText(body, openShadow, 240, root);
  return !rest.isCut && rest.text.length <= 240;
}
