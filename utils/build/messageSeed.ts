// The seed with which every message has a short name of its own.
import { readFileSync } from 'node:fs';
import { shortMessageName } from '../shared/text/messageName.ts';

/** About one in fifty does. */
const MAX_SEED = 100_000;

/** @param names of all messages */
export function seedFor(names: readonly string[]): number {
  for (let seed = 1; seed < MAX_SEED; seed++) {
    if (new Set(names.map((name) => shortMessageName(name, seed))).size === names.length) return seed;
  }
  throw new Error('No seed gives every message a short name of its own.');
}

/** The seed for the messages of a locale file. */
export function messageSeed(file: string): number {
  return seedFor(Object.keys(JSON.parse(readFileSync(file, 'utf8'))));
}
