// A script of package.json that nothing runs goes stale unnoticed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** What can't run unattended, or runs with something that does. */
const NOT_RUN: Readonly<Record<string, string>> = {
  postinstall: 'npm ci runs it',
  dev: 'waits for changes until it is ended',
  check: 'npm test runs it',
  format: 'changes files; check finds what it would change',
};

describe('continuous integration', () => {
  const steps = readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');

  it.each(Object.keys(manifest.scripts).filter((name) => !(name in NOT_RUN)))(
    'runs the script %s',
    (name) => {
      expect(steps).toMatch(new RegExp(`npm (run (--silent )?)?${name}( |$)`, 'm'));
    },
  );
});
