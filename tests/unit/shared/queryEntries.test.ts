import { describe, expect, it } from 'vitest';
import { queryEntries } from '../../../utils/shared/url/queryEntries.ts';

describe('the parameters of an address', () => {
  it.each([
    ['https://a.example/b', []],
    ['https://a.example/b?', []],
    [
      'https://a.example/b?id=7&name=ida+holm',
      [
        ['id', '7'],
        ['name', 'ida holm'],
      ],
    ],
    ['https://a.example/b?article8532', [['article8532', '']]],
    [
      'https://a.example/b?q=%C3%A5l&&x==',
      [
        ['q', 'ål'],
        ['x', '='],
      ],
    ],
    ['https://a.example/b?broken=%E0%A4%A', [['broken', '%E0%A4%A']]],
  ])('of %s', (href, wanted) => {
    expect(queryEntries(new URL(href))).toEqual(wanted);
  });
});
