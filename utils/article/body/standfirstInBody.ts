// A page's description is often just the beginning of its first paragraph.
import { bare } from '../text.ts';

/** Whether the body says the standfirst itself, perhaps beyond the ellipsis that cut it, or sentence by sentence. */
export function isInBody(standfirst: string, text: string): boolean {
  const wanted = bare(standfirst.replace(/(?:…|\.\.\.|\[…\])\s*$/, ''));
  if (wanted.length === 0) return false;
  const body = bare(text.slice(0, 3_000 + standfirst.length));
  return body.includes(wanted) || isPieced(standfirst, body);
}

/** Characters of a sentence that is nobody else's, and the part of a standfirst that is such sentences. */
const SENTENCE = 12;
const MOST = 0.8;

/** Some pages describe themselves by sentences from here and there in the text, or by all of it. */
function isPieced(standfirst: string, body: string): boolean {
  const sentences = standfirst
    .split(/(?<=[.!?。！？])/)
    .map(bare)
    .filter(({ length }) => length >= SENTENCE);
  const lengthOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  const held = sentences.filter((sentence) => body.includes(sentence));
  return held.length > 1 && lengthOf(held) >= MOST * lengthOf(sentences);
}
