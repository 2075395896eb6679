// Hidden parts of a page are mostly menus, dialogs and other articles, but sometimes the article itself, held back.
import { childrenOf, nameAttributeOf, parentOf, rawAttribute, tagOf } from '../../shared/dom/nodes.ts';
import { proseIn } from './pruneFurniture.ts';

/**
 * Whether the element itself says that it isn't shown.
 * @param names the names of its attributes
 */
function isHidden(element: Element, names: readonly string[]): boolean {
  if (names.includes('hidden')) return true;
  const style = names.includes('style') ? rawAttribute(element, 'style') : null;
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/**
 * A test for what is hidden: from screen readers doubles, decoration, menus. While a dialog is open, pages say so of all that
 * lies behind it: what holds most of the page's prose is the page, and is seen. While one asks, it may be hidden altogether.
 */
export function hiddenTest(
  body: Element,
  isAsking: boolean,
): (element: Element, names: readonly string[]) => boolean {
  let all: number | undefined;
  return (element, names) => {
    const isUnseen = isHidden(element, names);
    if (isUnseen && !isAsking) return true;
    const isUnread = names.includes('aria-hidden') && rawAttribute(element, 'aria-hidden') === 'true';
    if (!isUnseen && !isUnread) return false;
    all ??= proseIn(body);
    return proseIn(element) <= all / 2;
  };
}

const MIN_HELD_BACK_CHARS = 400;

/**
 * Whether a hidden element holds article text that the page's script would have shown: React's streamed parts
 * (`<div hidden id="S:…">`) and paragraphs held back by a soft wall, next to paragraphs that are shown.
 * @param isAsking whether the page asks for something: then single paragraphs may be hidden, several alike
 */
export function isHeldBack(element: Element, isAsking: boolean): boolean {
  if (/^S:[0-9a-f]+$/.test(nameAttributeOf(element, 'id'))) return true;
  const parent = parentOf(element);
  if (isAsking && parent && isProse(element))
    return Array.from(childrenOf(parent)).some(
      (other) =>
        other !== element &&
        isProse(other) &&
        rawAttribute(other, 'style') === rawAttribute(element, 'style'),
    );
  if (!parent || !/^(?:div|section|article)$/.test(tagOf(element))) return false;
  if (rawAttribute(element, 'aria-modal') || /dialog/.test(nameAttributeOf(element, 'role'))) return false;
  const siblings = Array.from(childrenOf(parent));
  const isBody =
    rawAttribute(parent, 'itemprop') === 'articleBody' ||
    siblings.some(
      (sibling) => sibling !== element && (isProse(sibling) || Array.from(childrenOf(sibling)).some(isProse)),
    );
  if (!isBody) return false;
  const name = rawAttribute(element, 'class');
  const prose = siblings
    .filter((sibling) => rawAttribute(sibling, 'class') === name && tagOf(sibling) === tagOf(element))
    .flatMap((sibling) => Array.from(childrenOf(sibling)).filter(isProse));
  return (
    prose.length > 1 &&
    prose.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0) > MIN_HELD_BACK_CHARS
  );
}

function isProse(element: Element): boolean {
  return element.localName === 'p' && (element.textContent ?? '').length > 80;
}
