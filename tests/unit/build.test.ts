import { describe, expect, it } from 'vitest';
import { escaped } from '../../utils/build/asciiOnly.ts';
import { packed } from '../../utils/build/packWords.ts';
import { shifted } from '../../utils/prompt/shifted.ts';

describe('writing a script in ASCII', () => {
  it.each([
    '"é"',
    '"广告"',
    '`реклама`',
    '"😀"',
    '/[\u3040-\ud7af]/.source',
    '/^[😀]$/u.source',
    '/[а-я]+/.exec("шум")[0]',
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
  ])('means the same: %s', (words) => {
    const expression = packed(words);
    expect(new Function('shifted', `return ${expression}`)(shifted)).toBe(words);
  });

  it('writes other letters with Latin ones', () => {
    expect(packed('блокировщик|реклам')).toMatch(/^shifted\(\d+,"[\0-\x7f]+"\)$/);
    expect(packed('werbeblock')).toBe('"werbeblock"');
  });
});
