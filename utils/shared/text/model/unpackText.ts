// Gives back a text that the build has packed (`utils/build/packText.ts`): an arithmetic decoder on top of the model.
import type { Guide } from './guide.ts';
import type { TextModel } from './textModel.ts';

/** Of a packed text: where its alphabet begins, and how many bytes it is, as two and three bytes. */
export const HEADER_BYTES = 5;
/** Letters of the alphabet take one byte, from here to 253. */
export const ALPHABET_LETTERS = 126;
const FIRST_LETTER = 128;
/** Stands before a character of no alphabet, in two bytes. */
const ESCAPE = 255;
const TOP = 0x1_0000_0000;

/** A text as bytes: ASCII, letters of an alphabet that begins at `from`, and others in three bytes each. */
export function textBytes(text: string, from: number): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code - from;
    if (code < FIRST_LETTER) bytes.push(code);
    else if (letter >= 0 && letter < ALPHABET_LETTERS) bytes.push(FIRST_LETTER + letter);
    else bytes.push(ESCAPE, code >> 8, code & 255);
  }
  return Uint8Array.from(bytes);
}

/** By byte, the byte of the small letter. */
export function smallLetters(from: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte >= FIRST_LETTER + ALPHABET_LETTERS) return byte;
    const [small] = textBytes(textOf([byte], from).toLowerCase(), from);
    return small === undefined || small === ESCAPE ? byte : small;
  });
}

/**
 * @param packed what `packText` gave
 * @param model as it was when the text was packed
 * @throws {RangeError} when it is cut off
 */
export function unpackText(packed: Uint8Array, model: TextModel, guides: readonly Guide[]): string {
  const at = (place: number): number => packed[place] ?? 0;
  if (packed.length < HEADER_BYTES) throw new RangeError('A packed text is cut off.');
  const from = at(0) * 256 + at(1);
  const size = at(2) * 65_536 + at(3) * 256 + at(4);
  model.begin(guides, smallLetters(from));
  const bytes = new Uint8Array(size);
  let place = HEADER_BYTES;
  let low = 0;
  let high = TOP - 1;
  let code = 0;
  for (let taken = 0; taken < 4; taken++) code = code * 256 + at(place++);
  for (let done = 0; done < size; done++) {
    let byte = 1;
    while (byte < 256) {
      const middle = middleOf(low, high, model.chance());
      const bit = code <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      model.learn(bit);
      byte = byte * 2 + bit;
      while (isSettled(low, high)) {
        low = (low * 256) % TOP;
        high = ((high * 256) % TOP) + 255;
        code = ((code * 256) % TOP) + at(place++);
      }
    }
    bytes[done] = byte & 255;
  }
  return textOf(bytes, from);
}

/** Where the range is parted: a 1 takes the lower part, `chance` 65536ths of it. */
export const middleOf = (low: number, high: number, chance: number): number =>
  low + Math.floor(((high - low) * chance) / 65_536);

/** Whether both ends begin with the same byte, which can't change any more. */
export const isSettled = (low: number, high: number): boolean =>
  Math.floor(low / 0x100_0000) === Math.floor(high / 0x100_0000);

function textOf(bytes: ArrayLike<number>, from: number): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < FIRST_LETTER) parts.push(String.fromCharCode(byte));
    else if (byte < ESCAPE) parts.push(String.fromCharCode(from + byte - FIRST_LETTER));
    else {
      parts.push(String.fromCharCode((bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0)));
      at += 2;
    }
  }
  return parts.join('');
}
