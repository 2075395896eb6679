// npm run eval -- <corpus dir> [--out predictions.jsonl] [--only id,…] [--ablate | --speed]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusPages } from './corpus.ts';
import { describeFaults } from './faults.ts';
import { groupsOf } from './groups.ts';
import { predictPages } from './predictPages.ts';
import { scoreBodies } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    workers: { type: 'string', default: '2' },
    prompts: { type: 'string' },
    decide: { type: 'string' },
    related: { type: 'string' },
    ablate: { type: 'boolean' },
    speed: { type: 'boolean' },
  },
});
if (values.prompts) {
  const { evaluatePrompts } = await import('./prompts.ts');
  await evaluatePrompts(values.prompts, { ...values, workers: Number(values.workers) });
  process.exit(0);
}
if (values.decide) {
  const { evaluateDecisions } = await import('./decide.ts');
  await evaluateDecisions([values.decide, ...positionals], { ...values, workers: Number(values.workers) });
  process.exit(0);
}
if (values.related) {
  const { evaluateRelated } = await import('./related.ts');
  await evaluateRelated(values.related, { ...values, workers: Number(values.workers) });
  process.exit(0);
}
const directory = positionals[0];
if (!directory) {
  console.error('Usage: npm run eval -- <corpus dir> [--out predictions.jsonl] [--only id,…]');
  process.exit(2);
}
const out = resolve(values.out ?? '.eval/predictions.jsonl');
const pages = corpusPages(directory, values.only ? new Set(values.only.split(',')) : undefined);
if (pages.length === 0) {
  console.error(`No pages in ${directory}: each is a folder with page.html.gz and truth.json.`);
  process.exit(2);
}
if (values.ablate) {
  const { ablate } = await import('./ablate.ts');
  await ablate(directory, pages, Number(values.workers));
  process.exit(0);
}
if (values.speed) {
  const { measureHugePages, measureSpeed } = await import('./speed.ts');
  await measureSpeed(pages);
  await measureHugePages();
  process.exit(0);
}
const results = await predictPages(pages, {
  workers: Number(values.workers),
  onProgress: (done, total) => {
    if (done % 50 === 0 || done === total) console.error(`${done}/${total}`);
  },
});
mkdirSync(dirname(out), { recursive: true });
writeFileSync(
  out,
  results
    .map((result) =>
      'value' in result
        ? { id: result.id, ...result.value }
        : { id: result.id, text: '', error: result.error },
    )
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
);
if (results.every((result) => 'error' in result)) process.exitCode = 1;
console.error(`Wrote ${out}`);
const scorer = join(directory, '..', 'score-articles.mjs');
if (existsSync(scorer)) {
  spawnSync(process.execPath, [scorer, '--truth', directory, '--pred', out], { stdio: 'inherit' });
  for (const [group, ids] of groupsOf(directory, pages)) {
    if (ids.size === 0) continue;
    const body = scoreBodies(directory, out, ids);
    console.log(
      `${group}: ${ids.size} pages, ${body.pages} of the core: shF1 ${body.shF1}, P ${body.precision}, R ${body.recall}, word F1 ${body.wordF1}, <.5 ${body.belowHalf}, <.8 ${body.belowFourFifths}; passages ${body.passages}; losses ${body.losses}, wrecks ${body.wrecks}`,
    );
    console.log(`  pages with faults in their HTML (faults): ${describeFaults(out, ids)}`);
  }
}
