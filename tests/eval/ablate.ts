// npm run eval -- <corpus dir> --ablate: what each pass is worth, by leaving it out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PASS_NAMES } from '../../utils/article/passes/passNames.ts';
import type { Variant } from './bodyInPage.ts';
import { bundleForPage } from './bundle.ts';
import type { CorpusPage } from './corpus.ts';
import { scoreBodies } from './score.ts';
import { visitPages } from './visitPages.ts';

/** Prints a table: the figures with every pass, and the difference without each. */
export async function ablate(
  directory: string,
  pages: readonly CorpusPage[],
  workers: number,
): Promise<void> {
  const script = await bundleForPage('tests/eval/bodyInPage.ts');
  const results = await visitPages(
    pages,
    async (page, { url }) => {
      await page.evaluate(script);
      return (await page.evaluate(`lecternAblate(${JSON.stringify(url)})`)) as Variant[];
    },
    {
      workers,
      onProgress: (done, total) => {
        if (done % 50 === 0 || done === total) console.error(`${done}/${total}`);
      },
    },
  );
  const only = new Set(pages.map((page) => page.id));
  const rows = ['every pass', ...PASS_NAMES].map((name, at) => {
    const out = resolve(`.eval/ablate/${name.replace(/\W/g, '-')}.jsonl`);
    mkdirSync(dirname(out), { recursive: true });
    const lines = results.map((result) => ({
      id: result.id,
      text: '',
      ...('value' in result && result.value[at]),
    }));
    writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return { name, ...scoreBodies(directory, out, only) };
  });
  const [all] = rows;
  if (!all) return;
  console.log(
    '| without | ΔshF1 | Δword F1 | shF1 | P | R | word F1 | <.5 | <.8 | regression pages, word F1 |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const row of rows)
    console.log(
      `| ${row.name} | ${signed(row.shF1 - all.shF1)} | ${signed(row.wordF1 - all.wordF1)} | ${row.shF1} | ${row.precision} | ${row.recall} | ${row.wordF1} | ${row.belowHalf} | ${row.belowFourFifths} | ${row.regression} |`,
    );
}

function signed(difference: number): string {
  return `${difference > 0 ? '+' : ''}${difference.toFixed(4)}`;
}
