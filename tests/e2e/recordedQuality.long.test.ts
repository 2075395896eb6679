// The body's quality on a fixed sample of the development corpus must not fall below what is on record.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { corpusPages } from '../eval/corpus.ts';
import { predictPages } from '../eval/predictPages.ts';
import recorded from '../eval/recorded.json' with { type: 'json' };
import sample from '../eval/sample.json' with { type: 'json' };
import { scoreBodies } from '../eval/score.ts';

const corpus = resolve(process.env.LECTERN_CORPUS ?? '../shared/corpus', 'articles');
const isHere = existsSync(corpus);
if (!isHere && process.env.CI !== 'true')
  console.warn(`Skipped: no corpus at ${corpus} (set LECTERN_CORPUS to its folder).`);
/** How far a figure may fall below the record. */
const SLACK = 0.004;

it.skipIf(!isHere && process.env.CI !== 'true')(
  'extracts the sample at least as well as recorded',
  async () => {
    const only = new Set(sample.sample);
    const pages = corpusPages(corpus, only);
    expect(pages).toHaveLength(only.size);
    const results = await predictPages(pages);
    const scratch = mkdtempSync(join(tmpdir(), 'lectern-sample-'));
    try {
      const out = join(scratch, 'predictions.jsonl');
      const lines = results.map((result) => ({
        id: result.id,
        text: '',
        ...('value' in result && result.value),
      }));
      writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      const { shF1, wordF1 } = scoreBodies(corpus, out, only);
      expect(shF1).toBeGreaterThanOrEqual(recorded.sample.shF1 - SLACK);
      expect(wordF1).toBeGreaterThanOrEqual(recorded.sample.wordF1 - SLACK);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
  1_200_000,
);
