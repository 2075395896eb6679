// The few figures a bench prints.

/** The q-quantile (0 to 1) of the values, by nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** "12.3 ms". */
export function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
