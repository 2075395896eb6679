// Storage that is as bad as it can get: slow, in any order, refusing before or after it has done what was asked, full,
// and with a background that is ended in the middle. Puts itself in the place of the fake browser's.
import { browser } from 'wxt/browser';

export type AreaName = 'local' | 'sync' | 'session';

/** What becomes of one call: `lost` does what was asked and then says that it failed. */
export type Fault = 'none' | 'refused' | 'lost' | 'never';

export interface FaultyStorage {
  /** What is stored, as a fresh reader would find it. */
  readonly stored: Record<AreaName, Map<string, string>>;
  /** Decides about each call, in the order they come. */
  decide: (call: { readonly area: AreaName; readonly verb: string; readonly number: number }) => Fault;
  /** Waits before a call is done and again before it is answered. */
  wait: () => Promise<void>;
  /** Calls since the last `restart`. */
  readonly calls: () => number;
  /** The background was ended: what it had asked for is never answered. Its successor asks anew. */
  readonly restart: () => void;
  /** Characters an area holds at most. */
  readonly quota: Record<AreaName, number>;
}

/** Takes the place of the fake browser's storage until the next `installFaultyStorage()`. */
export function installFaultyStorage(): FaultyStorage {
  let life = 0;
  let number = 0;
  const storage: FaultyStorage = {
    stored: { local: new Map(), sync: new Map(), session: new Map() },
    decide: () => 'none',
    wait: () => Promise.resolve(),
    calls: () => number,
    restart: () => {
      life++;
      number = 0;
    },
    quota: { local: 10_000_000, sync: 100_000, session: 10_000_000 },
  };

  async function call<T>(area: AreaName, verb: string, work: () => T): Promise<T> {
    const mine = life;
    const fault = storage.decide({ area, verb, number: number++ });
    await storage.wait();
    // A background that was ended before its call was done: nobody does it.
    if (mine !== life || fault === 'never') return new Promise(() => undefined);
    if (fault === 'refused') throw new Error(`${area}.${verb} was refused.`);
    const done = work();
    await storage.wait();
    if (mine !== life) return new Promise(() => undefined);
    if (fault === 'lost') throw new Error(`${area}.${verb} lost its answer.`);
    return done;
  }

  for (const area of ['local', 'sync', 'session'] as const) {
    const map = storage.stored[area];
    Object.assign(browser.storage[area], {
      get: (wanted: string | readonly string[] | null) =>
        call(area, 'get', () => {
          const keys = wanted === null ? [...map.keys()] : [wanted].flat();
          return Object.fromEntries(
            keys.flatMap((key) => {
              const value = map.get(key);
              return value === undefined ? [] : [[key, JSON.parse(value) as unknown]];
            }),
          );
        }),
      set: (values: Readonly<Record<string, unknown>>) =>
        call(area, 'set', () => {
          const next = new Map(map);
          for (const [key, value] of Object.entries(values)) next.set(key, JSON.stringify(value));
          const size = [...next].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
          if (size > storage.quota[area]) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, value] of next) map.set(key, value);
        }),
      remove: (keys: string | readonly string[]) =>
        call(area, 'remove', () => {
          for (const key of [keys].flat()) map.delete(key);
        }),
    });
  }
  return storage;
}
