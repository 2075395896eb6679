// What sets a box apart from the text it stands in: a name, a slot, a background, that something put it there.
import { frameOf, isShadowRoot, lineage, nameOf, parentOf, styleOf } from './dom.ts';

/** Where a box ends and the page begins. */
export const PAGE_PARTS = /^(body|html|main|article)$/;

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
export function wasPutThere(box: Element): boolean {
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
export function slotOf(box: Element): string | undefined {
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
export function ownLook(box: Element): string | undefined {
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
