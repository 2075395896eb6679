// Prompts are looked for behind the open reader, with the page shown for a moment: the browser lays it out twice. On a very
// large page that is felt, so there it is done only where the page mentions a blocker, and a few times.

import { openShadow } from '../../utils/background/openShadow.ts';
import { mentionsBlocker } from '../../utils/prompt/detect/scanPageText.ts';
import { allNamed } from '../../utils/shared/dom/nodes.ts';

/** Elements of a page that is laid out twice more without its being felt. */
const MAX_ELEMENTS = 30_000;
/** Times a larger page is shown. */
const MAX_SHOWN = 12;

type Show = <T>(read: () => T) => T;

/** @param show calls back with the page shown */
export function showForScan(doc: Document, show: Show): Show {
  let shown = 0;
  let isMentioned = false;
  const isWorthIt = () => {
    if (allNamed(doc, '*').length <= MAX_ELEMENTS) return true;
    isMentioned ||= mentionsBlocker(doc, openShadow);
    return isMentioned && ++shown <= MAX_SHOWN;
  };
  return (read) => (isWorthIt() ? show(read) : read());
}
