// What a reader can see of an element: most prompts sit in the page long before they are shown, and an "open" page
// keeps them hidden for good.

import { callOwn } from '../../shared/dom/callOwn.ts';
import {
  bodyOf,
  childNodesOf,
  isElement,
  isHtml,
  isText,
  queryInside,
  rawAttribute,
  rawText,
} from '../../shared/dom/nodes.ts';
import type { OpenShadow } from '../promptTypes.ts';
import { documentIn, frameOf, openShadowOnly, outerParentOf, shadowOf, styleOf } from './promptDom.ts';

const SILENT =
  /^(script|style|noscript|template|head|link|meta|canvas|video|audio|object|embed|textarea|select|datalist|title)$/;
const INLINE = /^(inline|contents|ruby)/;

/** Whether the element is rendered, opaque, of some size and on the page: itself and all it is in, frames too. */
export function isShown(element: Element): boolean {
  for (let at: Element | undefined = drawnFor(element); at; at = frameOf(at.ownerDocument)) {
    if (
      !callOwn(at, 'checkVisibility', {
        checkOpacity: true,
        checkVisibilityCSS: true,
        contentVisibilityAuto: false,
      })
    ) {
      return false;
    }
    if (!isOnPage(at)) return false;
  }
  return true;
}

/** The element, or what is drawn around it where it draws no box of its own, as a slot does. */
function drawnFor(element: Element): Element | undefined {
  let at: Element | undefined = element;
  while (at && styleOf(at).display === 'contents') at = outerParentOf(at);
  return at;
}

/** Of more than a pixel, and not moved off the page's or the window's edge. */
function isOnPage(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const box = callOwn(element, 'getBoundingClientRect');
  const overflows = styleOf(element).overflow === 'visible';
  if ((box.width <= 1 || box.height <= 1) && !overflows) return false;
  const page = element.ownerDocument.documentElement;
  if (box.width > 1 && box.right + view.scrollX <= 0) return false;
  if (box.height > 1 && box.bottom + view.scrollY <= 0) return false;
  if (styleOf(element).position !== 'fixed') return true;
  return (
    box.left < Math.max(view.innerWidth, page.clientWidth) && box.top < view.innerHeight && box.bottom > 0
  );
}

export interface ShownText {
  readonly text: string;
  /** Whether there was more than `limit` allowed for. */
  readonly isCut: boolean;
}

interface Walk {
  readonly parts: string[];
  readonly limit: number;
  readonly openShadow: OpenShadow;
  readonly skip: Element | undefined;
  length: number;
  elements: number;
  isCut: boolean;
}

/** More elements than this are no prompt. */
const MAX_ELEMENTS = 900;
/** `::before` and `::after` are looked up only in boxes of up to this many elements. */
const MAX_GENERATED_ELEMENTS = 160;

/**
 * The text a reader sees in `root`: shadow trees, same-origin frames, button labels and generated text included,
 * hidden parts left out.
 * @param limit characters after which to stop
 * @param skip a part to leave out
 */
export function shownText(root: Element, openShadow: OpenShadow, limit: number, skip?: Element): ShownText {
  const walk: Walk = { parts: [], limit, openShadow, skip, length: 0, elements: 0, isCut: false };
  visit(root, walk);
  return { text: walk.parts.join('').replace(/\s+/g, ' ').trim(), isCut: walk.isCut };
}

/** What a reader sees in an element, without closed shadow trees; for those that hold next to nothing. */
export const openShadowText = (element: Element): string => shownText(element, openShadowOnly, 200).text;

function visit(element: Element, walk: Walk): void {
  if (walk.isCut || element === walk.skip || SILENT.test(element.localName)) return;
  if (++walk.elements > MAX_ELEMENTS) {
    walk.isCut = true;
    return;
  }
  const style = styleOf(element);
  if (style.display === 'none' || Number(style.opacity) < 0.05) return;
  if (style.overflow !== 'visible' && style.display !== 'contents' && !INLINE.test(style.display)) {
    const box = callOwn(element, 'getBoundingClientRect');
    if (box.width <= 1 || box.height <= 1) return;
  }
  if (/fixed|absolute/.test(style.position) && !isOnPage(element)) return;
  const shows = style.visibility === 'visible' && Number.parseFloat(style.fontSize) > 1;
  const isBlock = !INLINE.test(style.display);
  if (isBlock) push(' ', walk);
  if (shows) pushGenerated(element, '::before', walk);
  const inner = documentIn(element);
  const innerBody = inner && bodyOf(inner);
  if (innerBody) visit(innerBody, walk);
  else if (element.localName === 'svg')
    // A drawing's words, without its title; its shapes are many.
    for (const said of queryInside(element, 'text,foreignObject')) push(`${rawText(said)} `, walk);
  else if (element.localName === 'input' && isHtml(element)) pushButton(element as HTMLInputElement, walk);
  else {
    const shadow = shadowOf(element, walk.openShadow);
    if (shadow) for (const child of childNodesOf(shadow)) visitNode(child, walk, shows);
    else if (element.localName === 'slot' && isHtml(element))
      visitSlot(element as HTMLSlotElement, walk, shows);
    else for (const child of childNodesOf(element)) visitNode(child, walk, shows);
  }
  if (shows) pushGenerated(element, '::after', walk);
  if (isBlock) push(' ', walk);
}

function visitSlot(slot: HTMLSlotElement, walk: Walk, shows: boolean): void {
  const assigned = slot.assignedNodes();
  for (const child of assigned.length > 0 ? assigned : childNodesOf(slot)) visitNode(child, walk, shows);
}

function visitNode(node: Node, walk: Walk, shows: boolean): void {
  if (isText(node)) {
    if (shows) push(node.data, walk);
  } else if (isElement(node)) visit(node, walk);
}

function push(text: string, walk: Walk): void {
  if (walk.isCut) return;
  walk.parts.push(text);
  walk.length += text.trim().length;
  if (walk.length > walk.limit) walk.isCut = true;
}

function pushButton(input: HTMLInputElement, walk: Walk): void {
  const type = rawAttribute(input, 'type');
  if (type === 'button' || type === 'submit' || type === 'reset') push(` ${input.value} `, walk);
}

function pushGenerated(element: Element, pseudo: string, walk: Walk): void {
  if (walk.elements > MAX_GENERATED_ELEMENTS) return;
  const said = generatedText(element, pseudo);
  if (said) push(` ${said} `, walk);
}

/** The words of `::before` or `::after`, when it holds any. */
export function generatedText(element: Element, pseudo: string): string | undefined {
  const { content, display } = styleOf(element, pseudo);
  if (!content || content === 'none' || content === 'normal' || display === 'none') return undefined;
  // Firefox leaves it to others to look an attribute up.
  const strings = content.match(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|attr\([\w-]+\)/g);
  const said = strings?.map((string) =>
    string.startsWith('attr')
      ? (rawAttribute(element, string.slice(5, -1)) ?? '')
      : string.slice(1, -1).replace(/\\(.)/g, '$1'),
  );
  return said?.join('') || undefined;
}
