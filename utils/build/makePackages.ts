// `npm run zip`: builds for each store and packs the builds and the sources. The same commit gives the same bytes.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deflateTightly } from './deflateTightly.ts';
import { type ZipEntry, zipFile } from './zipFile.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WXT = fileURLToPath(import.meta.resolve('wxt')).replace(/wxt\/dist\/.*$/, 'wxt/bin/wxt.mjs');
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };

for (const browser of BROWSERS) {
  execFileSync(process.execPath, [WXT, 'build', '-b', browser], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await pack(browser, await filesIn(`${ROOT}.output/${browser}-mv3/`), deflateTightly);
}
await pack('sources', sources());

async function pack(
  name: string,
  entries: readonly ZipEntry[],
  deflate?: typeof deflateTightly,
): Promise<void> {
  const file = `.output/lectern-${version}-${name}.zip`;
  const bytes = await zipFile(entries, deflate);
  writeFileSync(`${ROOT}${file}`, bytes);
  console.log(`${file}: ${entries.length} files, ${bytes.length} bytes`);
}

async function filesIn(folder: string): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for await (const found of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!found.isFile()) continue;
    const path = `${found.parentPath}/${found.name}`;
    entries.push({ name: path.slice(folder.length).replace(/^\//, ''), content: readFileSync(path) });
  }
  return entries;
}

/** What is under version control, as it lies in the folder. */
function sources(): readonly ZipEntry[] {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return names.filter(Boolean).map((name) => ({ name, content: readFileSync(`${ROOT}${name}`) }));
}
