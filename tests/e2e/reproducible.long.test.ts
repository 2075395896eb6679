// The packages for the stores: two clones of the same commit give the same bytes.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Bytes a store's package may have, without the bundled fonts. */
const MAX_PACKAGE = 600_000;
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The hash of each package that a clean clone makes. */
async function packagesOfClone(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-clone-'));
  folders.push(folder);
  await run('git', ['clone', '--quiet', ROOT, folder]);
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await run(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], { cwd: folder });
  await run(process.execPath, [join('utils', 'build', 'makePackages.ts')], { cwd: folder });
  const hashes: Record<string, string> = {};
  for await (const file of glob(join(folder, '.output', '*.zip'))) {
    const zip = await readFile(file);
    hashes[basename(file)] = createHash('sha256').update(zip).digest('hex');
    if (!file.endsWith('sources.zip')) expect(bytesWithoutFonts(zip), file).toBeLessThanOrEqual(MAX_PACKAGE);
  }
  return hashes;
}

/** Bytes of a package without its fonts' data: with all headers, as it goes to a store. */
function bytesWithoutFonts(zip: Buffer): number {
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  let fonts = 0;
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameBytes = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameBytes);
    if (/^font\w+\.js$/.test(name)) fonts += zip.readUInt32LE(at + 20);
    at += 46 + nameBytes;
  }
  expect(fonts).toBeGreaterThan(100_000);
  return zip.length - fonts;
}

it('two clean clones make the same packages, byte for byte', { timeout: 3_600_000 }, async () => {
  const first = await packagesOfClone();
  expect(
    Object.keys(first)
      .sort()
      .map((name) => name.replace(/^lectern-[\d.]+-/, '')),
  ).toEqual(['chrome.zip', 'edge.zip', 'firefox.zip', 'sources.zip']);
  expect(await packagesOfClone()).toEqual(first);
});
