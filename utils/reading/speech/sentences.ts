// A text cut into pieces that a voice can say at one go: sentences, and parts of very long ones.

export interface TextPiece {
  readonly start: number;
  readonly end: number;
}

/** Voices fall silent in the middle of longer texts. */
const MAX_CHARS = 260;
const MIN_CUT_CHARS = 80;
const PAUSES = /[,;:،、，；：—–]/;

/** The pieces of a text, white space at their ends left out. @param lang BCP 47 */
export function sentencesOf(text: string, lang = 'en'): readonly TextPiece[] {
  return [...segmenter(lang).segment(text)].flatMap(({ segment, index }) => {
    const before = segment.length - segment.trimStart().length;
    const length = segment.trim().length;
    return length === 0 ? [] : cut(text, index + before, index + before + length);
  });
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** Cuts a long piece at a pause, else between words, else anywhere. */
function cut(text: string, start: number, end: number): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = start;
  while (end - from > MAX_CHARS) {
    const to = cutBefore(text, from + MIN_CUT_CHARS, from + MAX_CHARS);
    pieces.push({ start: from, end: to });
    from = to;
    while (from < end && /\s/.test(text[from] ?? '')) from++;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

function cutBefore(text: string, low: number, high: number): number {
  for (let at = high; at > low; at--) if (PAUSES.test(text[at - 1] ?? '')) return at;
  for (let at = high; at > low; at--) if (/\s/.test(text[at - 1] ?? '')) return at - 1;
  return high;
}
