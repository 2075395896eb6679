// The corpus's own scorer, run over a file of predictions, and its figures for the pages with a body truth.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BodyFigures {
  readonly pages: number;
  readonly shF1: number;
  readonly precision: number;
  readonly recall: number;
  readonly wordF1: number;
  /** Pages whose word F1 is below a half, and below four fifths. */
  readonly belowHalf: number;
  readonly belowFourFifths: number;
  /** Word F1 of the pages that only have an older extraction to compare with. */
  readonly regression: number;
  /** F1 over the named passages of the pages that have no full truth, pooled. */
  readonly passages: number;
  /** Pages that stock Readability reads better by more than .05, and by more than .3. */
  readonly losses: number;
  readonly wrecks: number;
}

interface Row {
  readonly id: string;
  readonly source: string;
  readonly value?: number;
  readonly segments?: { readonly tp: number; readonly fp: number; readonly fn: number };
  readonly f1: number;
  readonly regressionF1?: number;
  readonly shares?: { readonly tp: number; readonly fp: number; readonly fn: number };
}

/** Scores predictions; `only` narrows the figures to those ids. */
export function scoreBodies(directory: string, predictions: string, only?: ReadonlySet<string>): BodyFigures {
  const scratch = mkdtempSync(join(tmpdir(), 'lectern-score-'));
  try {
    const json = join(scratch, 'rows.json');
    const scorer = join(directory, '..', 'score-articles.mjs');
    execFileSync(process.execPath, [scorer, '--truth', directory, '--pred', predictions, '--json', json], {
      stdio: 'ignore',
    });
    const rows: Row[] = JSON.parse(readFileSync(json, 'utf8'));
    const wanted = rows.filter((row) => !only || only.has(row.id));
    return {
      ...figuresOf(wanted.filter((row) => row.shares)),
      regression: round(mean(wanted.flatMap((row) => row.regressionF1 ?? []))),
      passages: round(passagesOf(wanted.filter(({ source }) => source === 'trafilatura'))),
      ...lossesOf(wanted, join(directory, '..', 'stock.jsonl')),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function figuresOf(rows: readonly Row[]): Omit<BodyFigures, 'regression' | 'passages' | 'losses' | 'wrecks'> {
  const shares = rows.flatMap((row) => row.shares ?? []);
  const precision = mean(shares.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp }) => tp / (tp + fp)));
  const recall = mean(shares.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fn }) => tp / (tp + fn)));
  return {
    pages: rows.length,
    shF1: round((2 * precision * recall) / (precision + recall)),
    precision: round(precision),
    recall: round(recall),
    wordF1: round(mean(rows.map((row) => row.f1))),
    belowHalf: rows.filter((row) => row.f1 < 0.5).length,
    belowFourFifths: rows.filter((row) => row.f1 < 0.8).length,
  };
}

function passagesOf(rows: readonly Row[]): number {
  const sum = (key: 'tp' | 'fp' | 'fn') => rows.reduce((all, row) => all + (row.segments?.[key] ?? 0), 0);
  return (2 * sum('tp')) / (2 * sum('tp') + sum('fp') + sum('fn'));
}

function lossesOf(rows: readonly Row[], stock: string): Pick<BodyFigures, 'losses' | 'wrecks'> {
  if (!existsSync(stock)) return { losses: Number.NaN, wrecks: Number.NaN };
  const lines: { id: string; value: number }[] = readFileSync(stock, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const theirs = new Map(lines.map(({ id, value }) => [id, value]));
  const falls = rows.map(({ id, value }) => (theirs.get(id) ?? Number.NaN) - (value ?? Number.NaN));
  return {
    losses: falls.filter((fall) => fall > 0.05).length,
    wrecks: falls.filter((fall) => fall > 0.3).length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
