// How a box stands in its page: over everything, along an edge, in an ad slot, or as one paragraph among others.
// The same words mean a prompt in the first case and journalism in the last.
import { backdropOf, coverage, topDocument } from './coverage.ts';
import { frameOf, lineage, styleOf } from './dom.ts';
import { ownLook, PAGE_PARTS, slotOf, stylesAreMissing, wasPutThere } from './ownLook.ts';
import { isShown, shownText } from './shown.ts';
import type { Evidence, OpenShadow } from './types.ts';

export type Stance = 'over' | 'edge' | 'page' | 'slot' | 'box' | 'flow';

export interface Standing {
  readonly stance: Stance;
  /** The element to hide: the outermost one that is the prompt and nothing else. */
  readonly box: Element;
  /** What it says, all of it. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** No prompt seen in the wild was longer than 700 characters; instructions may follow. */
const LONGEST = 1600;

/** The box around `element` and how it stands, or nothing when it is not shown or holds too much to be a prompt. */
export function standingOf(element: Element, openShadow: OpenShadow): Standing | undefined {
  if (!isShown(element)) return undefined;
  return standingOver(element, openShadow) ?? standingIn(element, openShadow);
}

function standingOver(element: Element, openShadow: OpenShadow): Standing | undefined {
  const evidence: Evidence[] = [];
  let box: Element | undefined;
  let text = '';
  let isOver = false;
  for (const one of lineage(element)) {
    if (one.localName === 'body' || one.localName === 'html') {
      if (frameOf(one.ownerDocument)) continue;
      break;
    }
    const lifts = liftOf(one);
    if (!lifts) continue;
    const said = shownText(one, openShadow, LONGEST);
    if (said.isCut || (box && said.text.length > text.length * 1.5 + 120)) break;
    box = one;
    text = said.text;
    if (lifts !== 'fixed') evidence.push({ sign: 'topLayer', detail: lifts });
    isOver ||= lifts !== 'fixed' || coverage(one) > 0.45;
  }
  if (!box) return undefined;
  if (!isOver && backdropOf(box)) isOver = true;
  if (isOver) evidence.push({ sign: 'covers' });
  else evidence.push({ sign: 'fixed' });
  return { stance: isOver ? 'over' : 'edge', box, text, evidence };
}

/** What lifts an element over the page, if anything does. */
function liftOf(element: Element): 'modal' | 'popover' | 'dialog' | 'fixed' | undefined {
  if (element.matches(':modal')) return 'modal';
  if (element.hasAttribute('popover') && element.matches(':popover-open')) return 'popover';
  const { position, zIndex } = styleOf(element);
  const isDialog =
    element.getAttribute('aria-modal') === 'true' || /dialog/.test(element.getAttribute('role') ?? '');
  if (position === 'fixed') return isDialog ? 'dialog' : 'fixed';
  if (position === 'sticky' && Number(zIndex) > 0) return 'fixed';
  if (position === 'absolute' && (Number(zIndex) >= 10 || coverage(element) > 0.6)) return 'fixed';
  if (isDialog && position !== 'static') return 'dialog';
  return undefined;
}

function standingIn(element: Element, openShadow: OpenShadow): Standing | undefined {
  const tight = tightBox(element, openShadow);
  if (!tight) return undefined;
  const { box, text } = tight;
  const body = topDocument(box).body;
  if (body && isNearlyAll(box, body, openShadow)) {
    return { stance: 'page', box, text, evidence: [{ sign: 'emptyPage' }] };
  }
  if (stylesAreMissing(box.ownerDocument) && !wasPutThere(box)) return undefined;
  const slot = slotOf(box);
  if (slot) return { stance: 'slot', box, text, evidence: [{ sign: 'adSlot', detail: slot.slice(0, 60) }] };
  const own = ownLook(box);
  if (own) return { stance: 'box', box, text, evidence: [{ sign: 'ownBox', detail: own.slice(0, 60) }] };
  return { stance: 'flow', box, text, evidence: [] };
}

/** The largest ancestor that says hardly more than the element itself. */
function tightBox(element: Element, openShadow: OpenShadow): { box: Element; text: string } | undefined {
  let box: Element | undefined;
  let text = '';
  for (const one of lineage(element)) {
    if (PAGE_PARTS.test(one.localName)) {
      if (frameOf(one.ownerDocument) && one.localName !== 'article' && one.localName !== 'main') continue;
      break;
    }
    if (box && one.querySelector('main,article,nav,h1')) break;
    const said = shownText(one, openShadow, LONGEST);
    if (said.isCut || (box && text.length > 40 && said.text.length > text.length * 2.2 + 60)) break;
    if (box && said.text.length > Math.max(700, text.length * 1.3)) break;
    box = one;
    text = said.text;
  }
  if (!box) {
    // the words stand in the body itself
    const said = shownText(element, openShadow, LONGEST);
    return said.isCut ? undefined : { box: element, text: said.text };
  }
  return { box, text };
}

/** Whether the page says next to nothing besides. */
function isNearlyAll(box: Element, body: Element, openShadow: OpenShadow): boolean {
  let outer = box;
  for (const one of lineage(box)) if (one.ownerDocument === body.ownerDocument && one !== body) outer = one;
  if (box === body) return true;
  const root = outer.contains(box) ? box : outer;
  const rest = shownText(body, openShadow, 240, root);
  return !rest.isCut && rest.text.length <= 240;
}
