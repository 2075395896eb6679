import { glob, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { IN_TURN } from '../../tools/inTurn.ts';

const files = (pattern: string | string[]) => Array.fromAsync(glob(pattern));

it('tests that take one browser in each run are run for the other one, too', async () => {
  const takesOne = await Promise.all(
    (await files('tests/e2e/**/*.test.ts')).map(async (path) =>
      (await readFile(path, 'utf8')).includes('BROWSER_OF_THIS_RUN') ? [path] : [],
    ),
  );
  expect(takesOne.flat().length).toBeGreaterThan(5);
  expect(takesOne.flat().sort()).toEqual((await files([...IN_TURN])).sort());
});
