// Lists of words are written in natural spelling, and normalised and folded when used. Where the build does that already
// they take less room in a script, and so do other letters than Latin ones when Latin ones stand for them.
import type { Plugin } from 'vite';
import { normalise } from '../prompt/detect/normalise.ts';
import { folded } from '../shared/text/folded.ts';
import { ALPHABETS, CHANGE, EAST_ASIA, LETTERS } from '../shared/text/unpackLetters.ts';
import { entriesOf, wordPattern } from '../shared/words/wordList.ts';

/** The source of an expression that gives `words`, a pattern of the lexicon in normalised spelling. */
export function packed(words: string): string {
  let code = '';
  let alphabet = 0;
  for (const letter of words.split('')) {
    const [own, written] = writtenLetter(letter, alphabet);
    if (own !== alphabet) code += CHANGE + LETTERS[own];
    code += written;
    alphabet = own;
  }
  return code === words || words.includes(CHANGE)
    ? JSON.stringify(words)
    : `unpackLetters(${JSON.stringify(code)})`;
}

/**
 * The alphabet that a letter belongs to, by its place in `ALPHABETS`, and how it is written there. What is no letter means
 * the same in all of them, but for digits among East Asian letters, which are written with some.
 */
function writtenLetter(letter: string, alphabet: number): readonly [alphabet: number, written: string] {
  const isFree = /\d/.test(letter) && ALPHABETS[alphabet] !== EAST_ASIA;
  if (/[\w&=;:]/.test(letter) && !isFree) return [0, letter];
  const code = letter.charCodeAt(0);
  if (code >= EAST_ASIA && code <= LAST_EAST_ASIAN)
    return [ALPHABETS.indexOf(EAST_ASIA), (code - EAST_ASIA).toString(36).padStart(3, '0')];
  const own = ALPHABETS.findLastIndex(
    (from) => from > 0 && from !== EAST_ASIA && code >= from && code < from + LETTERS.length,
  );
  return own > 0 ? [own, LETTERS[code - (ALPHABETS[own] ?? 0)] ?? letter] : [alphabet, letter];
}

/** The last of the Korean syllables. */
const LAST_EAST_ASIAN = 0xd7a3;

/**
 * One list of headings or stems. Who reads it takes accents off, and reads … as *: so both are done here already, for an
 * accent takes six characters in ASCII. White space means nothing in it. Latin lists are shorter as they are.
 */
export function packedList(list: string): string {
  const words = folded(list.replace(/\s*…\s*/g, '*'))
    .replace(/\s*\|\s*/g, '|')
    .replace(/\s+/g, ' ')
    .trim();
  return shorterOf(JSON.stringify(words), packed(words));
}

/** Of two sources of the same words the one that takes less room. */
const shorterOf = (plain: string, other: string) =>
  escapedLength(other) < escapedLength(plain) ? other : plain;

/** The length once `asciiOnly` has escaped everything beyond ASCII. */
const escapedLength = (code: string) => code.replace(/[^\0-\x7f]/g, '123456').length;

const PROMPT_WORDS =
  /\/utils\/prompt\/(?:lexicon\/[\w-]+|detect\/(?:features|elementPrefilter|offerKinds))\.ts$/;
const RELATED_WORDS = /\/utils\/related\/words\/\w+\.ts$/;
const ARTICLE_WORDS = /\/utils\/article\/(?:metadata\/bylineWords|passes\/boilerplateOpenings)\.ts$/;
const ARTICLE_PATTERNS = /\/utils\/article\/passes\/boilerplateLines\.ts$/;

export const packWords: Plugin = {
  name: 'pack-words',
  enforce: 'pre',
  transform(code, id) {
    if (RELATED_WORDS.test(id)) return withUnpacker(packLists(code));
    if (ARTICLE_WORDS.test(id)) return withUnpacker(packEntries(code));
    if (ARTICLE_PATTERNS.test(id))
      return withUnpacker(packPatterns(code, (words) => shorterOf(JSON.stringify(words), packed(words))));
    if (PROMPT_WORDS.test(id)) return withUnpacker(packPatterns(code, (words) => packed(normalise(words))));
    return code.includes('wordPattern`') ? packPatterns(code, JSON.stringify) : undefined;
  },
};

const packPatterns = (code: string, written: (words: string) => string) =>
  code.replace(/\bwordPattern`([^`]*)`/g, (_, list) => written(wordPattern({ raw: [list] })));

const packLists = (code: string) =>
  code.replace(
    /^((?: {2}|export const )[\w-]+(?:: string =|:)\s*)`([^`$\\]*)`/gm,
    (_, key, list) => `${key}${packedList(list)}`,
  );

/** Lists of words and expressions as they are; a line's end takes less room than a bar. */
const packEntries = (code: string) =>
  code.replace(
    /^((?: {2}|export const )(?:[\w-]+(?::| =) )?(?:String\.raw)?)`([^`]*)`/gm,
    (_, before: string, list: string) => {
      const words = entriesOf(list).join('\n');
      const plain = `${before}\`${words}\``;
      // What an escape means depends on whether the template is raw.
      if (words.includes('\\') && !before.endsWith('String.raw')) return plain;
      return shorterOf(plain, before.replace(/String\.raw$/, '') + packed(words));
    },
  );

const withUnpacker = (code: string) =>
  `import { unpackLetters } from '../../shared/text/unpackLetters.ts';\n${code}`;
