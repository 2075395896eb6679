import { describe, expect, it } from 'vitest';
import { asciiDigits, dateContext, parseDate } from '../../../../utils/article/metadata/parseDate.ts';

const NOW = Date.UTC(2026, 5, 1);

describe('parseDate', () => {
  it.each([
    ['2024-05-06T12:34:56+02:00', '2024-05-06T12:34:56+02:00'],
    ['2024-05-06T12:34:56.000Z', '2024-05-06T12:34:56Z'],
    ['2024-05-06T12:34:56-0500', '2024-05-06T12:34:56-05:00'],
    ['2024-05-06 12:34', '2024-05-06T12:34:00'],
    ['2024-05-06', '2024-05-06'],
    ['20240506', '2024-05-06'],
    ['20240506T0708', '2024-05-06T07:08:00'],
    ['2024/5/6', '2024-05-06'],
    ['Mon, 06 May 2024 12:34:56 GMT', '2024-05-06T12:34:56Z'],
    ['1714998896', '2024-05-06T12:34:56Z'],
    ['1714998896000', '2024-05-06T12:34:56Z'],
  ])('reads what machines write: %s', (text, iso) => {
    expect(parseDate(text, dateContext('en', NOW))).toBe(iso);
  });

  it.each([
    ['en', 'May 6, 2024', '2024-05-06'],
    ['en', 'Monday 6th May 2024', '2024-05-06'],
    ['en', 'Published May 6, 2024 at 6:30 pm EDT', '2024-05-06T18:30:00-04:00'],
    ['en', 'Posted 12:01 a.m., Sept. 6, 2024', '2024-09-06'],
    ['en', 'Jan 5 Dec 16, 2025', '2025-12-16'],
    ['en', 'The 6th of May 2024', '2024-05-06'],
    ['en', 'Published on the 21st of March, 2024', '2024-03-21'],
    ['en', 'Of 6 people in May 2024', undefined],
    ['en', 'May 6, 2024 9:30 CST', '2024-05-06T09:30:00-06:00'],
    ['zh', '2024-05-06 09:30 CST', '2024-05-06T09:30:00+08:00'],
    ['zh', '24-05-06', '2024-05-06'],
    ['ko', '2024. 5. 6.', '2024-05-06'],
    ['hu', '2024. 05. 06. 9:30', '2024-05-06T09:30:00'],
    ['vi', '6 thg 2 năm 2024', '2024-02-06'],
    ['ca', '6 de febrer de 2024', '2024-02-06'],
    ['de', '6. Jänner 2024', '2024-01-06'],
    ['ar', '6 جانفي 2024', '2024-01-06'],
    ['de', '6. März 2024, 20.15 Uhr', '2024-03-06T20:15:00'],
    ['de', 'Montag, 06.05.2024', '2024-05-06'],
    ['fr', 'Publié le 6 août 2024 à 18h05', '2024-08-06T18:05:00'],
    ['es', '6 de mayo de 2024', '2024-05-06'],
    ['pt', '6 de março de 2024', '2024-03-06'],
    ['it', '6 maggio 2024', '2024-05-06'],
    ['nl', '6 mei 2024', '2024-05-06'],
    ['pl', '6 maja 2024', '2024-05-06'],
    ['cs', '6. května 2024', '2024-05-06'],
    ['ru', '6 мая 2024', '2024-05-06'],
    ['uk', '6 травня 2024', '2024-05-06'],
    ['el', '6 Μαΐου 2024', '2024-05-06'],
    ['tr', '6 Mayıs 2024', '2024-05-06'],
    ['fi', '6. toukokuuta 2024', '2024-05-06'],
    ['sv', '6 maj 2024', '2024-05-06'],
    ['hu', '2024. május 6.', '2024-05-06'],
    ['id', '6 Mei 2024', '2024-05-06'],
    ['vi', 'Thứ hai, ngày 6 tháng 5 năm 2024', '2024-05-06'],
    ['he', '6 במאי 2024', '2024-05-06'],
    ['ar', '٦ مايو ٢٠٢٤', '2024-05-06'],
    ['hi', '६ मई २०२४', '2024-05-06'],
    ['ja', '2024年5月6日 12時34分', '2024-05-06T12:34:00'],
    ['ja', '令和6年5月6日', '2024-05-06'],
    ['zh', '2024年05月06日 12:34', '2024-05-06T12:34:00'],
    ['ko', '2024년 5월 6일', '2024-05-06'],
    ['th', '6 พฤษภาคม 2567', '2024-05-06'],
  ])('reads what people write in %s: %s', (lang, text, iso) => {
    expect(parseDate(text, dateContext(lang, NOW))).toBe(iso);
  });

  it.each([
    ['en-US', '5/6/2024', '2024-05-06'],
    ['en-GB', '5/6/2024', '2024-06-05'],
    ['en-US', '25/6/2024', '2024-06-25'],
    ['en-GB', '6/25/2024', '2024-06-25'],
    ['de', '5.6.24', '2024-06-05'],
  ])('puts day and month in the order of %s: %s', (lang, text, iso) => {
    expect(parseDate(text, dateContext(lang, NOW))).toBe(iso);
  });

  it.each([
    '',
    'yesterday',
    '5 hours ago',
    'May 6',
    '2024',
    '2024-02-31',
    '2024-13-01',
    '31 February 2024',
    '0000-00-00T00:00:00Z',
    '1970-01-01',
    '2031-01-01',
    '0',
    'chapter 12 of 20',
    '9'.repeat(400),
  ])('makes nothing of %s', (text) => {
    expect(parseDate(text, dateContext('en', NOW))).toBeUndefined();
  });

  it('keeps a day whose clock is impossible', () => {
    expect(parseDate('2024-05-06T99:99', dateContext('en', NOW))).toBe('2024-05-06');
  });

  it('survives a language the browser has never heard of', () => {
    expect(parseDate('6 May 2024', dateContext('xx-bogus-0', NOW))).toBe('2024-05-06');
  });
});

describe('asciiDigits', () => {
  it('reads the digits of other scripts', () => {
    expect(asciiDigits('٢٠٢٤ ۱۴۰۳ २०२४ ๒๕๖๗ ２０２４')).toBe('2024 1403 2024 2567 2024');
  });
});
