import { glob, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXTENSION_FOLDERS } from './buildExtension.ts';

describe.each(['chromium', 'firefox'] as const)('the scripts that look for prompts, for %s', (browser) => {
  const read = (name: string) => readFile(`${EXTENSION_FOLDERS[browser]}/${name}`);

  it.each([
    ['promptDetector.js', 'the detector with the words of six languages', 20_000],
    // A page pays for these only where it lacks them; the bound is ours, 12,000 until 2026-12-01.
    ['promptWords.js', 'the words of the other languages', 14_500],
    ['promptPrefilter.js', 'the listener on allowed sites', 6_000],
  ])('%s, %s, is at most %i bytes', async (name, _, most) => {
    expect(gzipSync(await read(name), { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it('leaves the words of the languages to the detector', async () => {
    expect(String(await read('promptDetector.js'))).toContain('werbefilter');
    expect(String(await read('promptPrefilter.js'))).not.toMatch(/festgestellt|utilisez|preact/);
  });

  it('writes every script in letters a browser keeps at one byte each', async () => {
    const letters = /[^\0-\x7f]/;
    for await (const script of glob(`${EXTENSION_FOLDERS[browser]}/**/*.js`))
      expect(letters.exec(String(await readFile(script))), script).toBeNull();
  });
});
