import { describe, expect, it } from 'vitest';
import { countText, readingTime } from '../../../../utils/article/metadata/countText.ts';

describe('countText', () => {
  it('counts words and characters', () => {
    expect(countText("The tide's in.\nIt's 3 o'clock.", 'en')).toMatchObject({
      wordCount: 6,
      characterCount: 30,
    });
  });

  it('breaks up scripts that write no spaces', () => {
    const { wordCount, characterCount } = countText('今日は海が静かです。', 'ja');
    expect(characterCount).toBe(10);
    expect(wordCount).toBeGreaterThan(3);
    expect(wordCount).toBeLessThan(9);
  });

  it('counts nothing in an empty text', () => {
    expect(countText(' \n ')).toEqual({ wordCount: 0, characterCount: 0, readingTime: { fast: 0, slow: 0 } });
  });
});

describe('readingTime', () => {
  it('gives a range of whole minutes by language', () => {
    expect(readingTime(5000, 'en')).toEqual({ fast: 5, slow: 6 });
    expect(readingTime(5000, 'zh-Hant')).toEqual({ fast: 18, slow: 23 });
    expect(readingTime(5000, 'nb')).toEqual(readingTime(5000, 'sv'));
  });

  it('reads unknown languages at the speed of English', () => {
    expect(readingTime(5000, 'xx')).toEqual(readingTime(5000, 'en'));
    expect(readingTime(5000, 'constructor')).toEqual(readingTime(5000, 'en'));
  });
});
