// Puts the bare probe together as an extension Chromium can load.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleForPage } from '../eval/bundle.ts';

/** Builds it; gives its folder. */
export async function buildProbe(): Promise<string> {
  const target = resolve('.output/bench-probe');
  mkdirSync(target, { recursive: true });
  for (const file of ['manifest.json', 'background.js']) {
    cpSync(join('tests/bench/probe', file), join(target, file));
  }
  writeFileSync(join(target, 'probe.js'), await bundleForPage('tests/bench/probe/probe.ts'));
  return target;
}
