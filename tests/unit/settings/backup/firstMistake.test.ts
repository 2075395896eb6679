import { describe, expect, it } from 'vitest';
import { countChanges } from '../../../../utils/settings/backup/countChanges.ts';
import { firstMistake } from '../../../../utils/settings/backup/firstMistake.ts';
import { mergeValues } from '../../../../utils/settings/backup/mergeValues.ts';

describe('the first mistake', () => {
  it.each([
    ['a number out of bounds', { size: 900 }, { size: 64 }, 'look.size', '900'],
    ['a field nobody knows', { sise: 12 }, { size: 19 }, 'look.sise', '12'],
    ['a field of a field', { a: { b: 'x' } }, { a: { b: 'y' } }, 'look.a.b', 'x'],
    ['another kind of value', 'text', { size: 19 }, 'look', 'text'],
    ['a list for a record', [1], { size: 19 }, 'look', '[1]'],
    ['a key that is a prototype', JSON.parse('{"__proto__": 1}'), {}, 'look.__proto__', '1'],
  ])('names %s', (_, written, parsed, field, value) => {
    expect(firstMistake(written, parsed, 'look')).toEqual({ field, value });
  });

  it('names the item of a list that was left out', () => {
    expect(firstMistake([{ a: 1 }, { a: 2 }, { a: 3 }], [{ a: 1 }, { a: 3 }], 'list')).toEqual({
      field: 'list[1]',
      value: '{"a":2}',
    });
    expect(firstMistake([1, 2], [1], 'list')?.field).toBe('list[1]');
  });

  it('takes what isn’t written for a default', () => {
    expect(firstMistake({ a: 1 }, { a: 1, b: 2 }, 'look')).toBeUndefined();
  });

  it('shows no more than the beginning of a long value', () => {
    expect(firstMistake('x'.repeat(10_000), '', 'f')?.value.length).toBeLessThan(50);
  });
});

describe('merging', () => {
  it('keeps what only one side has, and lets the newer one speak where both do', () => {
    expect(mergeValues({ a: 1, b: { c: 1 } }, { b: { c: 2, d: 3 } })).toEqual({ a: 1, b: { c: 2, d: 3 } });
  });

  it('joins lists, one item for one address, key, place or site', () => {
    const mine = [{ url: 'a', title: 'old' }, { url: 'b' }];
    expect(mergeValues(mine, [{ url: 'a', title: 'new' }, { url: 'c' }])).toEqual([
      { url: 'a', title: 'new' },
      { url: 'b' },
      { url: 'c' },
    ]);
    const place = { kind: 'host', host: 'x.example' };
    expect(mergeValues([{ action: 'always', place }], [{ action: 'never', place }])).toEqual([
      { action: 'never', place },
    ]);
  });
});

describe('counting changes', () => {
  it('tells added, changed and removed apart', () => {
    expect(countChanges({ a: 1, b: 2, l: [1, 2] }, { a: 1, b: 3, c: 4, l: [2, 3] })).toEqual({
      added: 2,
      changed: 1,
      removed: 1,
    });
    expect(countChanges({ a: [1] }, { a: [1] })).toEqual({ added: 0, changed: 0, removed: 0 });
  });
});
