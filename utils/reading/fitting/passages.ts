// Short passages to be timed on, cut out of a longer text, each with a question that only somebody who read it can answer.
import { sentencesOf } from '../speech/sentences.ts';

export interface Passage {
  readonly text: string;
  readonly characters: number;
  /** 0 where the language writes no spaces between words. */
  readonly words: number;
  /** Words of which one was in the passage, in the order in which they are shown. */
  readonly options: readonly string[];
  readonly answer: string;
}

const OTHER_WORDS = 2;
const MIN_LETTERS = 5;
/** Where a word is written in two or three signs. */
const MIN_SIGNS = 2;
const NO_SPACES = /^(?:ja|zh|yue|th|lo|km|my)\b/;

/**
 * Undefined where the text is too short for so many.
 * @param least characters of a passage, which ends with its sentence
 * @param random 0 to 1, as `Math.random`
 */
export function passagesOf(
  text: string,
  lang: string,
  count: number,
  least: number,
  random: () => number = Math.random,
): readonly Passage[] | undefined {
  const texts = cutInto(text, lang, count, least);
  if (texts.length < count) return undefined;
  const words = texts.map((passage) => wordsOf(passage, lang));
  const passages = texts.slice(0, count).flatMap((passage, at) => {
    const own = new Set(words[at]);
    const before = new Set(words.slice(0, at).flat());
    const after = new Set(words.slice(at + 1).flat());
    const answers = pick(
      asked(
        [...own].filter((word) => !before.has(word) && !after.has(word)),
        lang,
      ),
      1,
      random,
    );
    const others = [...new Set(words.flat())].filter((word) => !own.has(word) && !before.has(word));
    // What stands in none of the passages before it can't be known from them.
    const wrong = pick(
      asked(others.length > OTHER_WORDS ? others : words.flat().filter((word) => !own.has(word)), lang),
      OTHER_WORDS,
      random,
    );
    const [answer] = answers;
    if (answer === undefined || wrong.length < OTHER_WORDS) return [];
    return [
      {
        text: passage,
        characters: [...passage].length,
        words: NO_SPACES.test(lang) ? 0 : countWords(passage, lang),
        options: shuffled([answer, ...wrong], random),
        answer,
      },
    ];
  });
  return passages.length === count ? passages : undefined;
}

/** Whole sentences, together as long as a passage should be; the rest of the text as one more. */
function cutInto(text: string, lang: string, count: number, least: number): readonly string[] {
  const passages: string[] = [];
  let from = 0;
  for (const { end } of sentencesOf(text, lang)) {
    if (passages.length === count) break;
    if (end - from < least) continue;
    passages.push(text.slice(from, end).replace(/\s+/g, ' ').trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest && passages.length === count ? [...passages, rest] : passages;
}

function* segments(text: string, lang: string): Generator<string> {
  for (const { segment, isWordLike } of segmenter(lang).segment(text)) if (isWordLike) yield segment;
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}

const countWords = (text: string, lang: string) => [...segments(text, lang)].length;

const wordsOf = (text: string, lang: string) =>
  [...segments(text, lang)].map((word) => word.toLowerCase()).filter((word) => !/\d/.test(word));

/** Long enough to be remembered. */
function asked(words: readonly string[], lang: string): readonly string[] {
  const least = NO_SPACES.test(lang) ? MIN_SIGNS : MIN_LETTERS;
  return [...new Set(words)].filter((word) => [...word].length >= least);
}

const pick = (words: readonly string[], count: number, random: () => number) =>
  shuffled(words, random).slice(0, count);

export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}
