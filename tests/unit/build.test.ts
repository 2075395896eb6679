import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STARTS } from '../../utils/article/passes/boilerplateOpenings.ts';
import { escaped } from '../../utils/build/asciiOnly.ts';
import { packed, packedList, packWords } from '../../utils/build/packWords.ts';
import { folded } from '../../utils/shared/text/folded.ts';
import { unpackLetters } from '../../utils/shared/text/unpackLetters.ts';
import { entriesOf } from '../../utils/shared/words/wordList.ts';

describe('writing a script in ASCII', () => {
  it.each([
    '"é"',
    '"广告"',
    '`реклама`',
    '"😀"',
    '/[\u3040-\ud7af]/.source',
    '/^[😀]$/u.source',
    '/[а-я]+/.exec("шум")[0]',
    '({ß: "ss", ф: "f"})["ß"]',
  ])('means the same: %s', (code) => {
    expect(escaped(code)).toMatch(/^[\0-\x7f]+$/);
    const run = (source: string): unknown => new Function(`return ${source}`)();
    const [before, after] = [run(code), run(escaped(code))];
    if (code.startsWith('/') && code.endsWith('source'))
      expect(new RegExp(String(after), 'u').test('😀')).toBe(new RegExp(String(before), 'u').test('😀'));
    else expect(after).toBe(before);
  });
});

describe('packing the words of the lexicon', () => {
  it.each([
    '広告ブロッ',
    'реклам@ #?(за)?блок|адблок',
    'stripe|платіж|支付|платеж; 結果',
    'விளம்பர@.{0,6}(தடு|தடை)|ad',
    'a%b=тест&тест;тест:тест_тест',
    'a_b=тест&тест;тест:тест_тест',
    '(광고|廣告)[^,。!?]{0,4}막|ブロッ{1,3}カ|لا 2 إعلان|ვ|é|דב|𠮷',
  ])('means the same: %s', (words) => {
    const expression = packed(words);
    expect(new Function('unpackLetters', `return ${expression}`)(unpackLetters)).toBe(words);
  });

  it.each([
    'read+more | see+also',
    'читайте также | по теме\n    | ещё по теме',
    'lire aussi | à lire … | … aujourd’hui | 関連記事',
  ])(
    'keeps each entry of a list as it is read, and what stands between them no more than needed: %s',
    (list) => {
      const words: unknown = new Function('unpackLetters', `return ${packedList(list)}`)(unpackLetters);
      const entries = (text: string) => text.split('|').map((entry) => entry.trim());
      const read = (text: string) =>
        folded(text.replaceAll('…', '*')).replaceAll(' *', '*').replaceAll('* ', '*');
      expect(entries(String(words))).toEqual(entries(list).map(read));
      expect(String(words)).not.toMatch(/\s{2}/);
    },
  );

  it.each([
    ['/utils/prompt/lexicon/cs.ts', 'Výkl_ | <off', 'vykl |<off'],
    ['/utils/article/passes/dropTail.ts', 'Výkl\\b |\n  off', 'Výkl\\b|off'],
  ])('puts the pattern in the place of its list in %s', (file, list, pattern) => {
    const transform = packWords.transform as (code: string, id: string) => string;
    const code = transform(`const off = wordPattern\`\n  ${list}\n\`;`, `/home/lectern${file}`);
    expect(code).not.toContain('wordPattern');
    expect(new Function(`${code.replace(/^import .*$/m, '')} return off;`)()).toBe(pattern);
  });

  it('keeps every opening of boilerplate as it is written', () => {
    const file = 'utils/article/passes/boilerplateOpenings.ts';
    const transform = packWords.transform as (code: string, id: string) => string;
    const code = transform(readFileSync(file, 'utf8'), `/home/lectern/${file}`)
      .replace(/^import .*$/m, '')
      .replace('export const STARTS: readonly string[] =', 'return');
    expect(code).toContain('unpackLetters(');
    const packed = new Function('unpackLetters', code)(unpackLetters) as readonly string[];
    expect(packed.flatMap((row) => entriesOf(row))).toEqual(STARTS.flatMap((row) => entriesOf(row)));
  });

  it('writes other letters with Latin ones', () => {
    expect(packed('блокировщик|реклам|광고 ?차단|広告')).toMatch(/^unpackLetters\("[\0-\x7f]+"\)$/);
    expect(packed('werbeblock')).toBe('"werbeblock"');
  });
});
