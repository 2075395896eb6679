import { describe, expect, it } from 'vitest';
import { hasEndlessValues, queryByValue } from '../../../utils/shared/dom/endlessValues.ts';

/** A page with one element named like a date. */
function newPage(): Document {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<a></a><a></a><p class="date"></p>';
  return page;
}

/** A clock that goes on by so many milliseconds at each look. */
function clock(step: number): () => number {
  let at = 0;
  return () => (at += step);
}

describe('a question by the values of attributes', () => {
  const ask = (page: Document, isEndless: boolean, step: number) =>
    queryByValue(page, '[class*="date"]', () => isEndless, clock(step)).length;

  it('is answered once where it is slow and the values have no end, and not again', () => {
    const page = newPage();
    expect([ask(page, true, 500), ask(page, true, 500), ask(page, true, 1)]).toEqual([1, 0, 0]);
    expect(ask(newPage(), true, 1)).toBe(1);
  });

  it('goes on being answered where only the machine is slow', () => {
    const page = newPage();
    expect([ask(page, false, 500), ask(page, false, 500)]).toEqual([1, 1]);
  });

  it('finds values without end by adding up what a page has', () => {
    const page = newPage();
    const isEndless = () =>
      hasEndlessValues(page.querySelectorAll('*'), (element, name) => element.getAttribute(name));
    for (const link of page.querySelectorAll('a')) link.setAttribute('rel', 'x'.repeat(1_999_990));
    expect(isEndless()).toBe(false);
    page.querySelector('p')?.setAttribute('id', 'and twenty characters more');
    expect(isEndless()).toBe(true);
  });
});
