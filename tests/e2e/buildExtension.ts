// The extension as people install it, built for both browsers before the tests that need it, `npm start` and the
// bench; not again while nothing it is made of has changed.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from '../browsers/find.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WXT = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
const SOURCES = [
  '{entrypoints,components,utils,public}/**/*',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];
const run = promisify(execFile);

/** Where each browser's build lies, absolute. */
export const EXTENSION_FOLDERS: Record<BrowserName, string> = {
  chromium: `${ROOT}.output/chrome-mv3`,
  firefox: `${ROOT}.output/firefox-mv3`,
};

/**
 * Builds for the browsers named, unless their builds are newer than everything they are made of.
 * @throws {Error} with what the build said, when it fails
 */
export async function buildExtension(browsers: readonly BrowserName[]): Promise<void> {
  const changed = await newestChange();
  for (const browser of browsers) {
    const manifest = `${EXTENSION_FOLDERS[browser]}/manifest.json`;
    if (existsSync(manifest) && (await stat(manifest)).mtimeMs > changed) continue;
    const target = browser === 'chromium' ? 'chrome' : 'firefox';
    // As a build of its own: under a test runner NODE_ENV says `test`.
    const env = { ...process.env, NODE_ENV: 'production' };
    await run(process.execPath, [WXT, 'build', '-b', target], { cwd: ROOT, env }).catch((problem) => {
      throw new Error(
        `The extension could not be built for ${target}:\n${problem.stdout}\n${problem.stderr}`,
      );
    });
  }
}

async function newestChange(): Promise<number> {
  let newest = 0;
  for await (const path of glob(SOURCES, { cwd: ROOT })) {
    const { mtimeMs } = await stat(`${ROOT}${path}`);
    newest = Math.max(newest, mtimeMs);
  }
  return newest;
}

/** Called by Vitest before the tests. */
export default function setup(): Promise<void> {
  return buildExtension(['chromium', 'firefox']);
}
