// After a reload or an update of the extension the script of its earlier self is still in the page, perhaps with a reader
// open. The new one asks it to go; a page that asks the same of a living reader isn't heard.
import { isOrphaned } from '../../utils/contracts/isOrphaned.ts';
import { clearPage } from '../../utils/page/hidePage.ts';

const REQUEST = 'lectern-take-over';

/** Has readers of an earlier self closed, and closes this one when a later self asks. */
export function takeOver(doc: Document, leave: () => void): void {
  doc.dispatchEvent(new Event(REQUEST));
  // In Firefox an earlier self has no scripts left to hear it.
  if (import.meta.env.FIREFOX) clearPage(doc);
  doc.addEventListener(REQUEST, () => {
    if (isOrphaned()) leave();
  });
}
