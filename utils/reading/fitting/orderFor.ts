/**
 * Which candidate each passage is read in: each twice, forward and back, so that getting used to it favours none; where it
 * begins is left to chance.
 */
export function orderFor(count: number, random: () => number = Math.random): readonly number[] {
  const start = Math.floor(random() * count);
  const forward = Array.from({ length: count }, (_, at) => (start + at) % count);
  return [...forward, ...[...forward].reverse()];
}
