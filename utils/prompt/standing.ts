// How a box stands in its page: over everything, along an edge, in an ad slot, or as one paragraph among others.
// The same words mean a prompt in the first case and journalism in the last.
import { frameOf, isShadowRoot, lineage, nameOf, parentOf, styleOf } from './dom.ts';
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

/** Share of the window an element covers. */
export function coverage(element: Element): number {
  const view = element.ownerDocument.defaultView;
  if (!view?.innerWidth || !view.innerHeight) return 0;
  const outer = frameOf(element.ownerDocument);
  if (outer) {
    // Inside a frame the frame is the window that counts, scaled by what it covers itself.
    const own = element.getBoundingClientRect();
    const share = (own.width * own.height) / (view.innerWidth * view.innerHeight);
    return Math.min(1, share) * coverage(outer);
  }
  const box = element.getBoundingClientRect();
  const width = Math.min(box.right, view.innerWidth) - Math.max(box.left, 0);
  const height = Math.min(box.bottom, view.innerHeight) - Math.max(box.top, 0);
  return (Math.max(0, width) * Math.max(0, height)) / (view.innerWidth * view.innerHeight);
}

/** A separate element that darkens the page behind `box`: positioned, covering the window, saying nothing. */
export function backdropOf(box: Element): Element | undefined {
  const doc = topDocument(box);
  const view = doc.defaultView;
  if (!view) return undefined;
  const points: readonly (readonly [number, number])[] = [
    [6, 6],
    [view.innerWidth - 24, 6],
    [6, view.innerHeight - 6],
    [view.innerWidth - 24, view.innerHeight / 2],
  ];
  for (const [x, y] of points) {
    for (const one of doc.elementsFromPoint(x, y)) {
      if (one.localName === 'html' || one.localName === 'body') break;
      const { position } = styleOf(one);
      if (position !== 'fixed' && position !== 'absolute') continue;
      if (coverage(one) > 0.8 && !one.contains(doc.querySelector('main,article')) && saysLittle(one))
        return one;
    }
  }
  return undefined;
}

function saysLittle(element: Element): boolean {
  return (element.textContent ?? '').length < 2000;
}

function topDocument(element: Element): Document {
  let doc = element.ownerDocument;
  for (let frame = frameOf(doc); frame; frame = frameOf(doc)) doc = frame.ownerDocument;
  return doc;
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

const PAGE_PARTS = /^(body|html|main|article)$/;

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

/**
 * Whether the page's own styles failed to arrive: most linked sheets are missing, or the body looks as the browser
 * makes it. Without them what a site keeps hidden lies open, so that being visible proves nothing.
 */
export function stylesAreMissing(doc: Document): boolean {
  const linked = Array.from(doc.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet][href]')).filter(
    (link) => !link.disabled && !link.relList.contains('alternate') && !/print/.test(link.media),
  );
  const failed = linked.filter((link) => !link.sheet).length;
  if (failed > 0) return failed * 2 >= linked.length;
  if (linked.length > 0 || !doc.body) return false;
  const style = styleOf(doc.body);
  return (
    style.marginLeft === '8px' && style.marginTop === '8px' && /^"?(times|serif)/i.test(style.fontFamily)
  );
}

/** Whether something made the box visible on purpose: an inline style shows it, or a rule hides it by default. */
function wasPutThere(box: Element): boolean {
  let steps = 0;
  for (const one of lineage(box)) {
    if (PAGE_PARTS.test(one.localName) || ++steps > 3) return false;
    const display = (one as Partial<HTMLElement>).style?.display;
    if ((display && display !== 'none') || isHiddenByDefault(one)) return true;
  }
  return false;
}

/** Whether a readable style rule would hide the element, and another undoes it. */
function isHiddenByDefault(element: Element): boolean {
  for (const sheet of Array.from(element.ownerDocument.styleSheets)) {
    try {
      for (const rule of Array.from(sheet.cssRules).slice(0, 3000)) {
        const { style, selectorText } = rule as Partial<CSSStyleRule>;
        if (style?.display === 'none' && selectorText && element.matches(selectorText)) return true;
      }
    } catch {
      // another origin's sheet, or a selector from the future
    }
  }
  return false;
}

const SLOT =
  /(^|[\s_-])(ads?|adv|advert\w*|adslot|adunit|adbox|adspace|ad-?container|ad-?wrapper|adsense|adsbygoogle|banner|sponsor|dfp|gpt|reklam\w*|werbung|anzeige|publicidad|pub)([\s_\d-]|$)/i;

/** The name of the ad slot that holds the box, when one does. */
function slotOf(box: Element): string | undefined {
  let steps = 0;
  for (const one of lineage(box)) {
    if (PAGE_PARTS.test(one.localName) || ++steps > 4) return undefined;
    if (SLOT.test(nameOf(one))) return nameOf(one);
    const neighbour = parentOf(one)?.querySelector(':scope > ins.adsbygoogle, :scope > [data-ad-slot]');
    if (neighbour) return nameOf(neighbour);
  }
  return undefined;
}

/** Names that say what a box is for. */
export const BLOCKER_NAME =
  /ad[-_]?s?[-_]?b(l|1)o?ck|anti-?ad|adb[-_]|[-_]adb|blocker|noads|no-ads|unblock|fc-ab-/i;
const NOTICE_NAME = /alert|notice|warning|message|callout|infobox|toast|popup|modal|overlay/i;

/** What sets a box apart from the text around it: its name, its role, a background, a frame. */
function ownLook(box: Element): string | undefined {
  let steps = 0;
  for (const one of lineage(box)) {
    if (PAGE_PARTS.test(one.localName) || ++steps > 3) break;
    const name = nameOf(one);
    if (BLOCKER_NAME.test(name)) return name.trim();
    if (one !== box && box.localName === 'p') continue;
    if (NOTICE_NAME.test(name) || /alert|status/.test(one.getAttribute('role') ?? ''))
      return name.trim() || 'role';
  }
  if (isShadowRoot(box.getRootNode())) return 'shadow';
  if (frameOf(box.ownerDocument)) return 'frame';
  const style = styleOf(box);
  const parent = parentOf(box);
  const behind = parent ? styleOf(parent).backgroundColor : '';
  if (!/, 0\)$|transparent/.test(style.backgroundColor) && style.backgroundColor !== behind)
    return 'background';
  if (Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none') return 'border';
  if (wasPutThere(box)) return 'shown';
  return isOneOfMany(box) ? undefined : 'apart';
}

/** Whether the box is a paragraph among paragraphs. */
function isOneOfMany(box: Element): boolean {
  const parent = parentOf(box);
  if (!parent) return false;
  const alike = Array.from(parent.children).filter(
    (one) => one !== box && one.localName === box.localName && (one.textContent ?? '').trim().length > 30,
  );
  return (
    alike.length > 0 ||
    /^(p|li|td|dd|dt|h[1-6]|blockquote|figcaption|span|a|em|strong|b)$/.test(box.localName)
  );
}
