// Every step that stands in place of Readability's own must choose what Readability chooses, on real pages.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { bundleForPage } from '../eval/bundle.ts';
import { corpusPages } from '../eval/corpus.ts';
import type { Differences } from '../eval/overridesInPage.ts';
import sample from '../eval/sample.json' with { type: 'json' };
import { visitPages } from '../eval/visitPages.ts';

const corpus = resolve(process.env.LECTERN_CORPUS ?? '../shared/corpus', 'articles');
const isHere = existsSync(corpus);
if (!isHere && process.env.CI !== 'true')
  console.warn(`Skipped: no corpus at ${corpus} (set LECTERN_CORPUS to its folder).`);

it.skipIf(!isHere && process.env.CI !== 'true')(
  'each step in place of Readability’s own chooses the same blocks',
  async () => {
    const pages = corpusPages(corpus, new Set(sample.sample));
    const script = await bundleForPage('tests/eval/overridesInPage.ts');
    const results = await visitPages(pages, async (page) => {
      await page.evaluate(script);
      return (await page.evaluate('lecternCompareOverrides()')) as Differences;
    });
    expect(results.filter((result) => 'error' in result)).toEqual([]);
    const differing = results.flatMap((result) =>
      'value' in result
        ? Object.entries(result.value)
            .filter(([, blocks]) => blocks > 0)
            .map(([step, blocks]) => `${result.id}: ${step}, ${blocks} blocks`)
        : [],
    );
    expect(differing).toEqual([]);
  },
  1_200_000,
);
