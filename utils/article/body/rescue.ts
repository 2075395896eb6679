// Blocks that Readability cut although they belong to the article.
import type { Block } from './blocks.ts';
import { wordsOfName } from './furniture.ts';
import { bodyOf, mainBoxes, mainSignatures } from './measure.ts';

const MAX_LINKED = 0.4;

function keep(block: Block, pass: string): void {
  block.isKept = true;
  block.pass = pass;
}

/** A body split over sibling containers: blocks that stand in boxes just like those of the kept prose. */
export function rescueAlike(blocks: readonly Block[]): void {
  const main = mainSignatures(blocks);
  const boxes = mainBoxes(blocks);
  const home = articleOf(blocks);
  for (const block of blocks) {
    if (block.isKept || block.linked > MAX_LINKED * block.text.length) continue;
    const isAlike = main.has(block.looks) || (boxes.has(block.box) && PART.test(block.element.localName));
    if (!isAlike || (home && !home.contains(block.element))) continue;
    if (!block.element.closest('aside, figure, footer')) keep(block, 'rescueAlike');
  }
}

const PART = /^(?:h[2-6]|li|dt|dd|td|th|blockquote|pre)$/;

/** The `<article>` that holds the kept prose, when there is one. */
function articleOf(blocks: readonly Block[]): Element | null {
  return bodyOf(blocks, 0.7)?.closest('article') ?? null;
}

/** What stands between kept blocks. */
export function rescueBetween(blocks: readonly Block[]): void {
  const body = bodyOf(blocks, 0.9);
  if (!body) return;
  const first = blocks.findIndex((block) => block.isKept);
  const last = blocks.findLastIndex((block) => block.isKept);
  for (let i = first; i < last; i++) {
    const block = blocks[i];
    if (!block || block.isKept || !body.contains(block.element)) continue;
    if (block.linked > MAX_LINKED * block.text.length) continue;
    if (block.element.closest('aside, figure, footer, form')) continue;
    const name = block.element.localName;
    const ok = block.isProse || /^(?:h[1-6]|li|td|th|dt|dd|blockquote|pre|p)$/.test(name);
    if (ok) keep(block, 'rescueBetween');
  }
}

/** The page's prose when Readability found little of it: the deepest box that holds most of it. */
export function rescueCluster(blocks: readonly Block[]): void {
  const most = blocks.filter((block) => block.isProse);
  if (mostIsKept(most)) return;
  const prose = most.filter((block) => !block.element.closest(NO_BODY));
  const all = sumOf(prose);
  const kept = sumOf(prose.filter((block) => block.isKept));
  if (kept > 0.3 * all || all < 500) return;
  const weights = new Map<Element, number>();
  for (const block of prose)
    for (let up: Element | null = block.element; up; up = up.parentElement)
      weights.set(up, (weights.get(up) ?? 0) + block.text.length);
  let best: Element | undefined;
  for (const [element, sum] of weights)
    if (sum >= 0.6 * all && (!best || best.contains(element))) best = element;
  if (!best || best.localName === 'body') return;
  for (const block of blocks) {
    const isInside =
      best.contains(block.element) &&
      block.linked < 0.4 * block.text.length &&
      !block.element.closest('aside, footer, figure');
    if (isInside !== block.isKept) {
      block.isKept = isInside;
      block.pass = 'rescueCluster';
    }
  }
}

const NO_BODY = 'li, dd, aside, footer';

const sumOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Whether enough prose is kept, whatever of the rest counts: known after a few blocks on most pages. */
function mostIsKept(prose: readonly Block[]): boolean {
  const enough = 0.3 * sumOf(prose);
  let kept = 0;
  return prose.some((block) => {
    if (block.isKept && !block.element.closest(NO_BODY)) kept += block.text.length;
    return kept > enough;
  });
}

const PARTS = /\b(?:faqs?|accordion|questions?|ingredients?|directions|instructions|recipe|howto)\b/;

/** What most names lack need not be taken apart into words. */
const MAYBE_PART = /faq|accordion|question|ingredient|direction|instruction|recipe|howto/i;

/** Questions with their answers, ingredients and steps: parts of the article that look like lists of links or forms. */
export function rescueParts(blocks: readonly Block[]): void {
  const body = bodyOf(blocks, 0.9);
  const region = body?.closest('article, main, [role="main"]') ?? body?.parentElement;
  if (!region) return;
  const known = new Map<Element, boolean>();
  const isPart = (element: Element | null): boolean => {
    if (!element || element === region) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    const answer = (MAYBE_PART.test(name) && PARTS.test(wordsOfName(name))) || isPart(element.parentElement);
    known.set(element, answer);
    return answer;
  };
  for (const block of blocks) {
    if (block.isKept || !region.contains(block.element) || block.linked > 0.3 * block.text.length) continue;
    if (!isPart(block.element) || block.element.closest('aside, figure, footer, form')) continue;
    keep(block, 'rescueParts');
  }
}
