// The groups whose figures are reported apart: pages that came in the first round and in the second, by half of the
// publishers. What the second round's pages scored before anybody had seen them is written down in docs/quality.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusPage } from './corpus.ts';
import { halfOf } from './halves.ts';

/** The pages' ids by group, in the order they are reported. */
export function groupsOf(
  directory: string,
  pages: readonly CorpusPage[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const name of [0, 1]
    .flatMap((half) => [`first round, half ${half}`, `second round, half ${half}`])
    .sort())
    groups.set(name, new Set());
  for (const { id, url } of pages) {
    const round = isOfSecondRound(directory, id) ? 'second' : 'first';
    groups.get(`${round} round, half ${halfOf(url)}`)?.add(id);
  }
  return groups;
}

/** The first round's WCXB pages keep the number they have in their own set. */
function isOfSecondRound(directory: string, id: string): boolean {
  if (id.startsWith('trafilatura-')) return true;
  if (!id.startsWith('wcxb-')) return false;
  const truth: object = JSON.parse(readFileSync(join(directory, id, 'truth.json'), 'utf8'));
  return !('origId' in truth);
}
