import { describe, expect, it } from 'vitest';
import { escaped } from '../../utils/build/asciiOnly.ts';

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
