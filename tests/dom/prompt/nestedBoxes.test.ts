// Found by `npm run fuzz` (seed 510): words that name a blocker, deep inside boxes around nothing else.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { locatePrompt } from '../../../utils/prompt/detect/findPrompt.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** How many styles are asked for when the words stand in so many boxes. */
function stylesAskedFor(boxes: number): number {
  let inner: HTMLElement = document.body;
  for (let at = 0; at < boxes; at++) {
    const box = document.createElement('div');
    inner.append(box);
    inner = box;
  }
  inner.textContent = 'Please turn off your ad blocker to go on reading this site.';
  const asked = vi.spyOn(window, 'getComputedStyle');
  locatePrompt(document, { namesOthers: true });
  const { length } = asked.mock.calls;
  asked.mockRestore();
  document.body.replaceChildren();
  return length;
}

describe('a prompt in many boxes', () => {
  it('is found without reading every one of them whole', () => {
    // 54,000 before there was a bound.
    expect(stylesAskedFor(400)).toBeLessThan(10_000);
    expect(stylesAskedFor(5)).toBeGreaterThan(20);
  });
});
