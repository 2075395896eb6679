import { describe, expect, it } from 'vitest';
import {
  endsAtSeparator,
  withoutLeadingLabel,
  withoutSite,
  withoutTrailingLabel,
} from '../../../../utils/article/metadata/trimTitle.ts';

const SITES = new Set(['harbournotes', 'harbournotescom']);

describe('withoutSite', () => {
  it.each([
    ['The tide came in - Harbour Notes', 'The tide came in'],
    ['The tide came in | News | Harbour Notes', 'The tide came in | News'],
    ['Harbour Notes: The tide came in', 'Harbour Notes: The tide came in'],
    ['Harbour Notes | The tide came in', 'The tide came in'],
    ['The tide came in – The Harbour Notes', 'The tide came in'],
    ['潮が満ちた｜Harbour Notes', '潮が満ちた'],
    ['Ebb - and flow', 'Ebb - and flow'],
    ['Harbour Notes', 'Harbour Notes'],
  ])('%s → %s', (title, expected) => {
    expect(withoutSite(title, SITES)).toBe(expected);
  });
});

describe('labels before and behind bars', () => {
  it.each([
    ['Opinion | Why the tide came in so far', 'Why the tide came in so far'],
    ['Why the tide came in so far', 'Why the tide came in so far'],
    ['One two three four | A long enough title', 'One two three four | A long enough title'],
  ])('drops a short one at the start: %s', (title, expected) => {
    expect(withoutLeadingLabel(title)).toBe(expected);
  });

  it.each([
    ['Why the tide came in | District', 'Why the tide came in'],
    ['Tides | Why they came in so far this year', 'Tides | Why they came in so far this year'],
  ])('drops a shorter one at the end: %s', (title, expected) => {
    expect(withoutTrailingLabel(title)).toBe(expected);
  });

  it('knows a title with something behind it', () => {
    expect(endsAtSeparator('The tide came in - a report', 'thetidecamein')).toBe(true);
    expect(endsAtSeparator('The tide came in', 'thetidecamein')).toBe(false);
    expect(endsAtSeparator('The tide: came in', 'thetide')).toBe(false);
  });
});
