import { readFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflateTightly } from '../../utils/build/deflateTightly.ts';
import { zipFile } from '../../utils/build/zipFile.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = [
  { name: 'b/ü.txt', content: bytes('second '.repeat(1000)) },
  { name: 'a.txt', content: bytes('first') },
  { name: 'empty', content: bytes('') },
];

/** Reads an archive from its end, as programs do. */
function unzip(zip: Buffer): ReadonlyMap<string, Uint8Array> {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06_05_4b_50);
  const found = new Map<string, Uint8Array>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    expect(zip.readUInt32LE(at)).toBe(0x02_01_4b_50);
    const [crc, packed, nameBytes] = [16, 20, 28].map((offset) =>
      offset === 28 ? zip.readUInt16LE(at + offset) : zip.readUInt32LE(at + offset),
    ) as [number, number, number];
    const local = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(local)).toBe(0x04_03_4b_50);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = inflateRawSync(zip.subarray(start, start + packed));
    expect(crc32(content)).toBe(crc);
    found.set(zip.toString('utf8', at + 46, at + 46 + nameBytes), new Uint8Array(content));
    at += 46 + nameBytes;
  }
  expect(at).toBe(end);
  return found;
}

describe('the zip', () => {
  it('is the same whatever the order its files come in', async () => {
    expect((await zipFile(FILES)).equals(await zipFile([...FILES].reverse()))).toBe(true);
  });

  it('holds the files as they were', async () => {
    const files = new Map(FILES.map(({ name, content }) => [name, content]));
    expect(unzip(await zipFile(FILES))).toEqual(files);
    expect(unzip(await zipFile(FILES, deflateTightly))).toEqual(files);
  });

  it('is smaller when it is deflated tightly', async () => {
    const content = readFileSync('README.md');
    const [quick, tight] = await Promise.all([
      zipFile([{ name: 'a', content }]),
      zipFile([{ name: 'a', content }], deflateTightly),
    ]);
    expect(tight.length).toBeLessThan(quick.length);
  });
});
