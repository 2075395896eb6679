// What looks for prompts, as an extension of nothing else: its cost must not be mixed up with the rest.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';

/** Brings the detector where the listener asks for it, as Lectern's background does. */
const BRING = `chrome.runtime.onMessage.addListener(({ type }, { tab, frameId }) => {
  if (type === 'blockerMentioned')
    chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['promptDetector.js'] });
});`;

/**
 * Builds the extension and takes its listener and detector out, to run on one site as they do on allowed ones, while on
 * the other an empty script runs: both pages have a world for the extension. Gives its folder.
 */
export async function buildDetectorOnly(site: string, other: string): Promise<string> {
  await buildExtension(['chromium']);
  const target = resolve('.output/bench-detector');
  mkdirSync(target, { recursive: true });
  for (const script of ['promptDetector.js', 'promptPrefilter.js'])
    copyFileSync(`${EXTENSION_FOLDERS.chromium}/${script}`, `${target}/${script}`);
  writeFileSync(`${target}/empty.js`, '');
  writeFileSync(`${target}/bring.js`, BRING);
  const when = { run_at: 'document_idle', all_frames: true };
  const manifest = {
    manifest_version: 3,
    name: 'Detector only',
    version: '1',
    permissions: ['scripting'],
    host_permissions: [site],
    background: { service_worker: 'bring.js' },
    content_scripts: [
      { matches: [site], js: ['promptPrefilter.js'], ...when },
      { matches: [other], js: ['empty.js'], ...when },
    ],
  };
  writeFileSync(`${target}/manifest.json`, JSON.stringify(manifest));
  return target;
}
