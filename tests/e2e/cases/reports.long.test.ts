// Reports of walls that come back a minute later.
import { beforeAll, expect, it } from 'vitest';
import { setCaseStage, takesLong } from './caseStage.ts';
import { readCases } from './readCases.ts';

const { allowEverywhere, staysFree } = setCaseStage();
const LONG = readCases().filter((report) => report.mode === 'prompt' && takesLong(report));

beforeAll(allowEverywhere);

it('there are some', () => expect(LONG).not.toEqual([]));

it.each(LONG)('$name: put away, each time it comes', { timeout: 600_000 }, staysFree);
