// Keeps the page's prose when Readability found little of it.
import type { Block } from '../blocks/blocks.ts';
import { charsOf } from '../blocks/measure.ts';
import { decide } from '../blocks/verdict.ts';

/** The page's prose when Readability found little of it: the deepest box that holds most of it. */
export function keepDensestBox(blocks: readonly Block[]): void {
  const most = blocks.filter((block) => block.isProse);
  if (mostIsKept(most)) return;
  const prose = most.filter((block) => !block.element.closest(NO_BODY));
  const all = charsOf(prose);
  const kept = charsOf(prose.filter((block) => block.isKept));
  if (kept > 0.3 * all || all < 500) return;
  const weights = new Map<Element, number>();
  for (const block of prose)
    for (let up: Element | null = block.element; up; up = up.parentElement)
      weights.set(up, (weights.get(up) ?? 0) + block.text.length);
  let best: Element | undefined;
  for (const [element, sum] of weights)
    if (sum >= 0.6 * all && (!best || best.contains(element))) best = element;
  if (!best || best.localName === 'body' || isListOfOthers(best, blocks)) return;
  for (const block of blocks) {
    const isInside =
      best.contains(block.element) &&
      block.linked < 0.4 * block.text.length &&
      !block.element.closest('aside, footer, figure');
    if (isInside !== block.isKept) {
      decide(block, { kind: isInside ? 'keep' : 'drop', by: 'keepDensestBox' });
    }
  }
}

const NO_BODY = 'li, dd, aside, footer';

/** Whether enough prose is kept already; known after a few blocks on most pages. */
function mostIsKept(prose: readonly Block[]): boolean {
  const enough = 0.3 * charsOf(prose);
  let kept = 0;
  return prose.some((block) => {
    if (block.isKept && !block.element.closest(NO_BODY)) kept += block.text.length;
    return kept > enough;
  });
}

/** Titles that are links, for each paragraph of a list of other articles. */
const MIN_TITLES = 4;
const TITLES_FOR_EACH = 0.6;

function isListOfOthers(box: Element, blocks: readonly Block[]): boolean {
  const inside = blocks.filter(({ element }) => box.contains(element));
  const titles = inside.filter(({ text, linked }) => text.length > 12 && linked > 0.8 * text.length).length;
  return titles >= MIN_TITLES && titles >= TITLES_FOR_EACH * inside.filter((block) => block.isProse).length;
}
