// Chances as a mixer adds them up. Packing and unpacking must come to the very same numbers in every engine, so nothing here is left
// to it: no `Math.exp`, only sums, products and quotients.

const STEPS = 4096;
/** `stretched` stays within ±this. */
const FAR = 8;

/** e to the power of `x`. */
function exponential(x: number): number {
  let result = 1 + x / 1_048_576;
  for (let times = 0; times < 20; times++) result *= result;
  return result;
}

const SQUASHED = new Float64Array(STEPS + 1).map(
  (_, at) => 1 / (1 + exponential(FAR - (at * 2 * FAR) / STEPS)),
);

const STRETCHED = new Float64Array(STEPS + 1);
for (let at = 0, from = 0; at <= STEPS; at++) {
  while (from < STEPS && (SQUASHED[from] ?? 1) * STEPS < at + 0.5) from++;
  STRETCHED[at] = (from * 2 * FAR) / STEPS - FAR;
}

/** Within what `squashed` takes, from 0 to 1. */
export const shareOf = (sum: number): number =>
  ((sum > FAR - 0.01 ? FAR - 0.01 : sum < -FAR ? -FAR : sum) + FAR) / (2 * FAR);

/** A chance from 0 to 1, out of any sum. */
export const squashed = (sum: number): number => SQUASHED[(shareOf(sum) * STEPS) | 0] ?? 0.5;

/** A chance from 0 to 1 as −8 … 8: the logarithm of how much likelier it is than its opposite. */
export const stretched = (chance: number): number => STRETCHED[(chance * STEPS) | 0] ?? 0;
