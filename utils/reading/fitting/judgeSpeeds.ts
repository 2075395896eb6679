// What the times say, and what they don't: differences that chance makes are called "about the same".

export interface Reading {
  readonly candidate: number;
  readonly characters: number;
  readonly words: number;
  readonly milliseconds: number;
  /** Whether the question was answered rightly; what was only skimmed doesn't count. */
  readonly isUnderstood: boolean;
}

/** `unclear`: not enough was read in it. */
export type SpeedVerdict = 'fastest' | 'same' | 'slower' | 'unclear';

export interface JudgedSpeed {
  readonly candidate: number;
  readonly verdict: SpeedVerdict;
  /** Words a minute, or characters where the language writes no spaces; undefined where nothing counts. */
  readonly perMinute: number | undefined;
}

/** Student's t, two-sided, 90 %, by degrees of freedom. */
const T = [Number.POSITIVE_INFINITY, 6.31, 2.92, 2.35, 2.13, 2.02, 1.94, 1.89, 1.86] as const;
/** Nobody reads two passages more alike than this (logarithm); closer than that was luck. */
const MIN_DEVIATION = 0.05;
/** No reading at all. */
const MAX_CHARS_PER_MINUTE = 6000;

/** One verdict for each candidate, in their order. @param count of candidates */
export function judgeSpeeds(readings: readonly Reading[], count: number): readonly JudgedSpeed[] {
  const speeds = Array.from({ length: count }, (_, candidate) =>
    readings.filter((reading) => reading.candidate === candidate && counts(reading)).map(logSpeed),
  );
  const means = speeds.map((own) => (own.length > 0 ? mean(own) : undefined));
  const best = means.reduce<number | undefined>(
    (top, value) => (value !== undefined && (top === undefined || value > top) ? value : top),
    undefined,
  );
  const bestAt = best === undefined ? -1 : means.indexOf(best);
  const { deviation, freedom } = spread(speeds);
  return means.map((value, candidate) => {
    const perMinute = value === undefined ? undefined : shownSpeed(readings, candidate);
    if (value === undefined || best === undefined) return { candidate, verdict: 'unclear', perMinute };
    if (candidate === bestAt) return { candidate, verdict: 'fastest', perMinute };
    const size = 1 / (speeds[candidate]?.length ?? 1) + 1 / (speeds[bestAt]?.length ?? 1);
    const noise = (T[Math.min(freedom, T.length - 1)] ?? 2) * deviation * Math.sqrt(size);
    return { candidate, verdict: best - value > noise ? 'slower' : 'same', perMinute };
  });
}

const counts = ({ isUnderstood, characters, milliseconds }: Reading) =>
  isUnderstood && milliseconds > 0 && (characters / milliseconds) * 60_000 <= MAX_CHARS_PER_MINUTE;

const logSpeed = ({ characters, milliseconds }: Reading) => Math.log(characters / milliseconds);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far the same reader is from himself in the same settings. */
function spread(speeds: readonly (readonly number[])[]): { deviation: number; freedom: number } {
  let squares = 0;
  let freedom = 0;
  for (const own of speeds) {
    if (own.length < 2) continue;
    const middle = mean(own);
    squares += own.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    freedom += own.length - 1;
  }
  return { deviation: freedom === 0 ? 1 : Math.max(MIN_DEVIATION, Math.sqrt(squares / freedom)), freedom };
}

function shownSpeed(readings: readonly Reading[], candidate: number): number {
  const own = readings.filter((reading) => reading.candidate === candidate && counts(reading));
  const sum = (of: (reading: Reading) => number) => own.reduce((total, reading) => total + of(reading), 0);
  const units = sum(({ words }) => words) || sum(({ characters }) => characters);
  return Math.round((units / sum(({ milliseconds }) => milliseconds)) * 60_000);
}
