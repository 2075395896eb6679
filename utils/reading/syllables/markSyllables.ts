// A dot between the syllables of longer words. The text stays what it is: empty elements stand in it, which the style sheet
// gives a dot that is neither copied nor read out.
import { createElementIn, createFragmentIn } from '../../shared/dom/nodes.ts';
import { textsIn } from '../textsIn.ts';

/** For each word, in small letters, where a new syllable begins. */
export type Breaks = ReadonlyMap<string, readonly number[]>;

const WORD = /\p{L}[\p{L}\p{M}’']{4,}/gu;
const SKIPPED = 'pre, code, kbd, samp, math, svg, button';
const CLASS = 'syllable';
/** More different words than an article has. */
const MAX_WORDS = 12_000;

/** Whether a body has them: it has none once it was drawn anew. */
export function hasSyllables(body: HTMLElement): boolean {
  return body.querySelector(`.${CLASS}`) !== null;
}

/** The words of a body that are long enough to be parted, each once, in small letters. */
export function longWordsOf(body: HTMLElement): readonly string[] {
  const words = new Set<string>();
  for (const { data } of textsIn(body, SKIPPED)) {
    for (const [word] of data.matchAll(WORD)) if (words.size < MAX_WORDS) words.add(word.toLowerCase());
  }
  return [...words];
}

/** @param body the article's body as it is drawn */
export function markSyllables(body: HTMLElement, breaks: Breaks): void {
  const doc = body.ownerDocument;
  for (const text of textsIn(body, SKIPPED)) {
    const places = [...text.data.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const small = word.toLowerCase();
      // Some letters become two.
      return small.length === word.length ? (breaks.get(small) ?? []).map((at) => index + at) : [];
    });
    if (places.length === 0) continue;
    const fragment = createFragmentIn(doc);
    let from = 0;
    for (const place of places) {
      const dot = createElementIn(doc, 'span');
      dot.className = CLASS;
      fragment.append(text.data.slice(from, place), dot);
      from = place;
    }
    fragment.append(text.data.slice(from));
    text.replaceWith(fragment);
  }
}

/** As it was before. */
export function removeSyllables(body: HTMLElement): void {
  const touched = new Set<Node>();
  for (const dot of body.querySelectorAll(`.${CLASS}`)) {
    if (dot.parentNode) touched.add(dot.parentNode);
    dot.remove();
  }
  for (const parent of touched) parent.normalize();
}
