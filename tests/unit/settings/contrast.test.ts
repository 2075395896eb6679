import { describe, expect, it } from 'vitest';
import { contrastOf, isHexColour } from '../../../utils/settings/contrast.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#777777', 4.48],
    ['#ff0000', '#ff0000', 1],
  ])('of %s on %s is %d', (ink, paper, ratio) => {
    expect(contrastOf(ink, paper)).toBeCloseTo(ratio, 2);
  });

  it.each(['#fff', 'red', '#gggggg', 7, '#1234567', ''])('knows no colour %j', (text) => {
    expect(isHexColour(text)).toBe(false);
  });
});
