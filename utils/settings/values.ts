// Parses single values of unknown data: storage and messages are not trusted.

/** What a number may be: ends included; values off the grid are moved onto it. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
}

/** The value as a record, or an empty one: for reading fields off something that may be anything. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The value when it is one of the choices, else the fallback. */
export function oneOf<T extends string>(choices: readonly T[], value: unknown, fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

/** The value when it is a boolean, else the fallback. */
export function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

/** The number moved into the range and onto its grid; anything else is the range's initial value. */
export function within(range: Range, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return range.initial;
  const bounded = Math.min(range.max, Math.max(range.min, value));
  const onGrid = range.min + Math.round((bounded - range.min) / range.step) * range.step;
  return Number(Math.min(range.max, onGrid).toFixed(4));
}
