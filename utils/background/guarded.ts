// Where the background's surprises are caught: once, at the event that led to them. What was expected is a value that a
// function returns, and never comes here.
import { isGone } from './reader/closedPage.ts';
import { showNotice } from './toolbar.ts';

/** The work as a listener that nothing escapes from. A tab that has gone meanwhile is no surprise. */
export function guarded<A extends readonly unknown[]>(
  what: string,
  work: (...event: A) => Promise<unknown>,
): (...event: A) => void {
  return (...event) => {
    void attempt(what, () => work(...event));
  };
}

/** The same for what a person asked for in a tab: the button says when it could not be done. */
export function tabGuarded(
  what: string,
  work: (tabId: number | undefined) => Promise<unknown>,
): (tabId: number | undefined) => void {
  return (tabId) => {
    void attempt(what, () => work(tabId)).then(async (isDone) => {
      if (!isDone && tabId !== undefined) await showNotice(tabId, 'failed');
    });
  };
}

/** @returns whether it was done, or had become pointless */
async function attempt(what: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (problem) {
    if (isGone(problem)) return true;
    console.warn(`Lectern: ${what} came to nothing.`, problem);
    return false;
  }
}
