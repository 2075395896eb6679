// Waiting in tests for what comes in its own time. Vitest's own wait ends after a second, which a busy machine may take
// over anything.
import { vi } from 'vitest';

/** Milliseconds: below the time a test may take, so that the reason for waiting is what is reported. */
const PATIENCE_MS = 120_000;

/** Repeats a check until it no longer throws; its value. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: PATIENCE_MS, interval: 25 });
}
