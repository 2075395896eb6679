// Normalises spelling: accents, letter forms and invisible characters go, so that a stem is listed once and
// a prompt that hides behind soft hyphens or look-alike letters still reads as what it says.

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
// Latin, Greek and Cyrillic accents; Hebrew points; Arabic vowels and hamza; Indic nukta.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u093c\u09bc\u0a3c\u0abc]/g;
/** Letters one by one, each followed by what it is read as. */
const FORMS = "ıiłlđdøoىيیيېيکكةهەهہهھه’'‘'ʼ'‐-‑-–-—-";
const FORM = /[ıłđøىیېکةەہھ’‘ʼ‐‑–—]/g;
const LIGATURE = /[ßæœ]/g;
const LETTERS = /[a-zаеорсухвнкмті]+/g;
const ALIKE = 'аaеeоoрpсcуyхxвbнhкkмmтtіi';

/** Lower case, without accents and invisible characters, one space between words. */
export function normalise(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

/** The same with its spaces as they are, which spares a long text the most. */
export function fold(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase();
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(FORM, (letter) => after(FORMS, letter))
    .replace(LIGATURE, (letter) => ({ ß: 'ss', æ: 'ae' })[letter] ?? 'oe')
    .replace(LETTERS, (word) =>
      /[a-z]/.test(word) ? word.replace(/[аеорсухвнкмті]/g, (letter) => after(ALIKE, letter)) : word,
    );
}

const after = (pairs: string, letter: string) => pairs.charAt(pairs.indexOf(letter) + 1);
