// The detector by itself, as an extension of nothing else: what it costs must not be mixed up with the rest.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';

/**
 * Builds the extension and takes its detector out, to run on one site as it does on allowed ones, while on the other an
 * empty script runs: both pages have a world for the extension. Gives its folder.
 */
export async function buildDetectorOnly(site: string, other: string): Promise<string> {
  await buildExtension(['chromium']);
  const target = resolve('.output/bench-detector');
  mkdirSync(target, { recursive: true });
  copyFileSync(`${EXTENSION_FOLDERS.chromium}/prompt.js`, `${target}/prompt.js`);
  writeFileSync(`${target}/empty.js`, '');
  const when = { run_at: 'document_idle', all_frames: true };
  const manifest = {
    manifest_version: 3,
    name: 'Detector only',
    version: '1',
    content_scripts: [
      { matches: [site], js: ['prompt.js'], ...when },
      { matches: [other], js: ['empty.js'], ...when },
    ],
  };
  writeFileSync(`${target}/manifest.json`, JSON.stringify(manifest));
  return target;
}
