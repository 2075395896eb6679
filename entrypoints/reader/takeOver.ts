// After a reload or an update of the extension the script of its earlier self is still in the page, perhaps with a reader
// open. The new one asks it to go; a page that asks the same of a living reader isn't heard.
import { isOrphaned } from '../../utils/contracts/isOrphaned.ts';

const REQUEST = 'lectern-take-over';

/** Has readers of an earlier self closed, and closes this one when a later self asks. */
export function takeOver(doc: Document, leave: () => void): void {
  doc.dispatchEvent(new Event(REQUEST));
  doc.addEventListener(REQUEST, () => {
    if (isOrphaned()) leave();
  });
}
