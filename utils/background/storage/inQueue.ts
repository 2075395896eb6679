// Every read-change-write of something stored goes through here, and here alone: two changes at once would both read
// the old value, and the second write would lose the first.

/**
 * What is changed in turn: the stored areas, the words, the toolbar's buttons, the scripts registered with the browser, and
 * which pages were left (a queue of its own, which waits for `session`).
 */
export type Queue = 'dismissed' | 'settings' | 'local' | 'session' | 'toolbar' | 'scripts' | 'words';

const lastOf = new Map<Queue, Promise<unknown>>();

/**
 * Does the work when everything queued before has ended, well or badly. Work must not queue in its own queue and wait.
 * @returns what the work returns; its failure is the caller's and holds nobody else up
 */
export function inQueue<T>(queue: Queue, work: () => Promise<T>): Promise<T> {
  const turn = (lastOf.get(queue) ?? Promise.resolve()).then(work);
  lastOf.set(
    queue,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Milliseconds after which a write is no longer waited for by those who only read: a reader opens on the slowest disk. */
const READ_AFTER_MS = 1000;

/** Does the work once everything queued before has ended, or takes too long, and holds nobody up: for reading, many at once. */
export async function afterQueued<T>(queue: Queue, work: () => Promise<T>): Promise<T> {
  const last = lastOf.get(queue);
  if (last === undefined) return work();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((done) => {
    timer = setTimeout(done, READ_AFTER_MS);
  });
  await Promise.race([last, tooLong]);
  clearTimeout(timer);
  return work();
}
