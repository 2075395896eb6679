// Icons as they are drawn: a picture with a palette, read back as the format says.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../tools/palettePng.ts';

/** The points of a PNG with a palette and no filters. */
function pointsOf(png: Buffer): { readonly width: number; readonly rgba: number[] } {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const part = (name: string) => parts.get(name) ?? Buffer.alloc(0);
  const [width, height] = [part('IHDR').readUInt32BE(0), part('IHDR').readUInt32BE(4)];
  const bits = part('IHDR')[8] ?? 8;
  const rows = inflateSync(part('IDAT'));
  const rowBytes = rows.length / height;
  const rgba = Array.from({ length: width * height }, (_, index) => {
    const bit = (index % width) * bits;
    const byte = rows[Math.floor(index / width) * rowBytes + 1 + (bit >> 3)] ?? 0;
    const number = (byte >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
    return [...part('PLTE').subarray(number * 3, number * 3 + 3), part('tRNS')[number] ?? 255];
  });
  return { width, rgba: rgba.flat() };
}

describe('a picture with a palette', () => {
  it.each([2, 3, 7, 30, 200])('is the same picture where it has no more colours than it may: %s', (count) => {
    const rgba = Uint8Array.from({ length: 4 * 15 * 20 }, (_, at) => {
      const colour = Math.floor(at / 4) % count;
      return [colour, 255 - colour, (colour * 7) % 256, colour % 3 === 0 ? 255 : colour + 1][at % 4] ?? 0;
    });
    expect(pointsOf(palettePng({ width: 15, height: 20, rgba }, 256))).toEqual({
      width: 15,
      rgba: [...rgba],
    });
  });

  it('takes the most alike of the colours used most for the others', () => {
    const [black, white, grey] = [
      [0, 0, 0, 255],
      [255, 255, 255, 255],
      [200, 200, 200, 255],
    ] as const;
    const rgba = Uint8Array.from([black, black, white, white, grey, black].flat());
    expect(pointsOf(palettePng({ width: 3, height: 2, rgba }, 2)).rgba).toEqual(
      [black, black, white, white, white, black].flat(),
    );
  });
});
