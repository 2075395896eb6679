// Stored data is for the extension's own pages. By default a content script may read and write all of it but the
// session's, and a page that has broken into one could then do the same.
import { browser } from 'wxt/browser';

interface Closable {
  readonly setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Closes every area to content scripts. Firefox (153) can't: there the session's alone is closed, from the start. */
export async function closeStorage(): Promise<void> {
  const { local, sync, session } = browser.storage;
  await Promise.all(
    [local, sync, session].map((area) =>
      (area as Closable | undefined)?.setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' }),
    ),
  );
}
