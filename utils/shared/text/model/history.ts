// What stood before the next byte of a text, and the contexts that follow from it.
import { type Guide, NO_GUIDE } from './guide.ts';

/** How many bytes back each of the plain contexts looks. */
const LENGTHS = [1, 2, 3, 4, 6] as const;
export const PLAIN = LENGTHS.length;
/** To them come: none, the word so far, with the word before it, and four that lean on the guide. */
export const CONTEXTS = PLAIN + 7;
/** The place of the context that is the word so far and the word before. */
export const TWO_WORDS = PLAIN + 2;

const NEW_LINE = 10;

export interface History {
  /** Each context as a number. */
  readonly contexts: Int32Array;
  /** The guide of the line. */
  readonly guide: () => Guide;
  readonly lastByte: () => number;
  readonly word: () => number;
  readonly wordLength: () => number;
  /** Bytes since the line began. */
  readonly place: () => number;
  readonly add: (byte: number) => void;
}

/**
 * @param guides by line
 * @param lower by byte, the byte of the small letter
 */
export function createHistory(guides: readonly Guide[], lower: Uint8Array): History {
  const contexts = new Int32Array(CONTEXTS);
  const recent = new Uint8Array(8);
  let word = 0;
  let wordBefore = 0;
  let wordLength = 0;
  let line = 0;
  let place = 0;
  let lineSoFar = 0;
  let marks = 0;
  let bytes = 1;
  let guided = 1;
  let guide = guides[0] ?? NO_GUIDE;
  foresee();

  function foresee(): void {
    for (let at = 0; at < PLAIN; at++) {
      let hash = at + 1;
      for (let back = 0; back < (LENGTHS[at] ?? 0); back++)
        hash = (Math.imul(hash ^ (recent[back] ?? 0), 0x2c1b3c6d) + 0x5bd1e995) | 0;
      contexts[at] = hash;
    }
    const last = recent[0] ?? 0;
    const mark = guide.marks.charCodeAt(Math.min(marks, guide.marks.length - 1));
    const marksLeft = Math.min(2, guide.marks.length - marks);
    const eighth = Math.min(7, ((place * 8) / ((guide.length * bytes) / guided + 1)) | 0);
    let at: number = PLAIN;
    contexts[at++] = 0;
    contexts[at++] = numberOf(77, word, 0);
    contexts[at++] = numberOf(78, word, wordBefore);
    contexts[at++] = numberOf(79, lineSoFar, guide.first);
    contexts[at++] = numberOf(80, word, (mark << 8) | last);
    contexts[at++] = numberOf(81, last, (eighth << 8) | mark);
    contexts[at] = numberOf(82, word, guide.last ^ marksLeft);
  }

  function add(byte: number): void {
    recent.copyWithin(1, 0);
    recent[0] = byte;
    place++;
    lineSoFar = added(lineSoFar, byte);
    if (isLetter(byte)) {
      word = added(word, lower[byte] ?? byte);
      wordLength++;
    } else {
      if (word !== 0) wordBefore = word;
      word = 0;
      wordLength = 0;
      const found = byte === 32 ? -1 : guide.marks.indexOf(String.fromCharCode(byte), marks);
      if (found >= 0) marks = found + 1;
    }
    if (byte === NEW_LINE) endLine();
    foresee();
  }

  function endLine(): void {
    bytes += place;
    guided += guide.length;
    line++;
    guide = guides[line] ?? NO_GUIDE;
    place = lineSoFar = marks = wordBefore = 0;
  }

  return {
    contexts,
    guide: () => guide,
    lastByte: () => recent[0] ?? 0,
    word: () => word,
    wordLength: () => wordLength,
    place: () => place,
    add,
  };
}

const isLetter = (byte: number) => byte > 127 || (byte > 64 && byte < 91) || (byte > 96 && byte < 123);

const added = (hash: number, byte: number) => Math.imul(hash + byte + 1, 0x9e3779b1);

const numberOf = (kind: number, one: number, other: number) =>
  (Math.imul(one ^ Math.imul(other, 0x85ebca6b), 0x2545f491) + kind) | 0;
