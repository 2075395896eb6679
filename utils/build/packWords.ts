// Lists of words are written in natural spelling, and normalised and folded when used. Where the build does that already
// they take less room in a script, and so do other letters than Latin ones when Latin ones stand for them.
import type { Plugin } from 'vite';
import { normalise } from '../prompt/detect/normalise.ts';
import { folded } from '../shared/text/folded.ts';
import { LETTERS } from '../shared/text/unpackLetters.ts';
import { entriesOf, wordPattern } from '../shared/words/wordList.ts';

/** Fewer letters than this aren't worth a call. */
const MIN_PACKED_LETTERS = 8;

/** The source of an expression that gives `words`, a pattern of the lexicon in normalised spelling. */
export function packed(words: string): string {
  const parts = words.split(/([^A-Za-z%&=;:_]+)/).filter(Boolean);
  return parts.map(packedPart).join('+');
}

function packedPart(words: string): string {
  const codes = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at)).filter(
    (code) => code > 0x7f,
  );
  const covers = (from: number) =>
    codes.filter((code) => code >= from && code < from + LETTERS.length).length;
  const from = codes.reduce((best, code) => (covers(code) > covers(best) ? code : best), 0);
  if (covers(from) < Math.max(MIN_PACKED_LETTERS, codes.length / 2)) return JSON.stringify(words);
  const shifted = words.replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter.charCodeAt(0) - from] ?? letter);
  return `unpackLetters(${from},${JSON.stringify(shifted)})`;
}

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
