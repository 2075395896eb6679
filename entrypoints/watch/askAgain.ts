// Browsers end a background that rests: a question that meets one on its way out is lost, and asked again.

/** Milliseconds before each further try. */
const PAUSES = [200, 1000] as const;

/**
 * Asks until there is an answer.
 * @param ask must be harmless to repeat
 * @throws what the last try threw
 */
export async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask();
}
