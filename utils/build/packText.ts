// The other half of `utils/shared/text/model/unpackText.ts`.
import type { Guide } from '../shared/text/model/guide.ts';
import type { TextModel } from '../shared/text/model/textModel.ts';
import {
  ALPHABET_LETTERS,
  HEADER_BYTES,
  isSettled,
  middleOf,
  smallLetters,
  textBytes,
} from '../shared/text/model/unpackText.ts';

/**
 * @param model knows the texts before this one
 * @param guides by line
 * @param from where the alphabet begins
 */
export function packText(
  text: string,
  model: TextModel,
  guides: readonly Guide[],
  from = alphabetOf(text),
): Uint8Array {
  const bytes = textBytes(text, from);
  model.begin(guides, smallLetters(from));
  const out: number[] = [
    from >> 8,
    from & 255,
    bytes.length >> 16,
    (bytes.length >> 8) & 255,
    bytes.length & 255,
  ];
  if (out.length !== HEADER_BYTES) throw new Error('The header has another length.');
  let low = 0;
  let high = 0xffff_ffff;
  for (const byte of bytes) {
    for (let shift = 7; shift >= 0; shift--) {
      const bit = (byte >> shift) & 1;
      const middle = middleOf(low, high, model.chance());
      if (bit) high = middle;
      else low = middle + 1;
      model.learn(bit);
      while (isSettled(low, high)) {
        out.push(Math.floor(high / 0x100_0000));
        low = (low * 256) % 0x1_0000_0000;
        high = ((high * 256) % 0x1_0000_0000) + 255;
      }
    }
  }
  // Missing bytes are read as 0: the first byte above the lower end says enough.
  out.push(Math.floor(low / 0x100_0000) + 1);
  return Uint8Array.from(out);
}

/** Where the alphabet begins that most letters beyond ASCII belong to. */
export function alphabetOf(text: string): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let best = { from: 128, letters: 0 };
  for (const from of [...counts.keys()].sort((one, other) => one - other)) {
    let letters = 0;
    for (const [code, count] of counts) if (code >= from && code < from + ALPHABET_LETTERS) letters += count;
    if (letters > best.letters) best = { from, letters };
  }
  return best.from;
}
