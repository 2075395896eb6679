// Blocks that Readability cut although they belong to the article.
import type { Block } from './blocks.ts';

const PROSE = 60;
const MAX_LINKED = 0.4;

export function isProse(block: Block): boolean {
  return block.text.length >= PROSE && block.linked < 0.25 * block.text.length;
}

function keep(block: Block, pass: string): void {
  block.isKept = true;
  block.pass = pass;
}

/** The smallest element that holds `share` of the kept prose. */
export function bodyOf(blocks: readonly Block[], share: number): Element | undefined {
  const weights = new Map<Element, number>();
  let all = 0;
  for (const block of blocks) {
    if (!block.isKept || !isProse(block)) continue;
    all += block.text.length;
    for (let up: Element | null = block.element; up; up = up.parentElement)
      weights.set(up, (weights.get(up) ?? 0) + block.text.length);
  }
  const widest = [...weights].filter(([, weight]) => weight >= share * all);
  // Deeper elements were reached first, so the first one in is the smallest for its chain.
  let best: Element | undefined;
  for (const [element] of widest) if (!best || best.contains(element)) best = element;
  return best;
}

/** What an element looks like from outside: its tag and classes and those of two around it. */
function signature(element: Element): string {
  const parts: string[] = [];
  let up: Element | null = element;
  for (let i = 0; up && i < 3; i++, up = up.parentElement)
    parts.push(`${up.localName}.${(up.getAttribute('class') ?? '').replace(/\d+/g, '')}`);
  return parts.join('<');
}

/** A body split over sibling containers: blocks that stand in boxes just like those of the kept prose. */
export function rescueAlike(blocks: readonly Block[]): void {
  const kept = new Map<string, number>();
  let all = 0;
  for (const block of blocks) {
    if (!block.isKept || !isProse(block)) continue;
    const looks = signature(block.element);
    kept.set(looks, (kept.get(looks) ?? 0) + block.text.length);
    all += block.text.length;
  }
  const home = articleOf(blocks);
  for (const block of blocks) {
    if (block.isKept || block.linked > MAX_LINKED * block.text.length) continue;
    if (home && !home.contains(block.element)) continue;
    if (block.element.closest('aside, li, figure, footer')) continue;
    if ((kept.get(signature(block.element)) ?? 0) >= 0.15 * all) keep(block, 'rescueAlike');
  }
}

/** The `<article>` that holds the kept prose, when there is one. */
function articleOf(blocks: readonly Block[]): Element | null {
  return bodyOf(blocks, 0.7)?.closest('article') ?? null;
}

/** What stands between kept blocks. */
export function rescueBetween(blocks: readonly Block[], _known: unknown): void {
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
    const ok = isProse(block) || /^(?:h[1-6]|li|td|th|dt|dd|blockquote|pre|p)$/.test(name);
    if (ok) keep(block, 'rescueBetween');
  }
}

/** What stands inside the body's own box, before or after what was kept. */
export function rescueInside(blocks: readonly Block[]): void {
  const body = bodyOf(blocks, 0.9);
  if (!body) return;
  for (const block of blocks) {
    if (block.isKept || !body.contains(block.element)) continue;
    if (block.linked > MAX_LINKED * block.text.length) continue;
    if (block.element.closest('aside, figure, footer, form')) continue;
    if (isProse(block)) keep(block, 'rescueInside');
  }
}
