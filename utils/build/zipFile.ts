// A zip archive whose bytes depend on the files' names and contents alone: no dates, no owners, one order.
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** With `/`. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** 1 January 1980, the earliest date a zip can hold. */
const NO_DATE = 0x00_21;
const UTF_8 = 0x08_00;
const DEFLATED = 8;

type Deflate = (content: Uint8Array) => Uint8Array | Promise<Uint8Array>;
const deflateQuickly: Deflate = (content) => deflateRawSync(content, { level: 9 });

/** The archive, entries sorted by name. */
export async function zipFile(
  entries: readonly ZipEntry[],
  deflate: Deflate = deflateQuickly,
): Promise<Buffer> {
  const sorted = [...entries].sort((one, other) => (one.name < other.name ? -1 : 1));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of sorted) {
    const title = Buffer.from(name, 'utf8');
    const packed = await deflate(content);
    const common = header(crc32(content), packed.length, content.length, title.length);
    const local = Buffer.concat([signature(0x04_03_4b_50), version(), common, title, packed]);
    directory.push(
      Buffer.concat([signature(0x02_01_4b_50), version(), version(), common, where(offset), title]),
    );
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...files, list, end(sorted.length, list.length, offset)]);
}

function header(crc: number, packed: number, size: number, nameBytes: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt16LE(UTF_8, 0);
  bytes.writeUInt16LE(DEFLATED, 2);
  bytes.writeUInt16LE(0, 4);
  bytes.writeUInt16LE(NO_DATE, 6);
  bytes.writeUInt32LE(crc, 8);
  bytes.writeUInt32LE(packed, 12);
  bytes.writeUInt32LE(size, 16);
  bytes.writeUInt16LE(nameBytes, 20);
  return bytes;
}

/** Of the directory alone: no comment, first disk, no attributes, and where the file begins. */
function where(offset: number): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.writeUInt32LE(offset, 10);
  return bytes;
}

function end(count: number, bytesOfList: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06_05_4b_50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(bytesOfList, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const version = () => Buffer.from([20, 0]);
