// How often a tab may send a message. Kept in memory: a background that was ended starts counting anew, which is more
// than a page can bring about by sending.

const WINDOW_MS = 60_000;
/** Tabs and messages counted at the same time; a page can't make more than it has tabs. */
const MAX_COUNTED = 2000;

export interface RateLimit {
  /** Whether one more is within the bound; counts it. */
  readonly allows: (key: string, perMinute: number) => boolean;
}

/** @param now milliseconds, for tests */
export function createRateLimit(now: () => number = Date.now): RateLimit {
  const windows = new Map<string, { readonly startedAt: number; count: number }>();
  return {
    allows: (key, perMinute) => {
      const time = now();
      const open = windows.get(key);
      if (!open || time - open.startedAt >= WINDOW_MS || time < open.startedAt) {
        if (windows.size >= MAX_COUNTED) windows.clear();
        windows.set(key, { startedAt: time, count: 1 });
        return true;
      }
      open.count++;
      return open.count <= perMinute;
    },
  };
}
