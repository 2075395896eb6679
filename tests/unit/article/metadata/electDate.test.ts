import { describe, expect, it } from 'vitest';
import { electDate } from '../../../../utils/article/metadata/electDate.ts';

const say = (iso: string, weight = 1) => ({ iso, weight });

describe('electDate', () => {
  it('takes the day most sources name, in its fullest form', () => {
    const evidence = [say('2024-05-06', 2), say('2024-05-06T07:00:00+02:00'), say('2024-05-09T00:00:00Z', 2)];
    expect(electDate(evidence, [])).toBe('2024-05-06T07:00:00+02:00');
  });

  it('prefers the offset the page gives the same instant elsewhere', () => {
    const evidence = [say('2023-12-23T03:22:07Z', 3), say('2023-12-22T22:22:07-05:00')];
    expect(electDate(evidence, [])).toBe('2023-12-22T22:22:07-05:00');
  });

  it('tells the offset from the printed clock', () => {
    expect(electDate([say('2023-12-25T22:03:00Z')], ['2023-12-26T09:03:00'])).toBe(
      '2023-12-26T09:03:00+11:00',
    );
  });

  it('takes the printed day when it lies next to the day in UTC', () => {
    expect(electDate([say('2023-12-02T00:46:23Z')], ['2023-12-01'])).toBe('2023-12-01');
  });

  it('leaves an instant alone when the printed day is another one altogether', () => {
    expect(electDate([say('2023-12-02T00:46:23Z')], ['2023-11-20'])).toBe('2023-12-02T00:46:23Z');
  });

  it('knows no date without sources', () => {
    expect(electDate([], ['2024-01-01'])).toBeUndefined();
  });
});
