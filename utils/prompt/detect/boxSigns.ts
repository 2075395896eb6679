// Signs that a box isn't part of the text around it: a name, an ad slot, a background, being shown on purpose.
import {
  bodyOf,
  findInside,
  isHtml,
  matches,
  nameAttributeOf,
  queryAll,
  rawText,
  treeOf,
} from '../../shared/dom/nodes.ts';
import { frameOf, isShadowRoot, lineage, nameOf, outerParentOf, styleOf } from './promptDom.ts';

/** Elements at which the search for a box stops. */
export const PAGE_PARTS = /^(body|html|main|article)$/;

/**
 * Whether the page's own styles failed to arrive: most linked sheets are missing, or the body looks as the browser
 * makes it. Without them what a site keeps hidden lies open, so that being visible proves nothing.
 */
export function stylesAreMissing(doc: Document): boolean {
  const linked = (queryAll(doc, 'link[rel~=stylesheet][href]') as HTMLLinkElement[]).filter(
    (link) =>
      isHtml(link) && !link.disabled && !link.relList.contains('alternate') && !/print/.test(link.media),
  );
  const failed = linked.filter((link) => !link.sheet).length;
  if (failed > 0) return failed * 2 >= linked.length;
  const body = bodyOf(doc);
  if (linked.length > 0 || !body) return false;
  const style = styleOf(body);
  return (
    style.marginLeft === '8px' && style.marginTop === '8px' && /^"?(times|serif)/i.test(style.fontFamily)
  );
}

/** Whether something made the box visible on purpose: an inline style shows it, or a rule hides it by default. */
export function wasPutThere(box: Element): boolean {
  let steps = 0;
  for (const ancestor of lineage(box)) {
    if (PAGE_PARTS.test(ancestor.localName) || ++steps > 3) return false;
    const display = (ancestor as Partial<HTMLElement>).style?.display;
    if ((display && display !== 'none') || isHiddenByDefault(ancestor)) return true;
  }
  return false;
}

/** Whether a readable style rule would hide the element, and another undoes it. */
function isHiddenByDefault(element: Element): boolean {
  for (const sheet of Array.from(element.ownerDocument.styleSheets)) {
    try {
      for (const rule of Array.from(sheet.cssRules).slice(0, 3000)) {
        const { style, selectorText } = rule as Partial<CSSStyleRule>;
        if (style?.display === 'none' && selectorText && matches(element, selectorText)) return true;
      }
    } catch {
      // another origin's sheet, or a selector from the future
    }
  }
  return false;
}

/** What holds several things beside the text. */
export const ASIDE = 'aside,[role=complementary],[class*=sidebar],[id*=sidebar]';

const SLOT =
  /(^|[\s_-])(ads?|adv|advert\w*|adslot|adunit|adbox|adspace|ad-?container|ad-?wrapper|adsense|adsbygoogle|banner|sponsor|dfp|gpt|reklam\w*|werbung|anzeige|publicidad|pub)([\s_\d-]|$)/i;

/** The name of the ad slot that holds the box, or stands beside what is no more than a line or two. */
export function slotOf(box: Element, isLine: boolean): string | undefined {
  let steps = 0;
  for (const ancestor of lineage(box)) {
    if (PAGE_PARTS.test(ancestor.localName) || ++steps > 4) return undefined;
    if (SLOT.test(nameOf(ancestor))) return nameOf(ancestor);
    const around = outerParentOf(ancestor);
    const neighbour = around && findInside(around, ':scope > ins.adsbygoogle, :scope > [data-ad-slot]');
    if (neighbour) return nameOf(neighbour);
    if (!isLine) continue;
    const beside = [ancestor.previousElementSibling, ancestor.nextElementSibling].find(
      (next) => next && isSlot(next),
    );
    if (beside) return nameOf(beside);
  }
  return undefined;
}

const isSlot = (element: Element) =>
  SLOT.test(nameOf(element)) ||
  findInside(element, 'ins.adsbygoogle,[data-ad-slot],[data-ad-client]') !== null;

/** Names that say what a box is for. */
export const BLOCKER_NAME =
  /ad[-_]?s?[-_]?b(l|1)o?ck|anti-?ad|adb[-_]|[-_]adb|blocker|noads|no-ads|unblock|fc-ab-/i;
const NOTICE_NAME = /alert|notice|warning|message|callout|infobox|toast|popup|modal|overlay/i;

/** What sets a box apart from the text around it: its name, its role, a background, a frame. */
export function ownBoxSign(box: Element): string | undefined {
  let steps = 0;
  for (const ancestor of lineage(box)) {
    if (PAGE_PARTS.test(ancestor.localName) || ++steps > 3) break;
    const name = nameOf(ancestor);
    if (BLOCKER_NAME.test(name)) return name.trim();
    if (ancestor !== box && box.localName === 'p') continue;
    if (NOTICE_NAME.test(name) || /alert|status/.test(nameAttributeOf(ancestor, 'role')))
      return name.trim() || 'role';
  }
  if (isShadowRoot(treeOf(box))) return 'shadow';
  if (frameOf(box.ownerDocument)) return 'frame';
  const style = styleOf(box);
  const parent = outerParentOf(box);
  const behind = parent ? styleOf(parent).backgroundColor : '';
  if (!/, 0\)$|transparent/.test(style.backgroundColor) && style.backgroundColor !== behind)
    return 'background';
  if (Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none') return 'border';
  if (wasPutThere(box)) return 'shown';
  return isOneOfMany(box) ? undefined : 'apart';
}

/** Whether the box is a paragraph among paragraphs. */
function isOneOfMany(box: Element): boolean {
  const parent = outerParentOf(box);
  if (!parent) return false;
  const alike = Array.from(parent.children).filter(
    (child) => child !== box && child.localName === box.localName && rawText(child).trim().length > 30,
  );
  return (
    alike.length > 0 ||
    /^(p|li|td|dd|dt|h[1-6]|blockquote|figcaption|span|a|em|strong|b)$/.test(box.localName)
  );
}
