// The faults of the rebuilt articles, summed up by group of pages.
import { readFileSync } from 'node:fs';
import { FAULTS, type Faults } from './faultsInHtml.ts';

interface Line {
  readonly id: string;
  readonly faults?: Faults;
}

/** For each kind of fault the pages that have one, and how many there are: "headingAtEnd 3 (3)". */
export function describeFaults(predictions: string, ids: ReadonlySet<string>): string {
  const pages = readFileSync(predictions, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .flatMap(({ id, faults }) => (faults && ids.has(id) ? [faults] : []));
  return FAULTS.map((kind) => {
    const counts = pages.map((faults) => faults[kind]).filter((count) => count > 0);
    return `${kind} ${counts.length} (${counts.reduce((sum, count) => sum + count, 0)})`;
  }).join(', ');
}
