// Something stored that is asked for often: read once, and again after whatever may have changed it.
import { afterQueued, inQueue, type Queue } from './inQueue.ts';

export interface Known<T> {
  /** What is stored, with what is being changed as this is asked. @throws when it can't be read; the next call tries again */
  readonly read: () => Promise<T>;
  /** Changes it in its turn. @throws what `write` throws */
  readonly change: <R>(write: () => Promise<R>) => Promise<R>;
  /** To be called when it may have changed elsewhere. */
  readonly forget: () => void;
}

/** @param read from the storage; `queue` is that of everything that writes it */
export function createKnown<T>(queue: Queue, read: () => Promise<T>): Known<T> {
  let known: Promise<T> | undefined;
  const forget = () => {
    known = undefined;
  };
  return {
    read: async () => {
      known ??= afterQueued(queue, read);
      try {
        return await known;
      } catch (problem) {
        forget();
        throw problem;
      }
    },
    // Nothing that was read before or during the write is taken for known.
    change: async (write) => {
      forget();
      try {
        return await inQueue(queue, write);
      } finally {
        forget();
      }
    },
    forget,
  };
}
