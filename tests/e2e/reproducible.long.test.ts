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
  for await (const file of glob(join(folder, '.output', '*.zip')))
    hashes[basename(file)] = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  return hashes;
}

it('two clean clones make the same packages, byte for byte', { timeout: 1_200_000 }, async () => {
  const first = await packagesOfClone();
  expect(
    Object.keys(first)
      .sort()
      .map((name) => name.replace(/^lectern-[\d.]+-/, '')),
  ).toEqual(['chrome.zip', 'edge.zip', 'firefox.zip', 'sources.zip']);
  expect(await packagesOfClone()).toEqual(first);
});
