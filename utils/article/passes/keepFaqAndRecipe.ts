// Keeps questions with their answers, ingredients and steps, which look like lists of links or forms.
import type { Block } from '../blocks/blocks.ts';
import { bodyOf } from '../blocks/measure.ts';
import { standsIn } from '../blocks/standsIn.ts';
import { decide } from '../blocks/verdict.ts';
import { wordsOfName } from '../copy/furniture.ts';

const PARTS = /\b(?:faqs?|accordion|questions?|ingredients?|directions|instructions|recipe|howto)\b/;

/** A recipe's parts are its own wherever they are. */
const RECIPE = /recipe/i;
const RECIPE_PARTS = /ingredient|direction|instruction/i;

function isOfRecipe({ element }: Block): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    const name = up.getAttribute('class') ?? '';
    if (RECIPE.test(name) && RECIPE_PARTS.test(name)) return true;
  }
  return false;
}

/** A cheap test, so that most names needn't be split into words. */
const MAYBE_PART = /faq|accordion|question|ingredient|direction|instruction|recipe|howto/i;

/** Questions with their answers, ingredients and steps: parts of the article that look like lists of links or forms. */
export function keepFaqAndRecipe(blocks: readonly Block[]): void {
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
    if (
      block.isKept ||
      !(region.contains(block.element) || isOfRecipe(block)) ||
      block.linked > 0.3 * block.text.length
    )
      continue;
    if (!isPart(block.element) || standsIn(block.element, 'aside, figure, footer, form', body)) continue;
    decide(block, { kind: 'keep', by: 'keepFaqAndRecipe', isSection: true });
  }
}
