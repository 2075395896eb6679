// Several packed texts as one file: each file of its own costs the package a hundred bytes of names. The number of texts, for each
// its name's length, its name and its size in three bytes; then the texts one after the other.

/** @param texts by a name of ASCII, 255 letters at most; each up to 16 MB */
export function joinPacked(texts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const heads = [...texts].flatMap(([name, { length }]) => [
    name.length,
    ...[...name].map((letter) => letter.charCodeAt(0)),
    length >> 16,
    (length >> 8) & 255,
    length & 255,
  ]);
  const file = new Uint8Array(
    [...texts.values()].reduce((sum, { length }) => sum + length, heads.length + 1),
  );
  file.set([texts.size, ...heads]);
  let at = heads.length + 1;
  for (const text of texts.values()) {
    file.set(text, at);
    at += text.length;
  }
  return file;
}

/**
 * The text of that name, still packed.
 * @throws {RangeError} when the file holds none of it
 */
export function packedPart(file: Uint8Array, name: string): Uint8Array {
  const byte = (at: number): number => file[at] ?? 0;
  let head = 1;
  let before = 0;
  let found: { readonly from: number; readonly size: number } | undefined;
  for (let left = byte(0); left > 0; left--) {
    const nameAt = head + 1;
    head = nameAt + byte(head) + 3;
    const size = byte(head - 3) * 65_536 + byte(head - 2) * 256 + byte(head - 1);
    if (String.fromCharCode(...file.subarray(nameAt, head - 3)) === name) found = { from: before, size };
    before += size;
  }
  if (!found || head + before > file.length) throw new RangeError(`There is no packed text ${name}.`);
  return file.subarray(head + found.from, head + found.from + found.size);
}
