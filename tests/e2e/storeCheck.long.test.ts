import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { EXTENSION_FOLDERS } from './buildExtension.ts';

const run = promisify(execFile);
const WEB_EXT = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));

describe('the check of Firefox’s store', () => {
  // It reads every script of the package: on a busy machine that takes its time.
  it('finds no error, and warns of nothing but the sanitiser and Readability', {
    timeout: 1_200_000,
  }, async () => {
    const { stdout } = await run(process.execPath, [
      WEB_EXT,
      'lint',
      `--source-dir=${EXTENSION_FOLDERS.firefox}`,
      '--output=json',
      '--boring',
    ]);
    const { errors, warnings, summary } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    expect(summary.errors).toBe(0);
    // Each library sets `innerHTML` once: on a copy of the page, and on a document that nobody sees.
    expect(warnings.map(({ code, file }: LintWarning) => `${code} ${file}`)).toEqual([
      'UNSAFE_VAR_ASSIGNMENT reader.js',
      'UNSAFE_VAR_ASSIGNMENT reader.js',
    ]);
  });
});

interface LintWarning {
  readonly code: string;
  readonly file: string;
}
