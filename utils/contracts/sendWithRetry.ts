// Browsers end an idle background, and a message sent at that moment is lost; so it is sent again.

/** Milliseconds before each further try. */
const PAUSES = [150, 600, 2000] as const;

/**
 * Calls `send` until it succeeds; gives up quietly after the last try.
 * @param send must be harmless to repeat: the first try may have arrived although its answer got lost
 */
export async function sendWithRetry(send: () => Promise<unknown>): Promise<void> {
  for (const pause of PAUSES) {
    try {
      await send();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await send().catch((problem: unknown) => console.debug('Lectern: the background did not answer.', problem));
}
