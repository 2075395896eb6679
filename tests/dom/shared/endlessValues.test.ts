import { describe, expect, it } from 'vitest';
import { askInBounds, hasEndlessValues } from '../../../utils/shared/dom/endlessValues.ts';

const newPage = () => document.implementation.createHTMLDocument();
const read = (element: Element, name: string) => element.getAttribute(name);

/** A clock that goes on by so many milliseconds at each look. */
function clock(step: number): () => number {
  let at = 0;
  return () => (at += step);
}

describe('questions by the values of attributes', () => {
  it('are answered once where they are slow and the values have no end, and not again', () => {
    const page = newPage();
    const ask = () =>
      askInBounds(
        page,
        '[class*="date"]',
        () => 'found',
        'none',
        () => true,
        clock(500),
      );
    expect([ask(), ask(), ask()]).toEqual(['found', 'none', 'none']);
    expect(
      askInBounds(
        newPage(),
        '[class*="date"]',
        () => 'found',
        'none',
        () => true,
      ),
    ).toBe('found');
  });

  it('go on where only the machine is slow', () => {
    const page = newPage();
    const ask = () =>
      askInBounds(
        page,
        '[rel~=tag]',
        () => 'found',
        'none',
        () => false,
        clock(500),
      );
    expect([ask(), ask()]).toEqual(['found', 'found']);
  });

  it('are told from others, which are always answered', () => {
    const page = newPage();
    const ask = (selector: string) =>
      askInBounds(
        page,
        selector,
        () => 'found',
        'none',
        () => true,
        clock(500),
      );
    expect(['[id^=a]', 'h1', '.date', '[href]', '[id^=b]'].map(ask)).toEqual([
      'found',
      'found',
      'found',
      'found',
      'none',
    ]);
  });

  it('add up the values of a page', () => {
    const page = newPage();
    page.body.innerHTML = '<a></a><a></a><p></p>';
    for (const link of page.querySelectorAll('a')) link.setAttribute('rel', 'x'.repeat(2_000_000));
    expect(hasEndlessValues(page.querySelectorAll('*'), read)).toBe(false);
    page.querySelector('p')?.setAttribute('class', 'one more');
    expect(hasEndlessValues(page.querySelectorAll('*'), read)).toBe(true);
  });
});
