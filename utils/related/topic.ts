// Whether a block's titles share the article's subject: evidence in any language, for blocks without a known heading.
import { UNSPACED } from '../shared/text/scripts.ts';
import type { ArticleText } from './relatedTypes.ts';

/** Characters of a word that says something. */
const MIN_WORD_CHARS = 5;
/** A word of the title has to come back in the text this often, so that it is a subject and not chance. */
const MIN_OCCURRENCES = 2;
/** A word of the page's tags more often, as sites tag what they mention. */
const MIN_TOPIC_OCCURRENCES = 3;
/** Characters of tags that are read; many pages list all they have ever written about. */
const MAX_TOPICS_CHARS = 500;

/**
 * Tells whether a title shares a subject with the article.
 * @param topics what the page says its article is filed under; only asked for when a title is looked at
 */
export function topicOf(
  { title, text }: ArticleText,
  topics: () => readonly string[],
): (title: string) => boolean {
  let subjects: ReadonlySet<string> | undefined;
  return (other) => {
    subjects ??= subjectsOf(title, topics().join(' ').slice(0, MAX_TOPICS_CHARS), text);
    for (const piece of piecesOf(other)) {
      if (subjects.has(piece)) return true;
      // The same word with a shorter ending: "missile" for "missiles".
      for (let at = MIN_WORD_CHARS; at < piece.length; at++)
        if (subjects.has(piece.slice(0, at))) return true;
    }
    return false;
  };
}

function subjectsOf(title: string, topics: string, text: string): ReadonlySet<string> {
  const plain = text.toLowerCase();
  const comesBack = (times: number) => (piece: string) => plain.split(piece, times + 1).length > times;
  return new Set([
    ...[...piecesOf(title)].filter(comesBack(MIN_OCCURRENCES)),
    ...[...piecesOf(topics)].filter(comesBack(MIN_TOPIC_OCCURRENCES)),
  ]);
}

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`);

/** The beginnings of longer words, since endings change with grammar; three characters in scripts without spaces. */
function* piecesOf(title: string): Generator<string> {
  for (const [word] of title.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (IS_UNSPACED.test(word)) for (let at = 0; at + 3 <= word.length; at++) yield word.slice(at, at + 3);
    else if (word.length >= MIN_WORD_CHARS)
      yield word.slice(0, Math.max(MIN_WORD_CHARS, Math.ceil(word.length * 0.7)));
  }
}
