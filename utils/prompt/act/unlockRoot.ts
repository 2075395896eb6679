// What a wall does to the page's root and body, undone by a style sheet of ours: no scrolling, fixed in place, faint.
import { queryAll } from '../../shared/dom/nodes.ts';
import { styleOf } from '../detect/promptDom.ts';
import type { ArticleText } from './articleText.ts';
import { CUT_BY } from './heldBack.ts';
import { lockingRules, matchesRule, rulesAlong, styleWithout } from './hidingRules.ts';
import { isDimmed, VERY_FAINT } from './pageBefore.ts';
import type { RootPart } from './rootSheet.ts';
import type { Unlocking } from './unlocking.ts';

/** What a rule that stops the scrolling sets besides, so that nothing moves: it goes with the lock. */
const BESIDE_LOCKS = ['position', 'padding-right', 'padding-left', 'margin-right', 'margin-left'];
const OVERFLOWS = ['overflow-y', 'overflow-x'];
/** Where an inline lock makes up for the scroll bar on one side, the other side says how that one was. */
const SIDES = [
  ['padding-right', 'padding-left'],
  ['padding-left', 'padding-right'],
  ['margin-right', 'margin-left'],
  ['margin-left', 'margin-right'],
] as const;
/** Pixels that a scroll bar is wide; space for more than that is the page's own, and for less where no inline style locks. */
const SCROLL_BAR_PX = [10, 20] as const;

/** Unlocks root and body; says whether there was anything to undo. */
export function unlockRoot({ doc, sheet, changes, article }: Unlocking): boolean {
  const { body, documentElement: html } = doc;
  const view = doc.defaultView;
  if (!body || !view) return false;
  let isLocked = false;
  const set = (part: RootPart, property: string, value: string) => {
    const element = part === 'html' ? html : body;
    if (!sheet.set(part, property, value) && styleOf(element).getPropertyValue(property) !== value)
      changes.style(element, property, value); // an inline `!important` is stronger than any sheet
    isLocked = true;
  };
  const place = Math.abs(Number.parseFloat(styleOf(body).top)) || 0;
  for (const part of ['html', 'body'] as const) {
    const style = styleOf(part === 'html' ? html : body);
    if (style.position === 'fixed') set(part, 'position', 'static');
    if (style.touchAction === 'none') set(part, 'touch-action', 'auto');
    if (isDimmed(style)) set(part, 'filter', 'none');
    if (style.pointerEvents === 'none') set(part, 'pointer-events', 'auto');
    if (style.userSelect === 'none') set(part, 'user-select', 'text');
    if (style.visibility === 'hidden') set(part, 'visibility', 'visible');
    if (Number(style.opacity) < VERY_FAINT) set(part, 'opacity', '1');
    if (style.display === 'none') set(part, 'display', 'block');
  }
  if (isHeldInPlace(html, body, article, view)) {
    const locking = [html, body].flatMap(lockingRules);
    const isLockedInline = [html, body].some(({ style }) => isStopped(style.overflowY));
    for (const part of ['html', 'body'] as const) {
      const element = part === 'html' ? html : body;
      const now = styleOf(element);
      const own = locking.filter(({ selectorText }) => matchesRule(element, selectorText));
      const without = {
        ...styleWithout(element, own, [...OVERFLOWS, ...BESIDE_LOCKS]),
        ...styleWithout(element, [...own, ...rulesAlong(element, locking)], [...OVERFLOWS, 'position']),
      };
      const isFree = !isStopped(without['overflow-y'] ?? '');
      // An inline style may stop it as well.
      if (isStopped(now.overflowY) && !isFree)
        for (const property of OVERFLOWS) set(part, property, 'visible');
      for (const [property, was] of Object.entries(without)) {
        const isStill = OVERFLOWS.includes(property) && !isFree;
        if (!isStill && was !== now.getPropertyValue(property)) set(part, property, was);
      }
      if (isLockedInline && element.style.scrollbarGutter) set(part, 'scrollbar-gutter', 'auto');
      for (const { side, was, added } of addedInline(element)) {
        if (added > SCROLL_BAR_PX[1] || added < (isLockedInline ? 1 : SCROLL_BAR_PX[0])) continue;
        set(part, side, was);
        for (const [standing, itsSide, its] of standingAside(doc, added))
          changes.style(standing, itsSide, its);
      }
    }
  }
  if (isLocked && place > 0) view.scrollTo(0, place);
  return isLocked;
}

/** The sides to which an inline style has added something, with what the other side has, and how much more, in pixels. */
function addedInline(element: HTMLElement): { side: string; was: string; added: number }[] {
  const now = styleOf(element);
  return SIDES.flatMap(([side, other]) => {
    if (!element.style.getPropertyValue(side) || element.style.getPropertyValue(other)) return [];
    const was = now.getPropertyValue(other);
    return [{ side, was, added: Number.parseFloat(now.getPropertyValue(side)) - Number.parseFloat(was) }];
  });
}

const MAX_ASIDE = 40;

/** What is fixed or sticky and has made room for the scroll bar with the body: element, side and what that side was. */
function standingAside(doc: Document, room: number): (readonly [Element, string, string])[] {
  const all = queryAll(doc, '[style*=padding-],[style*=margin-]').slice(0, MAX_ASIDE) as HTMLElement[];
  return all
    .filter((element) => element !== doc.body && /fixed|sticky/.test(styleOf(element).position))
    .flatMap((element) =>
      addedInline(element).flatMap(({ side, was, added }) =>
        Math.abs(Math.abs(added) - room) < 1 ? [[element, side, was] as const] : [],
      ),
    );
}

const isStopped = (overflow: string) => /hidden|clip/.test(overflow);

/** Whether the page goes on below the window and nothing scrolls it: an app that scrolls in an inner box is free. */
function isHeldInPlace(html: Element, body: Element, { lineage }: ArticleText, view: Window): boolean {
  const isHidden = [html, body].some((root) => isStopped(styleOf(root).overflowY));
  if (!isHidden) return false;
  const hasScroller = Array.from(lineage).some(
    (ancestor) =>
      ancestor !== html &&
      ancestor !== body &&
      /auto|scroll/.test(styleOf(ancestor).overflowY) &&
      ancestor.scrollHeight > ancestor.clientHeight + CUT_BY,
  );
  return !hasScroller && Math.max(html.scrollHeight, body.scrollHeight) > view.innerHeight + 1;
}
