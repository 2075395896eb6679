// The looks that the reading test compares: the reader's own, and three that are known to help some people.
import { LOOK_RANGES, type Look, type Typeface } from './look.ts';
import { within } from './values.ts';

export const CANDIDATES = ['now', 'face', 'larger', 'space'] as const;
export type CandidateName = (typeof CANDIDATES)[number];

export interface Candidate {
  readonly name: CandidateName;
  readonly look: Look;
}

/** Languages whose letters the bundled typefaces have. */
const LATIN =
  /^(?:af|ca|cs|da|de|en|es|et|eu|fi|fr|ga|gl|hr|hu|id|is|it|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|sk|sl|sq|sv|sw|tr)\b/;
const SERIFS: readonly Typeface[] = ['serif', 'book', 'literata'];

/** @param lang of the text that is read */
export function candidatesFor(look: Look, lang: string): readonly Candidate[] {
  const isSerif = SERIFS.includes(look.typeface);
  const [plain, withSerifs]: readonly [Typeface, Typeface] = LATIN.test(lang)
    ? ['atkinson', 'literata']
    : ['sans', 'serif'];
  const more = (name: keyof typeof LOOK_RANGES, by: number) => within(LOOK_RANGES[name], look[name] + by);
  return [
    { name: 'now', look },
    { name: 'face', look: { ...look, typeface: isSerif ? plain : withSerifs } },
    { name: 'larger', look: { ...look, size: more('size', 5) } },
    {
      name: 'space',
      look: {
        ...look,
        lineHeight: more('lineHeight', 0.3),
        letterSpacing: more('letterSpacing', 0.05),
        wordSpacing: more('wordSpacing', 0.12),
      },
    },
  ];
}
