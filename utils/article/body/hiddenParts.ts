// Hidden parts of a page are menus, dialogs and other articles, but sometimes they are the article held back.
import type { NodeReader } from './nodes.ts';

/**
 * Whether the element itself says that it isn't shown.
 * @param names the names of its attributes
 */
export function isHidden(read: NodeReader, element: Element, names: readonly string[]): boolean {
  if (names.includes('hidden')) return true;
  if (names.includes('aria-hidden') && read.attribute(element, 'aria-hidden') === 'true') return true;
  const style = names.includes('style') ? read.attribute(element, 'style') : null;
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

const WALL = 400;

/**
 * Whether a hidden element holds article text that the page's script would have shown: React's streamed parts
 * (`<div hidden id="S:…">`) and paragraphs held back by a soft wall, next to paragraphs that are shown.
 */
export function isHeldBack(read: NodeReader, element: Element): boolean {
  if (/^S:[0-9a-f]+$/.test(read.attribute(element, 'id') ?? '')) return true;
  const parent = read.parent(element);
  if (!parent || !/^(?:div|section|article)$/.test(read.localName(element))) return false;
  if (read.attribute(element, 'aria-modal') || /dialog/.test(read.attribute(element, 'role') ?? ''))
    return false;
  const siblings = Array.from(read.children(parent));
  const isBody =
    read.attribute(parent, 'itemprop') === 'articleBody' ||
    siblings.some((one) => one !== element && (isProse(one) || Array.from(read.children(one)).some(isProse)));
  if (!isBody) return false;
  const name = read.attribute(element, 'class');
  const prose = siblings
    .filter((one) => read.attribute(one, 'class') === name && read.localName(one) === read.localName(element))
    .flatMap((one) => Array.from(read.children(one)).filter(isProse));
  return prose.length > 1 && prose.reduce((sum, one) => sum + (one.textContent ?? '').length, 0) > WALL;
}

function isProse(element: Element): boolean {
  return element.localName === 'p' && (element.textContent ?? '').length > 80;
}
