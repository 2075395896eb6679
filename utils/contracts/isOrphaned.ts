// A content script outlives the extension that put it there: after a reload or an update it goes on running, with nobody
// left to talk to.

interface Scope {
  readonly browser?: { readonly runtime?: { readonly id?: string } };
  readonly chrome?: { readonly runtime?: { readonly id?: string } };
}

/** Whether the extension that this script belongs to is gone, or another version is in its place. */
export function isOrphaned(): boolean {
  // The browser's own object: what is wrapped around it remembers.
  const { browser, chrome } = globalThis as Scope;
  try {
    return !(chrome?.runtime?.id ?? browser?.runtime?.id);
  } catch {
    return true;
  }
}
