// Whether a block's titles are about what the article is about: evidence in any language, where no heading says so.
import type { ArticleText } from './types.ts';

/** Characters of a word that says something. */
const SHORTEST_WORD = 5;
/** A word of the title has to come back in the text this often, so that it is a subject and not chance. */
const LEAST_TIMES = 2;

/** Tells whether a title shares a subject with the article. */
export function topicOf({ title, text }: ArticleText): (title: string) => boolean {
  let subjects: ReadonlySet<string> | undefined;
  return (other) => {
    subjects ??= subjectsOf(title, text);
    for (const piece of piecesOf(other)) if (subjects.has(piece)) return true;
    return false;
  };
}

function subjectsOf(title: string, text: string): ReadonlySet<string> {
  const plain = text.toLowerCase();
  return new Set(
    [...piecesOf(title)].filter((piece) => plain.split(piece, LEAST_TIMES + 1).length > LEAST_TIMES),
  );
}

/** The beginnings of longer words, since endings change with grammar; three characters in scripts without spaces. */
function* piecesOf(title: string): Generator<string> {
  for (const [word] of title.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(word))
      for (let at = 0; at + 3 <= word.length; at++) yield word.slice(at, at + 3);
    else if (word.length >= SHORTEST_WORD)
      yield word.slice(0, Math.max(SHORTEST_WORD, Math.ceil(word.length * 0.7)));
  }
}
