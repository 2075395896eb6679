// One spelling for many: accents, letter forms and invisible characters go, so that a stem is written down once and
// a prompt that hides behind soft hyphens or look-alike letters still reads as what it says.

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
// Latin, Greek and Cyrillic accents; Hebrew points; Arabic vowels and hamza; Indic nukta.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u093c\u09bc\u0a3c\u0abc]/g;
const FORMS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  þ: 'th',
  ð: 'd',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
const FORM = new RegExp(`[${Object.keys(FORMS).join('')}]`, 'g');
const MIXED = /[a-z]+[аеорсухвнкмті]+[a-zаеорсухвнкмті]*|[аеорсухвнкмті]+[a-z]+[a-zаеорсухвнкмті]*/g;
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  в: 'b',
  н: 'h',
  к: 'k',
  м: 'm',
  т: 't',
  і: 'i',
};

/** Lower case, without accents and invisible characters, one space between words. */
export function normalise(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(FORM, (letter) => FORMS[letter] ?? letter)
    .replace(MIXED, (word) => word.replace(/[а-яі]/g, (letter) => ALIKE[letter] ?? letter))
    .replace(/\s+/g, ' ')
    .trim();
}
