// Writes a small picture as a PNG with a palette: an icon has some hundred colours, nearly all of them on the edges of its shapes, and
// with the 32 that are used most it looks the same and takes half as much of the package.
import { crc32, deflateSync } from 'node:zlib';

/** A picture's points, four bytes each: red, green, blue and how opaque it is. Row after row. */
export interface Points {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const PALETTE_TYPE = 3;

/**
 * The file, its colours those used most.
 * @param most how many colours it may have, 256 at most
 */
export function palettePng({ width, height, rgba }: Points, most = 32): Buffer {
  const uses = new Map<number, number>();
  const points = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const at = (index: number) => points.getUint32(index * 4);
  for (let index = 0; index < width * height; index += 1) uses.set(at(index), (uses.get(at(index)) ?? 0) + 1);
  const kept = [...uses.keys()]
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
    .slice(0, Math.min(most, 256))
    // What isn't opaque first: the list of how opaque each is ends with the last of those.
    .sort((a, b) => (a & 255) - (b & 255) || a - b);
  const colours = kept.map(colourOf);
  const nearest = new Map([...uses.keys()].map((value) => [value, nearestTo(colourOf(value), colours)]));
  const bits = colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : colours.length <= 16 ? 4 : 8;
  const rowBytes = 1 + Math.ceil((width * bits) / 8);
  // Each row begins with a nought: no filter, which would gain nothing between numbers of a palette.
  const rows = Buffer.alloc(rowBytes * height);
  for (let index = 0; index < width * height; index += 1) {
    const bit = (index % width) * bits;
    const byte = Math.floor(index / width) * rowBytes + 1 + (bit >> 3);
    const number = nearest.get(at(index)) ?? 0;
    rows[byte] = (rows[byte] ?? 0) | (number << (8 - bits - (bit & 7)));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, PALETTE_TYPE, 0, 0, 0], 8);
  const alphas = colours.map(([, , , alpha]) => alpha).filter((alpha) => alpha < 255);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => colour.slice(0, 3)))),
    ...(alphas.length > 0 ? [chunk('tRNS', Buffer.from(alphas))] : []),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourOf = (value: number): Colour => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

/** The number of the colour that looks most alike: the less opaque, the less its tint matters. */
function nearestTo(colour: Colour, colours: readonly Colour[]): number {
  const seen = ([red, green, blue, alpha]: Colour) =>
    [red, green, blue, 255].map((part) => (part * alpha) / 255);
  const distance = (other: Colour) =>
    seen(colour).reduce((sum, part, at) => sum + (part - (seen(other)[at] ?? 0)) ** 2, 0);
  return colours.reduce(
    (best, other, at) => (distance(other) < distance(colours[best] ?? other) ? at : best),
    0,
  );
}

/** A part of the file: its length, name, content and check sum. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
