import { describe, expect, it } from 'vitest';
import { addsText, MAX_JOINED_PAGES, pagesLeft } from '../../../utils/article/joinPages.ts';

const at = (page: number) => `https://harbour.example/tide?page=${page}`;
const line = (about: string) =>
  `What was written on the quay about ${about}, and by whom, nobody remembered.`;
const page = (number: number, text: string, further: number[] = []) => ({
  url: at(number),
  text,
  furtherPages: further.map(at),
});

describe('the pages that are left', () => {
  it('are those the first names, and those a later one adds', () => {
    const first = page(1, line('tides'), [2, 3]);
    expect(pagesLeft([first])).toEqual([at(2), at(3)]);
    expect(pagesLeft([first, page(2, line('ships'), [3, 4])])).toEqual([at(3), at(4)]);
  });

  it('aren’t those that nothing came of', () => {
    expect(pagesLeft([page(1, line('tides'), [2, 3])], new Set([at(2)]))).toEqual([at(3)]);
  });

  it('are no more than twenty with those read', () => {
    const all = Array.from({ length: 40 }, (_, index) => index + 2);
    expect(pagesLeft([page(1, line('tides'), all)])).toHaveLength(MAX_JOINED_PAGES - 1);
  });
});

describe('a further page', () => {
  it('adds text when most of its lines are new', () => {
    expect(addsText(page(2, `${line('ships')}\n${line('tides')}`), [page(1, line('tides'))])).toBe(true);
  });

  it('adds none when it is the first again, or says nothing', () => {
    expect(addsText(page(2, line('tides')), [page(1, `${line('tides')}\n${line('ships')}`)])).toBe(false);
    expect(addsText(page(2, 'Next'), [page(1, line('tides'))])).toBe(false);
  });
});
