// The open reader hides the page, and the prompt detector counts only what is visible. This shows the page and hides it
// again within one task, between two frames, so that nobody sees it.
import { pageGlobals } from './pageGlobals.ts';

/** Calls `read` with the page showing: as it is, or behind the open reader. */
export function withPageShown<T>(read: () => T): T {
  const { withPageShown } = pageGlobals();
  return withPageShown ? withPageShown(read) : read();
}
