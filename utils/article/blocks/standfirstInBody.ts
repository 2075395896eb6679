// A page's description is often just the beginning of its first paragraph.
import { comparable } from '../../shared/text/strings.ts';

/** Whether the body says the standfirst itself, perhaps beyond the ellipsis that cut it, or sentence by sentence. */
export function isInBody(standfirst: string, text: string): boolean {
  const wanted = comparable(standfirst.replace(/(?:…|\.\.\.|\[…\])\s*$/, ''));
  if (wanted.length === 0) return false;
  const body = comparable(text.slice(0, 3_000 + standfirst.length));
  return body.includes(wanted) || isPieced(standfirst, body);
}

/** Characters that make a sentence distinctive, and the share of a standfirst made of such sentences. */
const MIN_SENTENCE_CHARS = 12;
const MIN_SHARE = 0.8;

/** Some pages describe themselves by sentences from here and there in the text, or by all of it. */
function isPieced(standfirst: string, body: string): boolean {
  const sentences = standfirst
    .split(/(?<=[.!?。！？])/)
    .map(comparable)
    .filter(({ length }) => length >= MIN_SENTENCE_CHARS);
  const lengthOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  const held = sentences.filter((sentence) => body.includes(sentence));
  return held.length > 1 && lengthOf(held) >= MIN_SHARE * lengthOf(sentences);
}
