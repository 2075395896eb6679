// Asking the browser for access to sites, in the background and on the options page.
import { browser } from 'wxt/browser';

/** `refused`: the browser was not to let Lectern in. `unasked`: it can only be asked from a page of the extension. */
export type AccessOutcome = 'done' | 'refused' | 'unasked';

/**
 * Asks for access to the sites; at once `done` when there is nothing to ask or it was granted before. Must be called
 * first thing in the handler of a click.
 */
export async function requestAccess(origins: readonly string[]): Promise<AccessOutcome> {
  if (origins.length === 0) return 'done';
  try {
    return (await browser.permissions.request({ origins: [...origins] })) ? 'done' : 'refused';
  } catch {
    // The browser sees no user gesture; none is needed when access was granted before.
    return (await browser.permissions.contains({ origins: [...origins] })) ? 'done' : 'unasked';
  }
}
